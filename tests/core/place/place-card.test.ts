import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInView, type PlaceInput, placeCard, SHARE_OF_VIEWPORT } from '../../../src/core/place/place-card.ts';

const VIEWPORT = { width: 1200, height: 800 };
const mark = (left: number, top: number, width = 60, height = 24) => ({ left, top, right: left + width, bottom: top + height });
const at = (input: Partial<PlaceInput>) =>
  placeCard({ anchor: [mark(700, 200)], card: { width: 360, height: 300 }, viewport: VIEWPORT, dir: 'rtl', lineHeight: 32, ...input });

describe('placeCard', () => {
  it('starts at the right edge of the mark in Arabic and at its left edge in English', () => {
    expect(at({ dir: 'rtl' }).left).toBe(760 - 360);
    expect(at({ dir: 'ltr' }).left).toBe(700);
  });

  it('leaves the next line free when it stands below', () => {
    const place = at({});
    expect(place.side).toBe('below');
    expect(place.inset).toBeGreaterThanOrEqual(224 + 32);
  });

  it('goes above, growing upwards, where there is no room below', () => {
    const place = at({ anchor: [mark(700, 640)] });
    expect(place.side).toBe('above');
    expect(VIEWPORT.height - place.inset).toBeLessThan(640);
  });

  it('clears every line of a mark that is broken over two', () => {
    const place = at({ anchor: [mark(100, 300), mark(900, 332)] });
    expect(place.inset).toBeGreaterThanOrEqual(356 + 32);
  });

  it('is not higher than its share of the viewport', () => {
    expect(at({ card: { width: 360, height: 5000 } }).maxHeight).toBeLessThanOrEqual(VIEWPORT.height * SHARE_OF_VIEWPORT);
  });

  it('never covers the hovered line or the next one where the window leaves room, and stays inside it sideways', () => {
    const anything = fc.record({
      left: fc.integer({ min: 0, max: 1140 }),
      top: fc.integer({ min: 0, max: 776 }),
      height: fc.integer({ min: 20, max: 900 }),
      lineHeight: fc.integer({ min: 16, max: 60 }),
      dir: fc.constantFrom('rtl' as const, 'ltr' as const),
    });
    fc.assert(
      fc.property(anything, ({ left, top, height, lineHeight, dir }) => {
        const place = placeCard({ anchor: [mark(left, top)], card: { width: 360, height }, viewport: VIEWPORT, dir, lineHeight });
        const shown = Math.min(height, place.maxHeight);
        const [start, end] = place.side === 'below' ? [place.inset, place.inset + shown] : [800 - place.inset - shown, 800 - place.inset];
        expect(end <= top || start >= top + 24 + lineHeight).toBe(true);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(800);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + 360).toBeLessThanOrEqual(1200);
      }),
    );
  });

  it('keeps to the start edge of a window narrower than the card', () => {
    expect(at({ viewport: { width: 320, height: 600 } }).left).toBe(8);
  });
});

describe('isInView', () => {
  it.each([
    [mark(700, 200), true],
    [mark(700, -30), false],
    [mark(700, -10), true],
    [mark(700, 801), false],
  ])('knows whether %o can be seen', (rect, seen) => {
    expect(isInView([rect], VIEWPORT)).toBe(seen);
  });

  it('is false for a mark that is gone from the page', () => {
    expect(isInView([], VIEWPORT)).toBe(false);
  });
});
