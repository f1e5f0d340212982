import { describe, expect, it } from 'vitest';
import { latinKey, latinKeys } from '../../../src/core/text/transliterate.ts';

describe('latinKeys', () => {
  it.each([
    ['بوتين', 'Putin'],
    ['فلاديمير بوتين', 'Vladimir Putin'],
    ['محمد بن سلمان', 'mhmd bn slman'],
    ['محمد بن سلمان', 'Mohammed bin Salman'],
    ['شارل ميشيل', 'Charl Michel'],
    ['بوريس جونسون', 'Boris Johnson'],
    ['سكريبال', 'Skripal'],
    ['نافالني', 'Navalny'],
    ['زيلينسكي', 'Zelenskyy'],
    ['ترامب', 'Trump'],
    ['الأسد', 'al-Assad'],
    ['خامنئي', 'Khamenei'],
    ['ماكرون', 'Macron'],
    ['أردوغان', 'Erdoğan'],
    ['نتنياهو', 'Netanyahu'],
    ['تشرشل', 'Churchill'],
    ['السيسي', 'El-Sisi'],
    ['جورج بوش', 'George Bush'],
    ['فاطمة', 'Fatima'],
    ['عمر', 'Omar'],
    ['يوسف', 'Yusuf'],
    ['وليد', 'Walid'],
    ['كريستين', 'Christine'],
  ])('finds %s by %s', (arabic, latin) => {
    expect(latinKeys(latin)).toContain(latinKey(arabic));
  });

  it('tells different names apart', () => {
    expect(latinKeys('Putin')).not.toContain(latinKey('بايدن'));
    expect(latinKeys('Michel')).not.toContain(latinKey('مخلوف'));
  });

  it('gives nothing for what has no letters, and a bounded number of keys for anything', () => {
    expect(latinKeys('؟! …')).toEqual([]);
    expect(latinKey('')).toBe('');
    expect(latinKeys('chchchchch chchchch xjxjxjxj thchch').length).toBeLessThanOrEqual(12);
  });
});
