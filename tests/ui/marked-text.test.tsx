import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../src/ui/MarkedText.tsx';

it('cuts any text at any spans without losing or doubling a letter', () => {
  const spans = fc.array(fc.record({ start: fc.integer({ min: -2, max: 30 }), end: fc.integer({ min: -2, max: 30 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), spans, (text, marked) => {
      const pieces = piecesOf(text, marked);
      expect(pieces.map(piece => piece.text).join('')).toBe(text);
      expect(pieces.every(piece => piece.text !== '')).toBe(true);
    }),
  );
});

it('marks exactly the matched letters', () => {
  expect(piecesOf('بوتين', [{ start: 0, end: 3 }])).toEqual([
    { text: 'بوت', matched: true },
    { text: 'ين', matched: false },
  ]);
});
