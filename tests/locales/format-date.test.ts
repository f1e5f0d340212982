import { describe, expect, it } from 'vitest';
import type { DossierDate } from '../../src/core/link/dossier.ts';
import { formatDossierDate, isExactDate } from '../../src/locales/format-date.ts';
import { formatRange } from '../../src/locales/format-range.ts';
import { monthName } from '../../src/locales/month-names.ts';

const BOTH = { months: 'both', digits: 'latin' } as const;
const date = (parts: Partial<DossierDate>): DossierDate => ({ said: 'كما في النص', range: null, precision: 'day', open: null, ...parts });
const range = (from: string | null, to: string | null) => ({ from, to });

const DATES: readonly (readonly [string, DossierDate, string, string, boolean])[] = [
  ['a day', date({ range: range('2021-02-08', '2021-02-08') }), '8 شباط/فبراير 2021', '8 February 2021', true],
  ['a month', date({ range: range('2021-05-01', '2021-05-31'), precision: 'month' }), 'أيار/مايو 2021', 'May 2021', true],
  [
    'the end of February in a leap year',
    date({ range: range('2024-02-01', '2024-02-29'), precision: 'month' }),
    'شباط/فبراير 2024',
    'February 2024',
    true,
  ],
  ['a year', date({ range: range('2018-01-01', '2018-12-31'), precision: 'year' }), '2018', '2018', true],
  ['since a year', date({ range: range('2014-01-01', null), precision: 'year', open: 'since' }), 'منذ 2014', 'since 2014', false],
  [
    'since a year with its end kept',
    date({ range: range('2014-01-01', '2014-12-31'), precision: 'year', open: 'since' }),
    'منذ 2014',
    'since 2014',
    false,
  ],
  ['until a day', date({ range: range(null, '2014-03-05'), open: 'until' }), 'حتى 5 آذار/مارس 2014', 'until 5 March 2014', false],
  ['a weekday only', date({ precision: 'weekday', weekday: 1 }), 'يوم اثنين', 'a Monday', false],
  [
    'days without a year',
    date({ precision: 'days', month: 3, days: [2, 22] }),
    '2 و22 آذار/مارس، السنة غير مذكورة',
    '2 and 22 March, year not given',
    false,
  ],
  [
    'days with a year',
    date({ precision: 'days', month: 3, days: [2, 22], range: range('2021-03-02', '2021-03-22') }),
    '2 و22 آذار/مارس 2021',
    '2 and 22 March 2021',
    true,
  ],
  ['a month without a year', date({ precision: 'month', month: 5 }), 'أيار/مايو، السنة غير مذكورة', 'May, year not given', false],
  ['words alone', date({ said: 'قبل سنوات' }), '«قبل سنوات»', '«قبل سنوات»', false],
  [
    'some day in a season',
    date({ precision: 'season', range: range('2021-06-01', '2021-08-31') }),
    'بين 1 حزيران/يونيو 2021 و31 آب/أغسطس 2021',
    'between 1 June 2021 and 31 August 2021',
    false,
  ],
];

describe('a date chip', () => {
  it.each(DATES)('says %s as the words give it', (_, given, arabic, english, exact) => {
    expect(formatDossierDate(given, BOTH, 'ar')).toBe(arabic);
    expect(formatDossierDate(given, BOTH, 'en')).toBe(english);
    expect(isExactDate(given)).toBe(exact);
  });

  it.each([
    ['levant', '8 شباط 2021'],
    ['egypt', '8 فبراير 2021'],
    ['maghreb', '8 فيفري 2021'],
  ] as const)('uses the months of %s', (months, said) => {
    expect(formatDossierDate(date({ range: range('2021-02-08', '2021-02-08') }), { months, digits: 'latin' }, 'ar')).toBe(said);
  });

  it('writes Arabic digits where the reader chose them, a year without separators', () => {
    const given = date({ range: range('2021-02-08', '2021-02-08') });
    expect(formatDossierDate(given, { months: 'egypt', digits: 'arabic' }, 'ar')).toBe('٨ فبراير ٢٠٢١');
    expect(formatDossierDate(given, { months: 'egypt', digits: 'arabic' }, 'en')).toBe('8 February 2021');
  });
});

describe('bounds of a date', () => {
  it.each([
    ['2021-02-08', null, '8 شباط/فبراير 2021 أو بعده', '8 February 2021 or later'],
    [null, '2024-09-13', '13 أيلول/سبتمبر 2024 أو قبله', '13 September 2024 or before'],
    ['2018-01-01', '2024-09-13', 'بين 2018 و13 أيلول/سبتمبر 2024', 'between 2018 and 13 September 2024'],
    ['2021-03-02', '2021-03-22', 'بين 2 و22 آذار/مارس 2021', 'between 2 and 22 March 2021'],
    [null, null, '', ''],
  ])('from %s to %s', (from, to, arabic, english) => {
    expect(formatRange(range(from, to), BOTH, 'ar')).toBe(arabic);
    expect(formatRange(range(from, to), BOTH, 'en')).toBe(english);
  });
});

describe('month names', () => {
  it('are twelve different ones in each tradition', () => {
    for (const months of ['both', 'levant', 'egypt', 'maghreb'] as const) {
      expect(new Set(Array.from({ length: 12 }, (_, at) => monthName(at + 1, 'ar', months))).size).toBe(12);
    }
  });
});
