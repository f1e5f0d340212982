import { findMentions } from '../core/match/find-mentions.ts';
import type { Explanation, RequestOf } from '../messages/protocol.ts';
import type { Knowledge } from './knowledge.ts';

/** More would be a list to search in, which the popup has. */
const MAX_CANDIDATES = 5;

/** Why these words are taken for this name, and for whom else they could stand; null where that has changed since they were marked. */
export async function explainMark(
  { block, start, end, entity, page }: RequestOf<'explainMark'>,
  knowledge: Knowledge,
): Promise<Explanation | null> {
  const known = await knowledge.current();
  if (known === undefined) return null;
  // Asked of its block alone, a surname needs what the rest of the page said.
  const [mentions = []] = findMentions(known.names, [block], { ...page, found: [entity] });
  const mention = mentions.find(each => each.start === start && each.end === end);
  if (mention === undefined) return null;
  const { form, confidence, candidates } = mention;
  return { form, confidence, candidates: candidates.slice(0, MAX_CANDIDATES) };
}
