import path from 'node:path';
import type { Article, Known } from '../../src/core/article/article.ts';
import type { DateRange } from '../../src/core/time/date-range.ts';
import type { Extraction } from '../../src/core/understand/extraction.ts';

/** One article's extraction in the shape of docs/cli.md. */
export function extractionJson(file: string, article: Article, extraction: Extraction): object {
  const { facts } = article;
  return {
    file: path.basename(file),
    title: facts.title.value,
    outlet: facts.outlet.value,
    language: article.language,
    published: dateJson(facts.published),
    publishedBounds: dateJson(facts.publishedBounds),
    text: article.text,
    boilerplate: article.boilerplate.map(({ start, end, why }) => ({ start, end, why })),
    entities: extraction.entities.map(({ id, kind, name, mentions, roles }) => ({
      id,
      kind,
      name,
      mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
      roles: roles.map(({ start, end, text, status }) => ({ start, end, text, status })),
    })),
    events: extraction.events.map(({ id, type, name, start, end, text, participants, place, date, status }) => ({
      id,
      type,
      name,
      start,
      end,
      text,
      participants: participants.map(({ entity, part }) => ({ entity, part })),
      place,
      date: date && { start: date.start, end: date.end, from: date.from, to: date.to },
      status,
    })),
    statements: extraction.statements.map(({ start, end, about, saidBy, saidByText, relayedBy, status }) => ({
      start,
      end,
      about,
      saidBy,
      ...(saidBy === null && saidByText !== null ? { saidByText } : {}),
      relayedBy,
      status,
    })),
    quotes: extraction.quotes.map(({ speaker, speakerText, relayedBy, how, start, end }) => ({
      speaker,
      speakerText,
      relayedBy,
      how,
      start,
      end,
    })),
  };
}

function dateJson({ value, evidence, start, end }: Known<DateRange>): object | null {
  if (value === null) return null;
  return { from: value.from, to: value.to, ...(start === undefined ? {} : { start, end }), evidence };
}
