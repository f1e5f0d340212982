import { describe, expect, it } from 'vitest';
import { LIMA, MALTA, RIMA, SAMER, UNION } from '../made-up-names.ts';
import { understandText } from '../understand-text.ts';

const NAMES = [SAMER, RIMA, UNION, MALTA, LIMA];

const statusesOf = (text: string) =>
  new Map(understandText(text, NAMES).events.map(({ name, status }) => [name.split(' ')[0], status] as const));

describe('what is still to come', () => {
  it.each([
    ['ويصل سامر الحداد إلى ليما الاثنين المقبل.', 'وصول'],
    ['ويبدأ سامر الحداد غدا زيارة رسمية إلى مالطا.', 'زيارة'],
    ['وتستضيف مالطا الأسبوع القادم قمة الاتحاد الأفريقي.', 'استضافة'],
    ['ويزور سامر الحداد مالطا غدا ويلتقي ريما خوري.', 'لقاء'],
    ['ويصل سامر الحداد غدا إلى ليما يلتقي خلالها ريما خوري.', 'لقاء'],
    ['وقررت مالطا الانسحاب من الاتحاد الأفريقي.', 'انسحاب'],
    ['وقرر الاتحاد الأفريقي أمس إرسال قوات إلى مالطا.', 'إرسال'],
  ])('is planned though no future is written: %s', (text, noun) => {
    expect(statusesOf(text).get(noun)).toBe('planned');
  });

  it.each([
    ['وأجلت مالطا مباراة ليما إلى الأحد المقبل.', 'تأجيل'],
    ['وقرر الاتحاد الأفريقي في 3 مارس 2014 فرض عقوبات على مالطا.', 'عقوبات'],
    ['والتقى سامر الحداد أمس ريما خوري.', 'لقاء'],
  ])('is no deed that was done: %s', (text, noun) => {
    expect(statusesOf(text).get(noun)).toBe('happened');
  });
});

describe('a deed denied behind «أن تكون»', () => {
  it('is no event; its denial is', () => {
    expect([...statusesOf('ونفى سامر الحداد أمس أن تكون مالطا شنت هجمات على ليما.').keys()]).toEqual(['نفي']);
  });
});

describe('what is announced past a day between commas', () => {
  it('is told as done by who announces it, and «فجر» is no explosion', () => {
    const [event, ...others] = understandText('وأعلن الاتحاد الأفريقي، فجر الجمعة، استدعاء سفيره في مالطا.', NAMES).events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({ name: 'استدعاء الاتحاد الأفريقي سفيره', status: 'happened' });
  });
});
