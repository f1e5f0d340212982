import { fold } from '../text/fold-text.ts';
import type { ExtractedEntity, Extraction } from '../understand/extraction.ts';

/**
 * Entities with the mentions that speak of them: a name inside an event's name is a part of that («اتفاق …» says
 * nothing of the city). Whoever is named there only isn't named at all. Participants stay, and where it happened.
 */
export function ownMentions({ entities, events }: Extraction): readonly ExtractedEntity[] {
  const named = events.filter(({ name, text, participants }) => participants.length === 0 && fold(name) === fold(text));
  if (named.length === 0) return entities;
  return entities.flatMap(entity => {
    const isOwn = ({ start, end }: { start: number; end: number }) =>
      !named.some(event => event.start <= start && end <= event.end && event.place !== entity.id);
    const mentions = entity.mentions.filter(isOwn);
    return mentions.length === entity.mentions.length ? [entity] : mentions.length > 0 ? [{ ...entity, mentions }] : [];
  });
}
