import { organisationHead } from '../../tables/organisations.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
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
  const named = new Map<number, NamedGroup>();
  for (const group of groups) for (const { candidate } of group.mentions) named.set(candidate.from, group);
  const byHead = new Map<string, NamedGroup>();
  const byBeginning = new Map<string, NamedGroup>();
  const found: ShortForm[] = [];
  for (const word of words) {
    const group = named.get(word.index);
    if (group !== undefined) {
      for (const head of group.heads) byHead.set(head, group);
      if (group.tokens.length > 2) byBeginning.set(`${group.tokens[0]} ${group.tokens[1]}`, group);
    }
    if (taken.has(word.index)) continue;
    const form = shortFormAt(words, word, byHead, byBeginning);
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
    const group = organisationHead(head)?.standsAlone === true && !isQualified(next) ? byHead.get(head) : undefined;
    if (group !== undefined)
      return { group, candidate: candidateOf(words, word.index, word.index + 1, 'organisation', 2, { start, stem }) };
  }
  return null;
}

/** «المجلس الأعلى» after «المجلس الأوروبي» is another council. */
function isQualified(next: AnalysedWord | undefined): boolean {
  return next !== undefined && isJoined(next) && next.definite && (next.flags & WORD.stop) === 0 && /(?:ي|يه|ين)$/u.test(next.folded);
}
