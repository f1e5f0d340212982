import type { Card } from '../core/card/card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import { type FoundMention, unpackMentions } from '../core/match/packed-mentions.ts';
import { askBackground } from '../messages/ask.ts';
import { NO_PAGE, readCard } from '../messages/ask-archive.ts';
import type { Sample } from './options-backend.ts';

/** The paragraph of the oldest article with the most names in it, and the card of a name in it that has most to show. */
export async function readSample(): Promise<Sample | null> {
  const total = await askBackground('listArticles', { filter: '', offset: 0, limit: 1 });
  if (!total.ok || total.value.total === 0) return null;
  const oldest = await askBackground('listArticles', { filter: '', offset: total.value.total - 1, limit: 1 });
  const entry = oldest.ok ? oldest.value.entries[0] : undefined;
  if (entry === undefined) return null;
  const view = await askBackground('getArticle', { article: entry.article });
  if (!view.ok || view.value === null) return null;
  const { text, blocks } = view.value;
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph' || role === 'lead').map(({ start, end }) => text.slice(start, end));
  const found = await askBackground('findMentions', { blocks: paragraphs, page: NO_PAGE });
  if (!found.ok) return null;
  const mentions = unpackMentions(found.value);
  const richest = paragraphs
    .map((words, at) => ({ words, mentions: mentions[at] ?? [] }))
    .sort((one, other) => distinct(other) - distinct(one))[0];
  let best: Card | null = null;
  for (const entity of byFrequency(mentions.flat()).slice(0, MAX_CARDS_TRIED)) {
    const card = await readCard(entity);
    if (card !== null && rank(card) > (best === null ? 0 : rank(best))) best = card;
  }
  return best === null || richest === undefined ? null : { text: richest.words, mentions: richest.mentions, card: best };
}

/** Among the most named, the one most articles speak of has most to show. */
const MAX_CARDS_TRIED = 6;
/** More than any name is repeated in one article. */
const PERSON_BONUS = 1000;

/** A place may be in more articles, but only a person's card shows every part of one. */
const rank = ({ kind, sourceCount }: Card) => sourceCount + (kind === 'person' ? PERSON_BONUS : 0);

const distinct = ({ mentions }: { readonly mentions: readonly FoundMention[] }) => new Set(mentions.map(mention => mention.entity)).size;

/** People first (a person's card shows every part of a card), then by how often they are named. */
function byFrequency(mentions: readonly FoundMention[]): readonly EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const { entity, kind } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + (kind === 'person' ? PERSON_BONUS : 1));
  return [...counts].sort((one, other) => other[1] - one[1]).map(([entity]) => entity);
}
