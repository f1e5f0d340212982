import { describe, expect, test } from 'vitest';
import { readOffice, termsOfOffice } from '../../../src/core/match/offices.ts';
import { countries } from '../../../src/core/tables/countries.ts';
import { OFFICE_WORDINGS, OFFICES, OFFICES_KNOWN_UNTIL } from '../../../src/core/tables/office-holders.ts';

describe('who held which office', () => {
  test('has every office once, of a state the tables know or a body', () => {
    const codes = new Set(countries().map(({ code }) => code));
    const keys = OFFICES.map(({ sort, of }) => `${sort}/${of[0]}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { sort, of } of OFFICES) {
      expect(OFFICE_WORDINGS.has(sort), sort).toBe(true);
      if (/^[A-Z]{2}$/.test(of[0]!)) expect(codes.has(of[0]!), of[0]).toBe(true);
    }
  });

  test.each(OFFICES.map(office => [`${office.sort}/${office.of[0]}`, office] as const))(
    'tells the terms of %s in order and apart',
    (_, { terms }) => {
      for (const [i, { from, to, names }] of terms.entries()) {
        expect(from < to, `${names[0]} ${from}`).toBe(true);
        expect(names.every(name => name.trim() === name && name !== '')).toBe(true);
        const next = terms[i + 1];
        if (next !== undefined) expect(to <= next.from, `${names[0]} until ${to}, ${next.names[0]} from ${next.from}`).toBe(true);
        if (to === OFFICES_KNOWN_UNTIL) expect(next).toBeUndefined();
      }
    },
  );

  test('spells a person’s first name alike in all offices, a woman a woman in all', () => {
    const women = new Map<string, boolean>();
    for (const { names, isWoman } of OFFICES.flatMap(({ terms }) => terms)) {
      expect(women.get(names[0]!) ?? isWoman, names[0]).toBe(isWoman);
      women.set(names[0]!, isWoman);
    }
  });

  test.each([
    ['ولي العهد السعودي', 'محمد بن سلمان'],
    ['أمير قطر', 'تميم بن حمد آل ثاني'],
    ['سلطان عمان', 'هيثم بن طارق'],
    ['المرشد الأعلى الإيراني', 'علي خامنئي'],
    ['المدير العام للوكالة الدولية للطاقة الذرية', 'رافائيل غروسي'],
    ['رئيس مجلس النواب اللبناني', 'نبيه بري'],
    ['مسؤولة السياسة الخارجية في الاتحاد الأوروبي', 'كايا كالاس'],
    ['شيخ الأزهر', 'أحمد الطيب'],
    ['الأمين العام لحزب الله', 'نعيم قاسم'],
  ])('reads «%s» as the office of %s last', (wording, holder) => {
    const office = readOffice(wording);
    expect(office).not.toBeNull();
    expect(termsOfOffice(office!.key).at(-1)?.names[0]).toBe(holder);
  });

  test('takes no prince for the ruler', () => {
    expect(readOffice('الأمير السعودي')).toBeNull();
  });
});
