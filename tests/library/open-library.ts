import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { createLibrary, type Library } from '../../src/library/create-library.ts';
import type { BundledDataset, KeptSettings } from '../../src/library/library-context.ts';
import type { Database } from '../../src/storage/database.ts';
import type { OpenedDatabase } from '../../src/storage/open-database.ts';
import { bundledOf, smallUnderstanding, type VersionedUnderstanding } from './small-understanding.ts';

export const SEEDS = ['The envoy @Amal met @Badr in the old port.', 'Later @Badr went home, and nobody saw him leave the house.'];

/** Settings as the browser keeps them: outside the database, and outliving a start. */
export function keepSettings(from: Settings = DEFAULT_SETTINGS): KeptSettings {
  let kept = from;
  return {
    read: () => Promise.resolve(kept),
    write: settings => {
      kept = settings;
      return Promise.resolve();
    },
  };
}

export type OpenLibrary = Library & { readonly errors: readonly unknown[]; readonly generations: readonly number[] };

/** A library as one start of the background makes it: nothing is shared with another but the database. */
export function openLibrary(
  database: Database | OpenedDatabase,
  bundled: BundledDataset = bundledOf(SEEDS),
  understanding: VersionedUnderstanding = smallUnderstanding,
  pause: () => Promise<void> = () => Promise.resolve(),
  settings: KeptSettings = keepSettings(),
): OpenLibrary {
  const errors: unknown[] = [];
  const generations: number[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const library = createLibrary(
    {
      database: { fallBack: () => undefined, ...database },
      settings,
      extractorVersion: understanding.extractorVersion,
      understanding: () => Promise.resolve(understanding),
      bundled,
      now: () => 1_000_000,
      inTurn: work => {
        const turn = last.then(work);
        last = turn.catch(() => undefined);
        return turn;
      },
      pause,
      announce: generation => void generations.push(generation),
    },
    error => void errors.push(error),
  );
  return { ...library, errors, generations };
}
