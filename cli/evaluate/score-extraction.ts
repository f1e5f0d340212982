import type { DateRange } from '../../src/core/time/date-range.ts';
import type { ExtractedEvent, Extraction } from '../../src/core/understand/extraction.ts';
import type { ExtractionGold, GoldEvent, GoldMention, GoldRole } from './extraction-gold.ts';
import { type EventTally, judgeEvents, tallyEvents } from './score-events.ts';
import { type FoundMention, judgeMentions, mapEntities } from './score-mentions.ts';
import { type PublishedTally, scorePublished } from './score-published.ts';
import { judgeQuotes, type QuoteTally, type QuoteVerdict, tallyQuotes } from './score-quotes.ts';
import { type FoundRole, judgeRoles } from './score-roles.ts';
import { addTally, newTally, type Tally } from './tally.ts';
import { tallyOf, type Verdict } from './verdict.ts';

export type ExtractedArticle = { readonly extraction: Extraction; readonly published: DateRange | null };

/** What each scorer says of each thing of one article. */
export type JudgedArticle = {
  readonly mentions: readonly Verdict<GoldMention, FoundMention>[];
  readonly roles: readonly Verdict<GoldRole, FoundRole>[];
  readonly events: readonly Verdict<GoldEvent, ExtractedEvent>[];
  readonly quotes: readonly QuoteVerdict[];
};

export type ArticleScores = {
  readonly mentions: Tally;
  readonly roles: Tally;
  readonly events: EventTally;
  readonly quotes: QuoteTally;
  readonly published: PublishedTally;
};

/** Judges one article by the rules of the extraction gold's README. */
export function judgeArticle({ extraction }: ExtractedArticle, gold: ExtractionGold): JudgedArticle {
  const mentions: FoundMention[] = extraction.entities.flatMap(entity =>
    entity.mentions.map(({ start, end }) => ({ start, end, kind: entity.kind, entity: entity.id })),
  );
  const roles = extraction.entities.flatMap(entity => entity.roles.map(({ start, end }) => ({ start, end, entity: entity.id })));
  const entityOf = mapEntities(mentions, gold.mentions);
  return {
    mentions: judgeMentions(gold.text, mentions, gold.mentions),
    roles: judgeRoles(roles, gold, entityOf),
    events: judgeEvents(gold.text, extraction.events, gold.events),
    quotes: judgeQuotes(extraction.quotes, gold.quotes, entityOf),
  };
}

export function scoreArticle(judged: JudgedArticle, { published }: ExtractedArticle, gold: ExtractionGold): ArticleScores {
  return {
    mentions: tallyOf(judged.mentions),
    roles: tallyOf(judged.roles),
    events: tallyEvents(judged.events),
    quotes: tallyQuotes(judged.quotes),
    published: scorePublished(published, gold.published),
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
