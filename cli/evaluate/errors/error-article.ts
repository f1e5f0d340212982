import type { Span } from '../../../src/core/text/span.ts';

/** What a mark is of. */
export const THINGS = ['person', 'organisation', 'place', 'role', 'event', 'quote'] as const;
export type Thing = (typeof THINGS)[number];

/** `partly`: found, with the wrong type, date or speaker. `passed`: counts neither way. */
export const OUTCOMES = ['missed', 'wrong', 'partly', 'hit', 'passed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `about` says in words what stands there: the entity's name, the event's type. */
export type TextMark = Span & { readonly thing: Thing; readonly outcome: Outcome; readonly about: string };

/** One line of the list under the text: what the gold asks for beside what was found. */
export type ErrorRow = {
  readonly thing: Thing;
  readonly outcome: Outcome;
  readonly gold: string | null;
  readonly found: string | null;
  readonly note: string | null;
};

/** One gold text as the error browser shows it. `figures` are label and value, as the table prints them. */
export type ErrorArticle = {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly (readonly [label: string, value: string])[];
  readonly gold: readonly TextMark[];
  readonly found: readonly TextMark[];
  readonly rows: readonly ErrorRow[];
};
