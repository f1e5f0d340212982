import { describe, expect, it } from 'vitest';
import { BANK, JANE, MALTA_IN_ENGLISH } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [
  { ...JANE, forms: ['Porter'] },
  BANK,
  { id: 'norway', kind: 'place', name: 'Norway' },
  MALTA_IN_ENGLISH,
];

const readEvents = (text: string) => understandText(text, NAMES).events;
const eventsOf = (text: string) => readEvents(text).map(({ name, status }) => `${name}: ${status}`);

describe('English events', () => {
  it.each([
    ['has a date between its subject and verb', 'The Central Bank on Monday fined Malta.', 'fine of Malta: happened'],
    [
      'has its subject before a clause of its own',
      'Jane Porter, who left in 2006, was convicted in March 2012.',
      'conviction of Jane Porter: happened',
    ],
    ['has two names for its subject', 'Norway and Malta agreed on a treaty.', 'agreement of treaty: happened'],
    ['is planned where it is expected', 'Jane Porter is expected to visit Malta.', 'visit of Jane Porter to Malta: planned'],
    ['is planned where it is to be done to somebody', 'Jane Porter will be released in March 2031.', 'release of Jane Porter: planned'],
    ['is planned where it is to be held', 'The referendum in Malta is to be held in March 2031.', 'referendum in Malta: planned'],
    ['is told by two words', 'Jane Porter called for talks with Norway.', 'call for talks: happened'],
  ])('%s: %s', (_, text, expected) => {
    expect(eventsOf(text)).toContain(expected);
  });

  it.each([
    'Jane Porter has no plans to visit Malta.',
    'Jane Porter is not expected to resign.',
    'A court in Norway dismissed the charges in May 2012.',
  ])('are none of what is not to be, and no office is lost with a charge: %s', text => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each([
    ['Norway and Malta agreed on a treaty.', ['norway', 'malta']],
    ['Jane Porter condemned the vote and suspended Malta.', ['jane', 'malta']],
  ])('hold everybody their subject names: %s', (text, expected) => {
    expect(
      readEvents(text)
        .at(-1)!
        .participants.map(({ entity }) => entity),
    ).toEqual(expected);
  });

  it('are none of a past form that is a noun: the injured', () => {
    expect(eventsOf('Jane Porter visited the injured in Malta.')).toEqual(['visit of Jane Porter to injured: happened']);
  });
});
