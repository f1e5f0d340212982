import type { Article } from '../article/article.ts';
import { findDates } from '../time/find-dates.ts';
import { readSentences } from './clauses/read-sentences.ts';
import { findEvents } from './events/find-events.ts';
import { findRelations } from './events/find-relations.ts';
import type { ExtractedEntity, Extraction } from './extraction.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { readSpeech } from './speech/read-speech.ts';
import { findStatements } from './statements/find-statements.ts';

/** What an article says of names already found in it: who says what, what happened, what links whom. */
export function understandWithEntities(article: Article, entities: readonly ExtractedEntity[]): Extraction {
  const dates = findDates(article.text, { language: article.language, anchor: article.facts.published.value });
  const reading = readSentences(article, entities, dates);
  const speech = readSpeech(reading);
  const events = findEvents(reading, speech);
  return {
    entities,
    events,
    statements: findStatements(reading, speech, events),
    quotes: findQuotes(reading, speech),
    relations: findRelations(reading, events),
  };
}
