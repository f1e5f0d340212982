import { isPossessed, mayBePossessed } from '../../tables/roles.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import type { RolePhrase } from './role-phrase.ts';

/** «[ورئيس] الحزب» */
export function isJoinedByWaw(words: readonly AnalysedWord[], { from, start }: RolePhrase): boolean {
  return start === words[from]!.start + 1 && words[from]!.folded.startsWith('و');
}

/** Whether two roles with و between can be one person's: «الملكة ودوق أدنبرة والأمير هاري», «الوزير ونظيره فلان» are several. */
export function isSameHolder(words: readonly AnalysedWord[], first: RolePhrase, second: RolePhrase): boolean {
  if (isOwned(words, first) && isOwned(words, second)) return first.kind !== 'kin';
  if (second.kind === 'kin' || second.to === second.from + 1 || isFeminine(words, first) !== isFeminine(words, second)) return false;
  if (withoutArticle(first) === withoutArticle(second)) return false;
  return first.to > first.from + 1 || first.kind === 'profession' || first.kind === 'descriptor';
}

export function isOwned(words: readonly AnalysedWord[], { head, from }: Pick<RolePhrase, 'head' | 'from'>): boolean {
  return isPossessed(head.stem) || (words[from]!.isWrittenWithHeh && mayBePossessed(head.stem));
}

/** رئيسة, زوجته, not رئيسه, داعية. */
function isFeminine(words: readonly AnalysedWord[], { head, from }: RolePhrase): boolean {
  return isOwned(words, { head, from })
    ? /ت(?:ه|ها|هم)$/u.test(head.stem)
    : head.stem.endsWith('ه') && !/^(?:ال)?(?:داعيه|عمده|خليفه|علامه)$/u.test(head.stem);
}

function withoutArticle({ head }: RolePhrase): string {
  return head.stem.replace(/^ال/u, '');
}
