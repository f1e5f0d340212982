import { organisationHead } from '../../tables/organisations.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { MentionForm } from '../extraction.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';

export type NamedGroup = {
  readonly key: string;
  /** Nouns without ال that can stand for it. */
  readonly heads: readonly string[];
  tokens: readonly string[];
  readonly mentions: { readonly candidate: Candidate; readonly form: MentionForm }[];
};

/** Organisations of the article with their mentions: same table entry, same words, or a shorter form of a longer name. */
export function groupOrganisations(candidates: readonly Candidate[]): readonly NamedGroup[] {
  const groups: NamedGroup[] = [];
  for (const candidate of candidates) {
    const name = candidate.tokens.join(' ');
    const key = candidate.key ?? name;
    const group =
      groups.find(one => one.key === key || one.tokens.join(' ') === name) ??
      groups.findLast(one => isShortened(one.tokens, candidate.tokens));
    if (group === undefined) {
      groups.push({
        key,
        heads: candidate.heads ?? [headOf(candidate.tokens)],
        tokens: candidate.tokens,
        mentions: [{ candidate, form: 'full' }],
      });
      continue;
    }
    const isSame = group.tokens.join(' ') === name;
    group.mentions.push({ candidate, form: isSame ? 'full' : candidate.key === null ? 'part' : 'alias' });
    if (candidate.key === null && candidate.tokens.length > group.tokens.length) group.tokens = candidate.tokens;
  }
  return groups;
}

/** «الحلف», «المنظمة», «المرصد», and «الدولة الإسلامية» for a longer name: the nearest organisation before that it can stand for. */
export function findShortForms(
  words: readonly AnalysedWord[],
  groups: readonly NamedGroup[],
  taken: ReadonlySet<number>,
): readonly { readonly candidate: Candidate; readonly group: NamedGroup }[] {
  const found: { readonly candidate: Candidate; readonly group: NamedGroup }[] = [];
  const mentions = groups
    .flatMap(group => group.mentions.map(({ candidate }) => ({ group, candidate })))
    .sort((a, b) => a.candidate.start - b.candidate.start);
  for (const word of words) {
    if (taken.has(word.index)) continue;
    const before = mentions.filter(one => one.candidate.start < word.start);
    if (before.length === 0) continue;
    const candidate = shortFormAt(words, word, before);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function shortFormAt(
  words: readonly AnalysedWord[],
  word: AnalysedWord,
  before: readonly { readonly group: NamedGroup; readonly candidate: Candidate }[],
): { readonly candidate: Candidate; readonly group: NamedGroup } | null {
  const next = words[word.index + 1];
  for (const { stem, clitics, start, definite } of word.readings) {
    if (clitics.endsWith('ال') || !definite) continue;
    if (next !== undefined && isJoined(next)) {
      const longer = before.findLast(
        one => one.group.tokens.length > 2 && one.group.tokens[0] === stem && one.group.tokens[1] === next.folded,
      );
      if (longer !== undefined)
        return { group: longer.group, candidate: candidateOf(words, word.index, word.index + 2, 'organisation', 3, { start, stem }) };
    }
    if (organisationHead(stem.slice(2))?.standsAlone !== true || isQualified(next)) continue;
    const named = before.findLast(one => one.group.heads.includes(stem.slice(2)));
    if (named !== undefined)
      return { group: named.group, candidate: candidateOf(words, word.index, word.index + 1, 'organisation', 2, { start, stem }) };
  }
  return null;
}

/** «المجلس الأعلى» after «المجلس الأوروبي» is another council. */
function isQualified(next: AnalysedWord | undefined): boolean {
  return next !== undefined && isJoined(next) && next.definite && (next.flags & WORD.stop) === 0 && /(?:ي|يه|ين)$/u.test(next.folded);
}

function headOf(tokens: readonly string[]): string {
  const first = tokens[0] ?? '';
  return first.startsWith('ال') ? first.slice(2) : first;
}

/** «وزارة العدل» for «وزارة العدل الأمريكية», «الخارجية الإسرائيلية» for «وزارة الخارجية الإسرائيلية». */
function isShortened(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2 || short.length === long.length) return false;
  const isPrefix = short.every((token, i) => token === long[i]);
  const isSuffix = short.every((token, i) => token === long[long.length - short.length + i]);
  return isPrefix || (isSuffix && long.length === short.length + 1);
}
