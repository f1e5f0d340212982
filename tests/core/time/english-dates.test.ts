import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/time/find-dates.ts';
import { growthOnSixteenfold, LINEAR_GROWTH } from '../text/growth.ts';

const find = (text: string, anchor: string | null) =>
  findDates(text, { language: 'en', anchor: anchor === null ? null : { from: anchor, to: anchor } });
const short = (range: { from: string | null; to: string | null } | null) =>
  range === null ? null : range.from === range.to ? range.from : `${range.from}/${range.to}`;

describe('English dates', () => {
  it.each<[string, ...[string, string | null][]]>([
    ['on 8 February 2021 it', ['8 February 2021', '2021-02-08']],
    ['In February 2021,', ['February 2021', '2021-02-01/2021-02-28']],
    ['from March 2-5, 2020', ['March 2-5, 2020', '2020-03-02/2020-03-05']],
    ['2021-02-08', ['2021-02-08', '2021-02-08']],
    ['02/28/2021', ['02/28/2021', '2021-02-28']],
    ['since 2014', ['2014', '2014-01-01/2014-12-31']],
    ['between 2014 and 2016', ['2014 and 2016', '2014-01-01/2016-12-31']],
    ['in the 1990s', ['1990s', '1990-01-01/1999-12-31']],
    ['in 1991.', ['1991', '1991-01-01/1991-12-31']],
    ['on 8/2/2021', ['8/2/2021', null]],
  ])('%s', (text, ...dates) => {
    expect(find(text, null).map(date => [date.text, short(date.range)])).toEqual(dates);
  });

  it.each<[string, string, string | null]>([
    ['He said yesterday that', 'yesterday', '2021-10-10'],
    ['three days ago', 'three days ago', '2021-10-08'],
    ['last month', 'last month', '2021-09-01/2021-09-30'],
    ['last year', 'last year', '2020-01-01/2020-12-31'],
    ['They met on Monday.', 'Monday', '2021-10-11'],
    ['They met last Monday.', 'last Monday', '2021-10-04'],
    ['They will meet on Friday.', 'Friday', '2021-10-15'],
    ['in September', 'September', '2021-09-01/2021-09-30'],
    ['They will vote in November', 'November', '2021-11-01/2021-11-30'],
    ['on 22 March', '22 March', '2021-03-22'],
  ])('%s, published on 2021-10-11', (text, words, range) => {
    expect(find(text, '2021-10-11').map(date => [date.text, short(date.range)])).toEqual([[words, range]]);
  });

  it('knows no year that is not written', () => {
    expect(find('on 22 March', null)).toMatchObject([{ said: { month: 3, days: [22] }, range: null, relative: true }]);
    expect(find('yesterday', null)).toMatchObject([{ said: {}, range: null, relative: true }]);
    expect(find('on Monday', null)).toMatchObject([{ precision: 'weekday', said: { weekday: 1 }, range: null }]);
  });

  it.each(['She may go.', 'They march on.', 'He sat down.', 'at 5pm', '9/11', 'version 2.5', 'In 2014 people died.'])(
    'finds none in %j',
    text => {
      expect(find(text, '2021-10-11')).toEqual([]);
    },
  );

  it('keeps offsets into the whole text', () => {
    const text = 'First line.\nIt rose on 8 February 2021. Then it fell in 2014.';
    expect(find(text, null).map(({ start, end }) => text.slice(start, end))).toEqual(['8 February 2021', '2014']);
  });

  it('takes time in proportion to the text', () => {
    expect(growthOnSixteenfold(times => find('On 8 February 2021 it rose '.repeat(times), '2021-10-11'), 40)).toBeLessThan(LINEAR_GROWTH);
  });
});
