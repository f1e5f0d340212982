import { OTHER_BODY } from '../../tables/organisation-context.ts';
import { organisationWords } from '../../tables/organisation-words.ts';
import { organisationHead } from '../../tables/organisations.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import { agrees, isAdjective } from './name-words.ts';

/**
 * End of an organisation's name whose first words, up to `to`, the tables know: an adjective that agrees with the
 * first noun belongs to a longer name («مجلس الأمن [الروسي]»). `to` where the name ends there. Names with a word of
 * their own («حزب الله اللبناني», «الاتحاد الأوروبي») are whole.
 */
export function endBeyondKnown(words: readonly AnalysedWord[], from: number, to: number, firstNoun: string): number {
  const next = words[to];
  const last = words[to - 1]!;
  if (to < from + 2 || next === undefined || !isJoined(next) || organisationHead(firstNoun) === undefined) return to;
  if (!last.definite || (last.flags & WORD.nameSuffix) !== 0 || !isAdjective(next) || !agrees(firstNoun, next.folded)) return to;
  const { plainAdjectives } = organisationWords();
  const isNational = (next.flags & WORD.nationality) !== 0;
  if (!OTHER_BODY.has(next.folded)) return isNational && !plainAdjectives.has(next.folded) ? to + 1 : to;
  // «مجلس الأمن القومي [الفلسطيني]»
  const nation = words[to + 1];
  const isOfNation = nation !== undefined && isJoined(nation) && isAdjective(nation) && (nation.flags & WORD.nationality) !== 0;
  return isOfNation && agrees(firstNoun, nation.folded) ? to + 2 : to + 1;
}
