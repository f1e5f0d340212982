import { describe, expect, it } from 'vitest';
import { GREECE, LIMA, RIMA, SAMER } from '../made-up-names.ts';
import { understandText } from '../understand-text.ts';

const NAMES = [SAMER, RIMA, GREECE, LIMA];

const eventsOf = (text: string) => understandText(text, NAMES).events;

describe('what something led to', () => {
  it.each([
    ['وأسفرت المواجهات مع الحراس عن إصابة سبعة عمال بجروح، واعتقال أكثر من 40 شخصا في ليما.', 'COERCE', 'اعتقال أكثر من 40 شخصا'],
    ['وأدى التدافع في ليما إلى مقتل ما لا يقل عن 12 شخصا.', 'OTHER', 'مقتل ما لا يقل عن 12 شخصا'],
    ['وقال شهود إن خمسة متظاهرين قتلوا في ليما.', 'ASSAULT', 'مقتل خمسة متظاهرين'],
  ])('is an event without anybody known in it: %s', (text, type, name) => {
    expect(eventsOf(text)).toContainEqual(expect.objectContaining({ type, name }));
  });
});

describe('a deed the table knows by a word that may be slight', () => {
  it.each([
    ['وتجمع آلاف العمال أمام القصر في ليما.', 'PROTEST', 'تجمع آلاف العمال'],
    ['وترفض اليونان أي رسوم جديدة منذ 3 مارس 2020.', 'REJECT', 'رفض اليونان أي رسوم جديدة'],
    ['وتلقى سامر الحداد اتصالا هاتفيا من ريما خوري.', 'CONSULT', 'اتصال هاتفي بين سامر الحداد وريما خوري'],
  ])('is an event with what goes with it: %s', (text, type, name) => {
    expect(eventsOf(text)).toContainEqual(expect.objectContaining({ type, name }));
  });

  it.each(['وتجمعت المياه في شوارع ليما.', 'ودعا سامر الحداد اليونان إلى ضبط النفس.'])('is none without it: %s', text => {
    expect(eventsOf(text).filter(({ name }) => /^(تجمع|ضبط)/.test(name))).toEqual([]);
  });

  it('stays beside another deed of its kind done to something else', () => {
    const names = eventsOf('أغلقت اليونان الطرق في 3 مارس 2020. وأعلنت السلطات إغلاق المطار في ليما.').map(({ name }) => name);
    expect(names).toHaveLength(2);
  });
});
