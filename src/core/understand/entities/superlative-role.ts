import { WORD, wordFlags } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';
import { isAdjective } from './name-words.ts';
import type { RolePhrase } from './role-phrase.ts';

const SUPERLATIVES = new Set(['ابرز', 'اشهر', 'اكبر', 'اهم', 'اقوي', 'اشد', 'اقدم']);

/** «فلان، [أبرز معارضي الكرملين]»: behind a comma, the first of many who are one thing. It introduces nobody. */
export function superlativeRoleAt(words: readonly AnalysedWord[], i: number, known: ReadonlyMap<number, Candidate>): RolePhrase | null {
  const word = words[i]!;
  const many = words[i + 1];
  const of = words[i + 2];
  if (!SUPERLATIVES.has(word.folded) || !/^[ \u00a0]*[،,(–-][ \u00a0]*$/u.test(word.gap)) return null;
  if (many === undefined || of === undefined || !isJoined(many) || !isJoined(of) || !namesMany(many)) return null;
  let to = known.get(i + 2)?.to ?? (of.definite && (of.flags & WORD.stop) === 0 ? i + 3 : i + 2);
  if (to === i + 2 && !many.definite) return null;
  while (isJoined(words[to]) && isAdjective(words[to]!)) to += 1;
  const span = { from: i, to, coreTo: to, start: word.start, end: words[to - 1]!.end };
  return { ...span, head: word.readings[0]!, kind: 'descriptor', status: 'held', introduces: false, isAddress: false };
}

/** قادة, معارضي, الكتاب: more than one of those whom a role is told of. */
function namesMany({ folded, flags }: AnalysedWord): boolean {
  return (flags & WORD.rolePlural) !== 0 || (folded.endsWith('ي') && (wordFlags(folded.slice(0, -1)) & WORD.roleHead) !== 0);
}
