import type { OnDifference } from '../backup/backup-entry.ts';
import { parseSettings } from './parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

type ListField = 'offHosts' | 'hiddenNames' | 'knownNames' | 'swappedNames';

const LISTS: readonly ListField[] = ['offHosts', 'hiddenNames', 'knownNames', 'swappedNames'];

/**
 * Settings of a backup taken into those of here. What the backup says of a name or a site that nothing is said of here is
 * added, and so is a choice where here is none but the default; where both say something, `onDifference` decides.
 */
export function mergeSettings(here: Settings, backup: Settings, onDifference: OnDifference): Settings {
  const [first, then] = onDifference === 'replace' ? [here, backup] : [backup, here];
  const settled = new Set([...then.hiddenNames, ...then.knownNames].map(({ entity }) => entity));
  const others = (names: Settings['hiddenNames']) => names.filter(({ entity }) => !settled.has(entity));
  // Parsed: the later of two words on one name holds, and lists stay bounded.
  return parseSettings({
    ...then,
    ...(onDifference === 'keep' ? unchosen(here, backup) : {}),
    offHosts: [...first.offHosts, ...then.offHosts],
    hiddenNames: [...others(first.hiddenNames), ...then.hiddenNames],
    knownNames: [...others(first.knownNames), ...then.knownNames],
    swappedNames: [...first.swappedNames, ...then.swappedNames],
  });
}

/** The backup's, of all that is as it was when the extension was installed. */
function unchosen(here: Settings, backup: Settings): Partial<Settings> {
  const fields = (Object.keys(here) as (keyof Settings)[]).filter(field => areSame(here[field], DEFAULT_SETTINGS[field]));
  return Object.fromEntries(fields.map(field => [field, backup[field]]));
}

/** Takes back what made `after` of `before`, and leaves what the reader chose since. */
export function takeBackSettings(now: Settings, before: Settings, after: Settings): Settings {
  const taken: Record<string, unknown> = { ...now };
  for (const field of Object.keys(before) as (keyof Settings)[]) {
    if (areSame(now[field], after[field])) taken[field] = before[field];
    else if (isList(field)) taken[field] = withoutAdded(now[field], before[field], after[field]);
  }
  return parseSettings(taken);
}

export function areSameSettings(one: Settings, other: Settings): boolean {
  return (Object.keys(one) as (keyof Settings)[]).every(field => areSame(inAnyOrder(one, field), inAnyOrder(other, field)));
}

function withoutAdded(now: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const has = (list: readonly unknown[], item: unknown) => list.some(each => areSame(each, item));
  return now.filter(item => has(before, item) || !has(after, item));
}

function inAnyOrder(settings: Settings, field: keyof Settings): unknown {
  return isList(field) ? settings[field].map(saidIn).sort() : settings[field];
}

const isList = (field: keyof Settings): field is ListField => (LISTS as readonly string[]).includes(field);

/** Both were parsed, which puts fields in one order. Where a name stands in the articles is not what the reader said. */
const areSame = (one: unknown, other: unknown): boolean => saidIn(one) === saidIn(other);

const saidIn = (value: unknown) => JSON.stringify(value, (key, each: unknown) => (key === 'at' ? undefined : each));
