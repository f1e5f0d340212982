import { WORD, wordFlags } from '../../tables/word-flags.ts';
import type { Candidate } from './candidate.ts';
import { spellingKey } from './spelling-key.ts';

/** One person of the article: the fullest name and all places where it or a part of it stands. */
export type PersonGroup = { tokens: readonly string[]; readonly mentions: PersonMention[] };

export type PersonMention = { readonly candidate: Candidate; readonly form: 'full' | 'part' | 'variant' };

/** The persons of an article, and the way from a surname or given name to those who bear it. */
export type PersonIndex = { readonly groups: readonly PersonGroup[]; readonly byPart: ReadonlyMap<string, ReadonlySet<PersonGroup>> };

/** Puts full names of one person together, then single names with the full name they are part of. */
export function groupPeople(candidates: readonly Candidate[]): PersonIndex {
  const groups: PersonGroup[] = [];
  const byName = new Map<string, PersonGroup>();
  const byPart = new Map<string, Set<PersonGroup>>();
  for (const candidate of candidates) {
    if (unitsOf(candidate.tokens).length < 2) continue;
    const keys = keysOf(candidate.tokens);
    const group = keys.map(key => byName.get(key)).find(one => one !== undefined) ?? newGroup(candidate, groups);
    for (const key of keys) byName.set(key, group);
    addParts(candidate.tokens, group, byPart);
    if (group.mentions.length === 0) group.mentions.push({ candidate, form: 'full' });
    else addMention(group, candidate);
  }
  for (const candidate of candidates) {
    if (unitsOf(candidate.tokens).length >= 2) continue;
    const name = candidate.tokens.join(' ');
    const group = groupOfPart({ groups, byPart }, name, candidate.start) ?? byName.get(name) ?? newGroup(candidate, groups);
    byName.set(name, group);
    const isPart = unitsOf(group.tokens).length > 1;
    if (!isPart) addParts(candidate.tokens, group, byPart);
    group.mentions.push({ candidate, form: isPart ? 'part' : 'full' });
  }
  return { groups, byPart };
}

/** More bearers of one name are a list, not a story: only the last ones are kept, so that a page of one name stays linear. */
const MAX_BEARERS = 40;

/** The person a surname (else a given name) is of: the only one, the one whose name with it stands nearest before the place, or the first after it. */
export function groupOfPart({ byPart }: PersonIndex, name: string, at: number): PersonGroup | undefined {
  const all = [...(byPart.get(name) ?? [])];
  const bySurname = all.filter(group => surnameOf(group.tokens) === name || group.tokens.at(-1) === name);
  const fits = bySurname.length > 0 ? bySurname : all;
  if (fits.length <= 1) return fits[0];
  const before = fits.map(group => ({ group, start: lastStartBefore(group, name, at) })).sort((a, b) => b.start - a.start);
  return before[0]!.start >= 0 ? before[0]!.group : fits[0];
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
    isOpen = (wordFlags(token) & (WORD.namePrefix | WORD.nameLink)) !== 0;
  }
  return units;
}

/** Names with one of these in common are one person's: the same words, another spelling of each, or the same first and last name. */
function keysOf(tokens: readonly string[]): readonly string[] {
  // «خوجا» and «خوجة»
  const bare = tokens.map(token => (token.length > 3 ? token.replace(/[اه]$/u, '') : token));
  return [tokens.join(' '), `~${tokens.map(spellingKey).join(' ')}`, `~${bare.join(' ')}`, `${givenNameOf(tokens)}…${surnameOf(tokens)}`];
}

function newGroup(candidate: Candidate, groups: PersonGroup[]): PersonGroup {
  const group: PersonGroup = { tokens: candidate.tokens, mentions: [] };
  groups.push(group);
  return group;
}

function addMention(group: PersonGroup, candidate: Candidate): void {
  const isVariant = candidate.tokens.length === group.tokens.length && candidate.tokens.join(' ') !== group.tokens.join(' ');
  group.mentions.push({ candidate, form: isVariant ? 'variant' : 'full' });
  if (candidate.tokens.length > group.tokens.length) group.tokens = candidate.tokens;
}

function addParts(tokens: readonly string[], group: PersonGroup, byPart: Map<string, Set<PersonGroup>>): void {
  for (const part of new Set([surnameOf(tokens), tokens.at(-1) ?? '', givenNameOf(tokens)])) {
    const bearers = byPart.get(part) ?? new Set();
    bearers.add(group);
    const [oldest] = bearers;
    if (bearers.size > MAX_BEARERS && oldest !== undefined) bearers.delete(oldest);
    byPart.set(part, bearers);
  }
}

function lastStartBefore(group: PersonGroup, name: string, at: number): number {
  for (let i = group.mentions.length - 1; i >= 0; i -= 1) {
    const { candidate } = group.mentions[i]!;
    if (candidate.start < at && candidate.tokens.join(' ').includes(name)) return candidate.start;
  }
  return -1;
}
