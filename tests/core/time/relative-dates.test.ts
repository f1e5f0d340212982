import { describe, expect, it } from 'vitest';
import type { DateRange } from '../../../src/core/time/date-range.ts';
import { findDates } from '../../../src/core/time/find-dates.ts';
import { growthOnSixteenfold, LINEAR_GROWTH } from '../text/growth.ts';

const first = (text: string, anchor: DateRange | null) => findDates(text, { language: 'ar', anchor })[0];
const range = (text: string, from: string | null, to: string | null) => first(text, { from, to })?.range;

describe('a date that leans on the publication date', () => {
  it('stays open without one, and says that it is relative', () => {
    for (const text of ['أمس', 'مايو الماضي', 'الاثنين', '2 و22 مارس', 'العام المقبل', 'منذ ثلاثة أيام']) {
      expect(first(text, null), text).toMatchObject({ range: null, relative: true });
      expect(first(text, { from: null, to: null }), text).toMatchObject({ range: null, relative: true });
    }
  });

  it('is as wide as the publication date', () => {
    expect(range('أمس', '2021-02-08', '2021-03-01')).toEqual({ from: '2021-02-07', to: '2021-02-28' });
    expect(range('مايو الماضي', '2021-02-08', '2021-07-01')).toEqual({ from: '2020-05-01', to: '2021-05-31' });
    expect(range('العام المقبل', '2018-01-01', '2024-09-13')).toEqual({ from: '2019-01-01', to: '2025-12-31' });
  });

  it('is bounded on the side on which the publication date is', () => {
    expect(range('أمس', '2021-02-08', null)).toEqual({ from: '2021-02-07', to: null });
    expect(range('مايو الماضي', null, '2021-07-01')).toEqual({ from: null, to: '2021-05-31' });
  });

  it('narrows a wide publication date to the weekdays that the words allow', () => {
    // 13 September 2024 is a Friday, 1 January 2018 a Monday
    expect(range('اليوم الإثنين', '2018-01-01', '2024-09-13')).toEqual({ from: '2018-01-01', to: '2024-09-09' });
    expect(range('اليوم الإثنين', '2024-09-10', '2024-09-13')).toBeNull();
  });

  it('follows the weekday where it is a day off, and gives up where it contradicts the date', () => {
    expect(range('اليوم الإثنين', '2024-09-10', '2024-09-10')).toEqual({ from: '2024-09-09', to: '2024-09-09' });
    expect(range('اليوم الإثنين', '2024-09-13', '2024-09-13')).toBeNull();
  });

  it('says a year only where it is written', () => {
    expect(first('2 و22 مارس', { from: '2021-06-01', to: '2021-06-01' })).toMatchObject({
      precision: 'days',
      said: { month: 3, days: [2, 22] },
      range: { from: '2021-03-02', to: '2021-03-22' },
    });
    expect(first('2-5 مارس', null)?.said).toEqual({ month: 3, days: [2, 5], through: true });
    expect(first('8 فبراير 2021', null)).toMatchObject({ said: { year: 2021, month: 2, days: [8] }, relative: false });
    expect(first('اليوم الإثنين', null)).toMatchObject({ precision: 'weekday', said: { weekday: 1 } });
    expect(first('21 شوال 1436 هـ', null)).toMatchObject({ calendar: 'hijri', said: { year: 1436, month: 10, days: [21] } });
  });

  it('does not lean on it where the words point elsewhere', () => {
    for (const text of ['العام السابق', 'في الشهر نفسه', 'هجمات 11 سبتمبر']) {
      expect(first(text, { from: '2022-01-28', to: '2022-01-28' }), text).toMatchObject({ range: null, relative: false });
    }
  });
});

describe('open intervals', () => {
  it.each([
    ['منذ عام 2014', 'since'],
    ['ومنذ أيلول 2008', 'since'],
    ['ابتداء من 28 يونيو 2012', 'since'],
    ['حتى 2014', 'until'],
    ['قبل نهاية عام 2014', 'until'],
    ['بحلول يناير 2030', 'until'],
    ['في عام 2014', null],
    ['منذ أسابيع', 'since'],
    ['قبل يومين', null],
  ])('%s → %s', (text, open) => {
    expect(first(text, null)?.open).toBe(open);
  });
});

describe('spans', () => {
  it('leave attached particles out and keep offsets of the original, marks and all', () => {
    const text = 'وقعَ في وَفبراير الماضي، لِعام ٢٠١٤';
    const dates = findDates(text, { language: 'ar', anchor: null });
    expect(dates.map(date => text.slice(date.start, date.end))).toEqual(dates.map(date => date.text));
    expect(dates.map(date => date.text)).toEqual(['فبراير الماضي', 'عام ٢٠١٤']);
  });

  it('are looked for only inside the asked stretch', () => {
    const text = 'عام 2014 ثم عام 2015';
    expect(findDates(text, { language: 'ar', anchor: null, within: { start: 9, end: text.length } }).map(date => date.start)).toEqual([12]);
  });
});

describe('time', () => {
  it.each(['بين 2 و3 و', '2 مارس و', 'أواخر ', 'منذ أكثر من ', 'الاثنين - ', 'كانون ', '1-2-', 'عام 2014 و2015 و', '(', 'الموافق 2 مارس '])(
    'grows with the length of a flood of %j, not faster',
    piece => {
      const find = (times: number) => findDates(piece.repeat(times), { language: 'ar', anchor: { from: '2022-01-28', to: '2022-01-28' } });
      expect(growthOnSixteenfold(find, 1000)).toBeLessThan(LINEAR_GROWTH);
    },
  );
});
