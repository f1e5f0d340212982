import type { DateRange } from '../../src/core/time/date-range.ts';
import type { Extraction } from '../../src/core/understand/extraction.ts';
import type { ExtractionGold } from './extraction-gold.ts';
import { type EventTally, scoreEvents } from './score-events.ts';
import { type FoundMention, mapEntities, scoreMentions } from './score-mentions.ts';
import { type PublishedTally, scorePublished } from './score-published.ts';
import { type QuoteTally, scoreQuotes } from './score-quotes.ts';
import { scoreRoles } from './score-roles.ts';
import { addTally, newTally, type Tally } from './tally.ts';

export type ExtractedArticle = { readonly extraction: Extraction; readonly published: DateRange | null };

export type ArticleScores = {
  readonly mentions: Tally;
  readonly roles: Tally;
  readonly events: EventTally;
  readonly quotes: QuoteTally;
  readonly published: PublishedTally;
};

/** Scores one article by the rules of the extraction gold's README. */
export function scoreArticle(found: ExtractedArticle, gold: ExtractionGold): ArticleScores {
  const { extraction } = found;
  const mentions: FoundMention[] = extraction.entities.flatMap(entity =>
    entity.mentions.map(({ start, end }) => ({ start, end, kind: entity.kind, entity: entity.id })),
  );
  const roles = extraction.entities.flatMap(entity => entity.roles.map(({ start, end }) => ({ start, end, entity: entity.id })));
  const entityOf = mapEntities(mentions, gold.mentions);
  return {
    mentions: scoreMentions(gold.text, mentions, gold.mentions),
    roles: scoreRoles(roles, gold, entityOf),
    events: scoreEvents(gold.text, extraction.events, gold.events),
    quotes: scoreQuotes(extraction.quotes, gold.quotes, entityOf),
    published: scorePublished(found.published, gold.published),
  };
}

export function sumScores(all: readonly ArticleScores[]): ArticleScores {
  const sum = {
    mentions: newTally(),
    roles: newTally(),
    events: { ...newTally(), rightType: 0, rightDate: 0 },
    quotes: { ...newTally(), wrongSpeaker: 0 },
    published: { given: 0, found: 0, notGiven: 0, invented: 0 },
  };
  for (const one of all) {
    addTally(sum.mentions, one.mentions);
    addTally(sum.roles, one.roles);
    addTally(sum.events, one.events);
    sum.events.rightType += one.events.rightType;
    sum.events.rightDate += one.events.rightDate;
    addTally(sum.quotes, one.quotes);
    sum.quotes.wrongSpeaker += one.quotes.wrongSpeaker;
    sum.published.given += one.published.given;
    sum.published.found += one.published.found;
    sum.published.notGiven += one.published.notGiven;
    sum.published.invented += one.published.invented;
  }
  return sum;
}
