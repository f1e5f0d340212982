import { englishWords } from '../../tables/english.ts';
import { WORD, wordFlags } from '../../tables/word-flags.ts';
import type { Candidate } from './candidate.ts';
import { REGNAL } from './last-names.ts';
import { LongerNames } from './longer-names.ts';
import { ARABIC_LINKS } from './name-context.ts';
import type { PickBearers } from './rulers.ts';
import { spellingKey } from './spelling-key.ts';

/** One person of the article: the fullest name and all places where it or a part of it stands. */
export type PersonGroup = { tokens: readonly string[]; readonly mentions: PersonMention[] };

export type PersonMention = { readonly candidate: Candidate; readonly form: 'full' | 'part' | 'variant' };

/** The persons of an article, and the way from a surname or given name to those who bear it. */
export type PersonIndex = { readonly groups: readonly PersonGroup[]; readonly byPart: ReadonlyMap<string, ReadonlySet<PersonGroup>> };

/**
 * Puts full names of one person together, then single names with the full name they are part of. `isAlone` says which
 * single names are nobody else's: «النبي محمد» is not the محمد الفزازي named elsewhere; `pick` which bearers one can mean.
 */
export function groupPeople(
  candidates: readonly Candidate[],
  isAlone: (single: Candidate) => boolean = () => false,
  pick: PickBearers = (_, bearers) => bearers,
): PersonIndex {
  const groups: PersonGroup[] = [];
  const byName = new Map<string, PersonGroup>();
  const byPart = new Map<string, Set<PersonGroup>>();
  const longer = new LongerNames();
  const units = new Map(candidates.map(one => [one, unitsOf(one.tokens)]));
  const full = candidates.filter(one => units.get(one)!.length > 1);
  // The longest first, so that «راميريز ريغو» finds «خوليو راميريز ريغو» wherever it stands.
  for (const candidate of [...full.filter(one => units.get(one)!.length > 2), ...full.filter(one => units.get(one)!.length === 2)]) {
    const keys = keysOf(candidate.tokens);
    const same = keys.map(key => byName.get(key)).find(one => one !== undefined);
    const group = same ?? longer.ofWhom(units.get(candidate)!) ?? newGroup(candidate, groups);
    for (const key of keys) byName.set(key, group);
    longer.add(units.get(candidate)!, group);
    addParts(candidate.tokens, group, byPart);
    if (group.mentions.length === 0) group.mentions.push({ candidate, form: 'full' });
    else addMention(group, candidate, same === undefined);
  }
  for (const { mentions } of groups) mentions.sort((a, b) => a.candidate.start - b.candidate.start);
  for (const candidate of candidates) {
    if (units.get(candidate)!.length >= 2) continue;
    const name = candidate.tokens.join(' ');
    const isKnown = byPart.has(partKey(name));
    const bearer = isAlone(candidate)
      ? undefined
      : groupOfPart({ groups, byPart }, name, candidate.start, bearers => pick(candidate.from, bearers));
    const own = isAlone(candidate) || (isKnown && bearer === undefined) ? `${name} alone` : name;
    const group = bearer ?? byName.get(own) ?? newGroup(candidate, groups);
    byName.set(own, group);
    const isPart = unitsOf(group.tokens).length > 1;
    if (!isPart && own === name) addParts(candidate.tokens, group, byPart);
    group.mentions.push({ candidate, form: isPart ? 'part' : 'full' });
  }
  return { groups, byPart };
}

/** More bearers of one name are a list, not a story: only the last ones are kept, so that a page of one name stays linear. */
const MAX_BEARERS = 40;

/** The person a surname (else a given name) is of: the only one, the one whose name with it stands nearest before the place, or the first after it. */
export function groupOfPart(
  { byPart }: PersonIndex,
  name: string,
  at: number,
  pick: (bearers: readonly PersonGroup[]) => readonly PersonGroup[],
): PersonGroup | undefined {
  const all = pick([...(byPart.get(partKey(name)) ?? byPart.get(otherArticle(name)) ?? [])]);
  const bySurname = all.filter(group => partKey(surnameOf(group.tokens)) === partKey(name) || group.tokens.at(-1) === name);
  const fits = bySurname.length > 0 ? bySurname : all;
  if (fits.length <= 1) return fits[0];
  const before = fits.map(group => ({ group, start: lastStartBefore(group, name, at) })).sort((a, b) => b.start - a.start);
  return before[0]!.start >= 0 ? before[0]!.group : fits[0];
}

/** «السيسي» is «سيسي» too, «قذافي» «القذافي». */
function otherArticle(name: string): string {
  if (name.length < 4) return '';
  return name.startsWith('ال') ? (name.length > 6 ? name.slice(2) : '') : `ال${name}`;
}

/** «نصر الله» and «نصرالله», «عبد الناصر» and «عبدالناصر» are one. */
export function partKey(name: string): string {
  return name.replaceAll(' ', '');
}

/** بشار الأسد → الأسد; محمد بن سلمان → بن سلمان; جمال عبد الناصر → عبد الناصر */
function surnameOf(tokens: readonly string[]): string {
  return unitsOf(tokens).at(-1) ?? '';
}

export function givenNameOf(tokens: readonly string[]): string {
  return unitsOf(tokens)[0] ?? '';
}

/** Tokens with compounds joined: عبد + الناصر, بن + سلمان, نور + الدين are one unit each. */
function unitsOf(tokens: readonly string[]): readonly string[] {
  const units: string[] = [];
  let isOpen = false;
  for (const token of tokens) {
    const closes = (token === 'الدين' || token === 'الله') && units.length > 0;
    if ((isOpen || closes) && units.length > 0) units[units.length - 1] += ` ${token}`;
    else units.push(token);
    // «van der Meer», «al-Suwaidi» are one unit too.
    isOpen = (wordFlags(token) & (WORD.namePrefix | WORD.nameLink)) !== 0 || englishWords().personLinks.has(token);
  }
  return units;
}

/** Names with one of these in common are one person's: the same words, another spelling of each, or the same first and last name. */
function keysOf(tokens: readonly string[]): readonly string[] {
  // «خوجا» and «خوجة»
  const bare = tokens.map(token => (token.length > 3 ? token.replace(/[اه]$/u, '') : token));
  const ends = `${partKey(givenNameOf(tokens))}…${partKey(surnameOf(tokens))}`;
  return [tokens.join(''), `~${tokens.map(spellingKey).join(' ')}`, `~${bare.join(' ')}`, ends];
}

function newGroup(candidate: Candidate, groups: PersonGroup[]): PersonGroup {
  const group: PersonGroup = { tokens: candidate.tokens, mentions: [] };
  groups.push(group);
  return group;
}

function addMention(group: PersonGroup, candidate: Candidate, isShorter: boolean): void {
  if (isShorter) {
    group.mentions.push({ candidate, form: 'part' });
    return;
  }
  const isVariant = candidate.tokens.length === group.tokens.length && candidate.tokens.join(' ') !== group.tokens.join(' ');
  group.mentions.push({ candidate, form: isVariant ? 'variant' : 'full' });
  if (candidate.tokens.length > group.tokens.length) group.tokens = candidate.tokens;
}

function addParts(tokens: readonly string[], group: PersonGroup, byPart: Map<string, Set<PersonGroup>>): void {
  // «محمد بن [سلمان]» is never called by his father's name alone.
  const last = ARABIC_LINKS.has(tokens.at(-2) ?? '') && tokens.length > 2 ? '' : (tokens.at(-1) ?? '');
  for (const part of new Set([surnameOf(tokens), last, givenNameOf(tokens)])) {
    if (part === '' || REGNAL.has(part)) continue;
    const bearers = byPart.get(partKey(part)) ?? new Set();
    bearers.add(group);
    const [oldest] = bearers;
    if (bearers.size > MAX_BEARERS && oldest !== undefined) bearers.delete(oldest);
    byPart.set(partKey(part), bearers);
  }
}

function lastStartBefore(group: PersonGroup, name: string, at: number): number {
  for (let i = group.mentions.length - 1; i >= 0; i -= 1) {
    const { candidate } = group.mentions[i]!;
    if (candidate.start < at && partKey(candidate.tokens.join('')).includes(partKey(name))) return candidate.start;
  }
  return -1;
}
