import { describe, expect, it } from 'vitest';
import { LIMA, MALTA, SAMER } from '../made-up-names.ts';
import { understandText } from '../understand-text.ts';

const NAMES = [SAMER, MALTA, LIMA];

const namesOf = (text: string) => understandText(text, NAMES).events.map(({ name }) => name);

describe('the dead and hurt of one sentence', () => {
  it.each([
    ['وأدت هجمات في مالطا أمس إلى مقتل 129 شخصا وجرح 352 آخرين.', ['مقتل 129 شخصا']],
    ['وقتل أمس في مالطا ثلاثة عمال وأصيب أكثر من ثلاثين شخصا بجروح.', ['مقتل ثلاثة عمال']],
    ['وأصيب أمس في مالطا تسعة أشخاص بتفجير انتحاري.', ['إصابة تسعة أشخاص بتفجير انتحاري']],
  ])('are one happening with what befell them, told by the dead: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('have the place and the day of what befell them', () => {
    const [event, ...others] = understandText('وأدى انفجار في ليما في 3 مارس 2020 إلى مقتل سبعة عمال.', NAMES).events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({ place: 'lima', date: { from: '2020-03-03' } });
    expect(event?.name).toMatch(/^مقتل سبعة عمال/);
  });

  it('are two where two sentences tell them', () => {
    expect(namesOf('وقتل أمس في مالطا ثلاثة عمال. وأصيب أمس في ليما تسعة أشخاص بجروح.')).toHaveLength(2);
  });
});

describe('a death or a trip', () => {
  it.each([
    ['توفي أمس سامر الحداد. وقد مات سامر الحداد في مشفى في ليما.', 'وفاة سامر الحداد'],
    ['ووصل سامر الحداد إلى مالطا أمس في زيارة رسمية تستغرق يومين.', 'وصول سامر الحداد إلى مالطا'],
  ])('is told once in other words: %s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe('a plural with its hamza above', () => {
  it.each(['وترعرع سامر الحداد في أحد أحياء ليما.', 'والتقى فريق ليما أبطال آسيا أمس في مالطا.'])(
    'is not the verbal noun folded alike: %s',
    text => {
      expect(namesOf(text).filter(name => /^(إحياء|إبطال)/.test(name))).toEqual([]);
    },
  );
});
