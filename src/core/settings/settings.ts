import type { EntityId } from '../link/dossier.ts';
import type { Anchor } from '../link/link-correction.ts';

/**
 * A name the reader said something about; its words are kept too, since the archive may lose it. `at`: where articles name
 * it, so that it is still meant when a correction, more articles or an update give it another id.
 */
export type RememberedName = { readonly entity: EntityId; readonly name: string; readonly at?: readonly Anchor[] };

/** On a site (as site-switch.ts names it), words that may mean this name or `by` mean `by`. */
export type SwappedName = RememberedName & { readonly site: string; readonly by: RememberedName };

/** The reader's settings: shape and defaults only. Kept in storage.local under one key by platform/settings.ts. */
export type Settings = {
  /** `auto`: Arabic if the browser's UI language is Arabic, else English. */
  readonly language: 'auto' | 'ar' | 'en';
  readonly marks: { readonly person: boolean; readonly event: boolean; readonly organisation: boolean; readonly place: boolean };
  /** Underline the first mention of each name on a page, all of them, or none (hover works on all). */
  readonly underline: 'first' | 'all' | 'none';
  /** ms the pointer rests on a name before its card opens, 0–2000. */
  readonly hoverDelayMs: number;
  /** A card opens only while, or right after, this key is held. */
  readonly modifier: 'off' | 'Alt' | 'Control' | 'Shift';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly digits: 'latin' | 'arabic';
  /** Month names on our own labels: «شباط/فبراير», «شباط», «فبراير», «فيفري». */
  readonly months: 'both' | 'levant' | 'egypt' | 'maghreb';
  /** Hosts where the reader turned marking off. */
  readonly offHosts: readonly string[];
  /** Never marked, listed or counted on any page; the archive and its search still have them. */
  readonly hiddenNames: readonly RememberedName[];
  /** Without a line on any page; listed, and a card opens on them, as ever. */
  readonly knownNames: readonly RememberedName[];
  readonly swappedNames: readonly SwappedName[];
};

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  marks: { person: true, event: true, organisation: false, place: false },
  underline: 'first',
  hoverDelayMs: 400,
  modifier: 'off',
  theme: 'auto',
  digits: 'latin',
  months: 'both',
  offHosts: [],
  hiddenNames: [],
  knownNames: [],
  swappedNames: [],
};
