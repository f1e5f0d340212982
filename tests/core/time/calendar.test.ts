import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf, dayNumberOf, dayNumberOfIso, existingDay, isoDayOf, weekdayOf } from '../../../src/core/time/day-number.ts';
import { existingHijriDay, hijriDayOf, hijriMonthDays } from '../../../src/core/time/hijri.ts';
import { intersectRanges } from '../../../src/core/time/intersect-ranges.ts';
import { isBefore } from '../../../src/core/time/is-before.ts';
import { rangesOverlap } from '../../../src/core/time/ranges-overlap.ts';

describe('day numbers', () => {
  it('agree with the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), day => {
        const date = new Date(day * 86_400_000);
        expect(isoDayOf(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(date.getUTCDay());
        const { year, month, day: dayOfMonth } = calendarDayOf(day);
        expect(dayNumberOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('refuse days that no calendar has', () => {
    expect(existingDay(2021, 2, 29)).toBeNull();
    expect(existingDay(2020, 2, 29)).not.toBeNull();
    expect(existingDay(2021, 13, 1)).toBeNull();
    expect(dayNumberOfIso('2021-04-31')).toBeNull();
    expect(dayNumberOfIso('yesterday')).toBeNull();
  });
});

describe('the Hijri calendar', () => {
  it.each([
    [1436, 10, 21, '2015-08-06'],
    [1442, 9, 1, '2021-04-13'],
    [1448, 6, 12, '2026-11-22'],
    [1300, 1, 1, '1882-11-12'],
  ])('%i-%i-%i is %s', (year, month, day, iso) => {
    expect(isoDayOf(existingHijriDay(year, month, day)!)).toBe(iso);
  });

  it('goes there and back for every month it holds, and months follow without a gap', () => {
    let expected = hijriMonthDays(1300, 1)![0];
    for (let year = 1300; year <= 1600; year++) {
      for (let month = 1; month <= 12; month++) {
        const [first, last] = hijriMonthDays(year, month)!;
        expect(first).toBe(expected);
        expect(hijriDayOf(first)).toEqual({ year, month, day: 1 });
        expect([29, 30]).toContain(last - first + 1);
        expected = last + 1;
      }
    }
  });

  it('holds no other years', () => {
    expect(hijriMonthDays(1299, 1)).toBeNull();
    expect(hijriMonthDays(1601, 1)).toBeNull();
  });
});

describe('ranges', () => {
  const a = { from: '2021-02-08', to: '2021-03-01' };
  const open = { from: '2021-02-20', to: null };

  it('overlap where a day fits both, an open side bounding nothing', () => {
    expect(rangesOverlap(a, open)).toBe(true);
    expect(rangesOverlap(a, { from: '2021-03-02', to: null })).toBe(false);
    expect(rangesOverlap({ from: null, to: null }, a)).toBe(true);
  });

  it('intersect to what both allow', () => {
    expect(intersectRanges(a, open)).toEqual({ from: '2021-02-20', to: '2021-03-01' });
    expect(intersectRanges(a, { from: null, to: '2020-01-01' })).toBeNull();
  });

  it('come before only where every day does', () => {
    expect(isBefore(a, { from: '2021-03-02', to: null })).toBe(true);
    expect(isBefore(a, { from: '2021-03-01', to: null })).toBe(false);
    expect(isBefore(open, a)).toBe(false);
  });
});
