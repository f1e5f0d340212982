import type { Dossier } from '../link/dossier.ts';
import { splitWords } from '../text/words.ts';
import { eventNames } from './event-names.ts';
import type { MatchForm } from './mention.ts';
import { GIVEN, PLURAL, WORLD_NAME } from './name-index.ts';
import { otherOrganisationNames } from './organisation-names.ts';
import { otherPlaceNames } from './place-names.ts';

/** A name to look for. `flags` are those of name-index.ts that the name's own shape gives. */
export type NamePattern = { readonly text: string; readonly form: MatchForm; readonly flags: number };

/** Words that take the next one (or the one before) into one name: «عبد الله», «بن سلمان», «آل ثاني», «عماد الدين». */
const BINDS_NEXT = new Set([
  'عبد',
  'ابو',
  'ابي',
  'ابا',
  'ابن',
  'بن',
  'بنت',
  'ال',
  'ام',
  'دي',
  'دو',
  'فان',
  'فون',
  'لو',
  'لا',
  'مك',
  'ماك',
  'سان',
]);
const BINDS_BEFORE = new Set(['الدين', 'الله', 'الاسلام']);

/**
 * The names a dossier is matched by: its own, its aliases, the surname that a full personal name gives, and what the
 * tables also call it.
 */
export function namePatterns(dossier: Dossier, otherNames: readonly string[] = []): readonly NamePattern[] {
  if (dossier.kind === 'event') {
    return eventNames(dossier).map(({ text, isPlural }) => ({
      text,
      form: text === dossier.name ? 'full' : 'alias',
      flags: isPlural ? PLURAL : 0,
    }));
  }
  const patterns = new Map<string, NamePattern>();
  const add = (text: string, form: MatchForm, flags: number) => {
    const key = splitWords(text)
      .map(word => word.folded)
      .join(' ');
    if (key !== '' && !patterns.has(key)) patterns.set(key, { text, form, flags });
  };
  add(dossier.name, 'full', 0);
  const given = dossier.kind === 'person' ? givenNames(dossier) : EMPTY;
  for (const alias of dossier.aliases) {
    // A role stands for its holder only at a date: role marks are not names.
    if (alias.form === 'role') continue;
    add(alias.text, alias.form, given.has(splitWords(alias.text)[0]?.folded ?? '') && splitWords(alias.text).length === 1 ? GIVEN : 0);
  }
  if (dossier.kind === 'place') for (const other of otherPlaceNames(dossier.name)) add(other, 'alias', WORLD_NAME);
  if (dossier.kind === 'organisation') for (const other of otherOrganisationNames(dossier.name)) add(other, 'alias', WORLD_NAME);
  if (dossier.kind === 'person') {
    const surname = surnameOf(dossier.name);
    if (surname !== null) add(surname, 'part', 0);
    for (const other of otherNames) {
      add(other, 'variant', 0);
      const otherSurname = surnameOf(other);
      if (otherSurname !== null) add(otherSurname, 'part', 0);
    }
  }
  return [...patterns.values()];
}

/** «محمد بن سلمان» → «بن سلمان», «شارل ميشيل» → «ميشيل»; null for a name of one word. */
function surnameOf(name: string): string | null {
  const words = splitWords(name);
  let first = words.length - 1;
  if (first < 1) return null;
  if (BINDS_BEFORE.has(words[first]!.folded)) first--;
  while (first > 0 && BINDS_NEXT.has(words[first - 1]!.folded)) first--;
  return first > 0 ? name.slice(words[first]!.start) : null;
}

/** Of the name that the articles give: what they call somebody by alone is no mere given name for the reader's longer one. */
function givenNames({ name, saidByReader }: Dossier): ReadonlySet<string> {
  const words = splitWords(saidByReader?.insteadOf ?? name);
  return words.length > 1 ? new Set([words[0]!.folded]) : EMPTY;
}

const EMPTY: ReadonlySet<string> = new Set();
