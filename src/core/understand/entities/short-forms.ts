import { organisationWords } from '../../tables/organisation-words.ts';
import { organisationHead } from '../../tables/organisations.ts';
import { WORD, wordFlags } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { agrees } from './name-words.ts';
import type { NamedGroup } from './organisation-groups.ts';

export type ShortForm = { readonly candidate: Candidate; readonly group: NamedGroup };

/**
 * «الحلف», «المنظمة», «المرصد», and «الدولة الإسلامية» for a longer name: the nearest organisation named before that
 * it can stand for. `taken` are words of names already found.
 */
export function findShortForms(
  words: readonly AnalysedWord[],
  groups: readonly NamedGroup[],
  taken: ReadonlySet<number>,
): readonly ShortForm[] {
  const named = new Map<number, ShortForm>();
  for (const group of groups) for (const { candidate } of group.mentions) named.set(candidate.from, { candidate, group });
  const byHead = new Map<string, NamedGroup>();
  const byBeginning = new Map<string, NamedGroup>();
  const byAdjective = new Map<string, NamedGroup>();
  const shared = adjectivesOfMany(groups);
  const found: ShortForm[] = [];
  for (const word of words) {
    const name = named.get(word.index);
    if (name !== undefined) {
      const { group, candidate } = name;
      for (const head of group.heads) byHead.set(head, group);
      // «القاعدة … [تنظيم] القاعدة … التنظيم»: a longer name may come later.
      if (candidate.tokens.length > 1) byHead.set(candidate.tokens[0]!.replace(/^ال/u, ''), group);
      const adjective = adjectiveOf(group);
      if (adjective !== null && !shared.has(adjective)) byAdjective.set(adjective, group);
      if (group.tokens.length > 2) byBeginning.set(`${group.tokens[0]} ${group.tokens[1]}`, group);
    }
    if (taken.has(word.index)) continue;
    const form = shortFormAt(words, word, byHead, byBeginning) ?? adjectiveAt(words, word, byAdjective);
    if (form !== null) found.push(form);
  }
  return found;
}

function shortFormAt(
  words: readonly AnalysedWord[],
  word: AnalysedWord,
  byHead: ReadonlyMap<string, NamedGroup>,
  byBeginning: ReadonlyMap<string, NamedGroup>,
): ShortForm | null {
  const next = words[word.index + 1];
  for (const { stem, clitics, start, definite } of word.readings) {
    if (clitics.endsWith('ال') || !definite) continue;
    const longer = next !== undefined && isJoined(next) ? byBeginning.get(`${stem} ${next.folded}`) : undefined;
    if (longer !== undefined)
      return { group: longer, candidate: candidateOf(words, word.index, word.index + 2, 'organisation', 3, { start, stem }) };
    const head = stem.slice(2);
    const group = organisationHead(head)?.standsAlone === true && !isQualified(next, head) ? byHead.get(head) : undefined;
    if (group !== undefined)
      return { group, candidate: candidateOf(words, word.index, word.index + 1, 'organisation', 2, { start, stem }) };
  }
  return null;
}

/** «المجلس [التشريعي] الفلسطيني»: what tells which council; a country's adjective and «الأعلى» don't. */
function adjectiveOf({ tokens: [noun = '', adjective = ''] }: NamedGroup): string | null {
  const isTelling = /^ال.{3,}يه?$/u.test(adjective) && !organisationWords().plainAdjectives.has(adjective);
  const isBody = noun.startsWith('ال') && organisationHead(noun.slice(2)) !== undefined;
  return isBody && isTelling && (wordFlags(adjective) & WORD.nationality) === 0 ? adjective : null;
}

/** Words in the names of more than one body. */
function adjectivesOfMany(groups: readonly NamedGroup[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { tokens } of groups)
    for (const token of new Set(tokens)) {
      if (seen.has(token)) shared.add(token);
      seen.add(token);
    }
  return shared;
}

/** «أعضاء [التشريعي]», «رئيسا [للتشريعي]»: behind a noun of its people or its own particle, where no noun with ال stands for it to describe. */
function adjectiveAt(words: readonly AnalysedWord[], word: AnalysedWord, byAdjective: ReadonlyMap<string, NamedGroup>): ShortForm | null {
  const before = words[word.index - 1];
  const next = words[word.index + 1];
  if (before === undefined || !isJoined(word) || isQualified(next, null)) return null;
  for (const { stem, clitics, start, definite } of word.readings) {
    const group = definite && !clitics.endsWith('ال') ? byAdjective.get(stem) : undefined;
    if (group === undefined) continue;
    const isOfPeople = clitics === '' && !before.definite && (before.flags & (WORD.roleHead | WORD.rolePlural)) !== 0;
    if (!isOfPeople && clitics !== 'ل' && clitics !== 'ب') continue;
    return { group, candidate: candidateOf(words, word.index, word.index + 1, 'organisation', 2, { start, stem }) };
  }
  return null;
}

/** «المجلس الأعلى» after «المجلس الأوروبي» is another council; «علاقة الحزب [التحالفية]» and «دعا الحزب [الباكستانيين]» say nothing of which. */
function isQualified(next: AnalysedWord | undefined, noun: string | null): boolean {
  if (next === undefined || !isJoined(next) || !next.definite || (next.flags & WORD.stop) !== 0) return false;
  return /يه?$/u.test(next.folded) && (noun === null || agrees(noun, next.folded));
}
