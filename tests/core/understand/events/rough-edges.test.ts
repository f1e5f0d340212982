import { describe, expect, it } from 'vitest';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [
  { id: 'samer', kind: 'person', name: 'سامر الحداد' },
  { id: 'lance', kind: 'organisation', name: 'لانس' },
  { id: 'government', kind: 'organisation', name: 'الحكومة المالطية' },
  { id: 'malta', kind: 'place', name: 'مالطا' },
];

const namesOf = (text: string) => understandText(`سماء مالطا صافية. ${text}`, NAMES).events.map(({ name }) => name);

describe('a name', () => {
  it.each([
    'وتم أمس في مالطا اتفاق لإنهاء الأزمة التي اندلعت الثلاثاء بين قوات الأمن والأتباع.',
    'وأدى الهجوم في مالطا أمس إلى مقتل 10 من أتباعه واعتقال 281 آخرين.',
    'وأكد سامر الحداد، محذرا مما يجري في مالطا، أن الطقس جميل.',
  ])('does not end in the middle of a clause: %s', text => {
    for (const name of namesOf(text)) expect(name).not.toMatch(/ (التي|الذي|مما|واعتقال)$/);
  });

  it.each([
    ['وتوفي أخوه الأصغر أمس في مالطا.', 'وفاة أخيه الأصغر'],
    ['والتقى محامو المرأتين أمس في مالطا.', 'لقاء محامي المرأتين'],
    ['واعتقلت السلطات المالطية أمس عددا من العمال.', 'اعتقال السلطات المالطية عددا من العمال'],
    ['وأحرز سامر الحداد هدفا أمس في مالطا.', 'إحراز سامر الحداد هدفا'],
    ['وتوفي الاثنان أمس في مالطا.', 'وفاة الاثنين'],
    ['وتحطمت طائرتان أمس في مالطا.', 'تحطم طائرتين'],
  ])('has its words in their case: %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });
});

describe('a programme', () => {
  it('is named with the part of it that is told', () => {
    expect(namesOf('واختتمت الحكومة المالطية فعالياتها أمس في مالطا.')).toContain('اختتام فعاليات الحكومة المالطية');
  });
});

describe('who did it', () => {
  it('is nobody the clause before is not plainly about', () => {
    const text = 'وقال سامر الحداد إنها عامل استقرار وليس عامل فتنة، ودعا كل العمال أمس إلى العمل في مالطا.';
    expect(namesOf(text).filter(name => name.includes('فتنة'))).toEqual([]);
  });

  it('is not who tells that it «was done»', () => {
    const moved = understandText('وأكد سامر الحداد أنه تم نقل الثلاثة إلى مستشفى في مالطا أمس.', NAMES).events.find(({ name }) =>
      name.startsWith('نقل'),
    );
    expect(moved?.participants ?? []).toEqual([]);
  });
});

describe('a clause behind a nearer noun', () => {
  it('tells of that noun', () => {
    const names = namesOf('وركزت المباحثات على التطورات التي تشهدها الحكومة المالطية اليوم في مالطا.');
    expect(names.filter(name => name.startsWith('مباحثات الحكومة'))).toEqual([]);
  });
});

describe('a newspaper that passes news on', () => {
  it('is known by the word before its name', () => {
    expect(namesOf("وذكرت صحيفة ' لانس ' أمس أن الطقس جميل.")).toEqual([]);
  });
});

describe('a form that is a past and a present', () => {
  it('is the present in front of a feminine subject', () => {
    expect(namesOf('والنساء اليوم في مالطا تشكل نسبة كبيرة من العمال.')).toEqual([]);
  });
});

describe('an attack at play', () => {
  it('is none', () => {
    expect(namesOf('وشن الفريق عددا من الهجمات على مرمى الضيوف أمس في مالطا.').filter(name => name.startsWith('هجمات'))).toEqual([]);
  });
});
