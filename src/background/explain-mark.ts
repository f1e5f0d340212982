import type { EntityId } from '../core/link/dossier.ts';
import { applySwaps } from '../core/match/apply-swaps.ts';
import { findMentions } from '../core/match/find-mentions.ts';
import type { Mention } from '../core/match/mention.ts';
import type { NameIndex } from '../core/match/name-index.ts';
import type { Explanation, RequestOf } from '../messages/protocol.ts';
import type { Knowledge } from './knowledge.ts';

/** More would be a list to search in, which the popup has. */
const MAX_CANDIDATES = 5;

type Asked = RequestOf<'explainMark'>;

/**
 * Why these words are taken for this name, and for whom else they could stand; null where that has changed since they were
 * marked. `swaps`: whom the reader said words on this site mean.
 */
export async function explainMark(asked: Asked, knowledge: Knowledge, swaps: ReadonlyMap<EntityId, EntityId>): Promise<Explanation | null> {
  const known = await knowledge.current();
  if (known === undefined) return null;
  const mention = chosenMention(asked, known.names, swaps) ?? mentionFor(asked, known.names, asked.entity);
  if (mention === undefined) return null;
  const { form, confidence, candidates } = mention;
  const isChosen = 'isChosen' in mention ? { isChosen: true as const } : {};
  return { form, confidence, candidates: candidates.slice(0, MAX_CANDIDATES), ...isChosen };
}

/** Asked of its block alone, a surname needs what the rest of the page said: that `found` stands there. */
function mentionFor({ block, start, end, page }: Asked, names: NameIndex, found: EntityId): Mention | undefined {
  const [mentions = []] = findMentions(names, [block], { ...page, found: [found] });
  return mentions.find(each => each.start === start && each.end === end);
}

/** The words would be another's, were it not for what the reader said. */
function chosenMention(asked: Asked, names: NameIndex, swaps: ReadonlyMap<EntityId, EntityId>): (Mention & { isChosen: true }) | undefined {
  for (const [from, by] of swaps) {
    const mention = by === asked.entity ? mentionFor(asked, names, from) : undefined;
    if (mention?.entity !== from) continue;
    const [settled] = applySwaps([mention], swaps);
    if (settled?.entity === asked.entity) return { ...settled, isChosen: true };
  }
  return undefined;
}
