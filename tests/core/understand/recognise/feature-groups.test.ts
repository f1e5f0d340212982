import { expect, test } from 'vitest';
import { EDGES, NAMES, PHRASES, WORDS } from '../../../../src/core/understand/recognise/feature-families.ts';
import { leaveOut } from '../../../../training/feature-groups.ts';

test('an ablation leaves out the templates of the groups it names, transitions made of them too, and no other', () => {
  const keep = leaveOut(['odds', 'letter-triples']);
  const left = [NAMES, NAMES + 8, EDGES + 5, 42].filter(keep);
  expect(left).toEqual([]);
  expect([WORDS, 41, 43, PHRASES, EDGES, EDGES + 4].every(keep)).toBe(true);
});

test('an ablation by no group keeps everything', () => {
  expect(Array.from({ length: 256 }, (_, template) => template).every(leaveOut([]))).toBe(true);
});

test('a group that is none is refused, with the names there are', () => {
  expect(() => leaveOut(['odd'])).toThrow(/no group of features is called odd; there are words, .*odds/);
});
