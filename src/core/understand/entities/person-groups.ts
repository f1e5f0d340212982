import { WORD, wordFlags } from '../../tables/word-flags.ts';
import type { Candidate } from './candidate.ts';
import { spellingKey } from './spelling-key.ts';

/** One person of the article: the fullest name and all places where it or a part of it stands. */
export type PersonGroup = { tokens: readonly string[]; readonly mentions: PersonMention[] };

export type PersonMention = { readonly candidate: Candidate; readonly form: 'full' | 'part' | 'variant' };

/** Puts full names of one person together, then single names with the full name they are part of. */
export function groupPeople(candidates: readonly Candidate[]): readonly PersonGroup[] {
  const groups: PersonGroup[] = [];
  for (const candidate of candidates) {
    if (unitsOf(candidate.tokens).length < 2) continue;
    const group = groups.find(one => isSamePerson(one.tokens, candidate.tokens));
    if (group === undefined) groups.push({ tokens: candidate.tokens, mentions: [{ candidate, form: 'full' }] });
    else {
      const isVariant = candidate.tokens.join(' ') !== group.tokens.join(' ') && candidate.tokens.length === group.tokens.length;
      group.mentions.push({ candidate, form: isVariant ? 'variant' : 'full' });
      if (candidate.tokens.length > group.tokens.length) group.tokens = candidate.tokens;
    }
  }
  for (const candidate of candidates) {
    if (unitsOf(candidate.tokens).length >= 2) continue;
    const name = candidate.tokens.join(' ');
    const group = groupOfPart(groups, name, candidate.start) ?? groups.find(one => one.tokens.join(' ') === name);
    if (group === undefined) groups.push({ tokens: candidate.tokens, mentions: [{ candidate, form: 'full' }] });
    else group.mentions.push({ candidate, form: group.tokens.length > candidate.tokens.length ? 'part' : 'full' });
  }
  return groups;
}

/** The group whose surname (else given name) a single name is; the nearest full name before the place, else the first after it. */
export function groupOfPart(groups: readonly PersonGroup[], name: string, at: number): PersonGroup | undefined {
  for (const partOf of [surnameOf, givenNameOf]) {
    const fits = groups.filter(
      group => group.tokens.length > 1 && (partOf(group.tokens) === name || (partOf === surnameOf && lastToken(group.tokens) === name)),
    );
    if (fits.length === 0) continue;
    if (fits.length === 1) return fits[0];
    return nearest(fits, at);
  }
  return undefined;
}

/** بشار الأسد → الأسد; ولي العهد محمد بن سلمان → بن سلمان; جمال عبد الناصر → عبد الناصر */
export function surnameOf(tokens: readonly string[]): string {
  return unitsOf(tokens).at(-1) ?? '';
}

export function givenNameOf(tokens: readonly string[]): string {
  return unitsOf(tokens)[0] ?? '';
}

/** Tokens with compounds joined: عبد + الناصر, بن + سلمان, نور + الدين are one unit each. */
export function unitsOf(tokens: readonly string[]): readonly string[] {
  const units: string[] = [];
  let open = false;
  for (const token of tokens) {
    const flags = wordFlags(token);
    const closes = (token === 'الدين' || token === 'الله') && units.length > 0;
    if ((open || closes) && units.length > 0) units[units.length - 1] += ` ${token}`;
    else units.push(token);
    open = (flags & (WORD.namePrefix | WORD.nameLink)) !== 0;
  }
  return units;
}

function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.every((token, i) => token === b[i] || spellingKey(token) === spellingKey(b[i]!));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return givenNameOf(short) === givenNameOf(long) && surnameOf(short) === surnameOf(long);
}

function lastToken(tokens: readonly string[]): string {
  return tokens.at(-1) ?? '';
}

function nearest(groups: readonly PersonGroup[], at: number): PersonGroup | undefined {
  const before = groups.map(group => ({
    group,
    start: Math.max(-1, ...group.mentions.map(one => one.candidate.start).filter(start => start < at)),
  }));
  const best = before.sort((a, b) => b.start - a.start)[0];
  return best !== undefined && best.start >= 0 ? best.group : groups[0];
}
