import { expect, test } from 'vitest';
import { surfaces } from './read-entities.ts';

const TEXT =
  'Canadian Prime Minister Justin Trudeau met Angela Merkel in Paris. Trudeau told the European Commission that NATO and the Ministry of Defence of Norway agreed. The talks ended. Mr. Trudeau left London for New York.';

test('English people are told by titles and capitals, their surnames after that', () => {
  expect(surfaces(TEXT, 'person')).toEqual(['Justin Trudeau', 'Angela Merkel', 'Trudeau', 'Trudeau']);
});

test('English organisations are told by a word of theirs or by capitals alone', () => {
  expect(surfaces(TEXT, 'organisation')).toEqual(['European Commission', 'NATO', 'Ministry of Defence of Norway']);
});

test('English places come from the tables', () => {
  expect(surfaces(TEXT, 'place')).toEqual(['Paris', 'London', 'New York']);
});

test('a capital at the start of a sentence is no name', () => {
  expect(surfaces('Nobody came. Talks failed. The end.', 'person')).toEqual([]);
});
