import { englishWords } from '../../tables/english.ts';
import type { RoleStatus } from '../extraction.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Longest apposition read; what goes on longer is a clause. */
export const MAX_ROLE_WORDS = 12;
/** An apposition ends before these. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'who which whose said told has had was is were will would and but when since after'.split(' '),
);

/** The role in words [from, to), with the status its words give it. */
export function phraseOf({ words }: AnalysedArticle, from: number, to: number): RolePhrase {
  const { statuses } = englishWords();
  const status = words
    .slice(from, to)
    .map(word => statuses.get(word.folded))
    .find(one => one !== undefined);
  return {
    from,
    to,
    start: words[from]!.start,
    end: words[to - 1]!.end,
    head: words[from]!.readings[0]!,
    kind: 'office',
    status: status ?? ('held' satisfies RoleStatus),
    introduces: true,
    coreTo: to,
    isAddress: false,
  };
}
