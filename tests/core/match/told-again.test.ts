import { describe, expect, it } from 'vitest';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';
import { finder } from './named-dossiers.ts';
import { date, event } from './told-dossiers.ts';

const guest = dossier('person', 'رضا سالم');
const oslo = dossier('place', 'أوسلو');
const wall = dossier('place', 'الاتحاد السوفياتي');
const land = dossier('place', 'كشمير');
const { find } = finder([
  guest,
  land,
  oslo,
  wall,
  dossier('place', 'النرويج'),
  event('تسميم رضا سالم', { triggers: ['تسميم'] }, [[guest, 'target']]),
  event('اتفاق أوسلو', { type: 'AGREE', triggers: ['اتفاق'], date: date('1993', '1993-01-01', '1993-12-31') }, []),
  event('انهيار الاتحاد السوفياتي', { type: 'OTHER', triggers: ['انهيار'] }, [[wall, 'source']]),
  {
    ...event('أزمة إقليم كشمير', { type: 'OTHER', triggers: ['ازمه'] }, [[land, 'source']]),
    statements: [{ text: 'أزمة إقليم كشمير الذي تسيطر عليه دولة' } as never],
  },
]);
const told = (blocks: readonly string[], asOf: string | null = null) =>
  find(blocks, { url: null, language: 'ar', asOf: asOf === null ? null : { from: asOf, to: asOf } })
    .filter(mention => mention.kind === 'event')
    .map(mention => mention.text);

describe('an event just told, spoken of again', () => {
  it.each([
    ['its head with the article', ['وقع اتفاق أوسلو ثم سقط الاتفاق'], ['اتفاق أوسلو', 'الاتفاق']],
    ['the same in the next paragraph', ['وقع اتفاق أوسلو', 'ولم يصمد الاتفاق الذي رحب به كثيرون'], ['اتفاق أوسلو', 'الاتفاق']],
    ['a pronoun for what it befell', ['كان الاتحاد السوفياتي قويا، ولم يتوقع أحد انهياره'], ['انهياره']],
    [
      'a pronoun in the next sentence',
      ['بعد انهيار الاتحاد السوفياتي. ومن أسباب تفككه سباق التسلح'],
      ['انهيار الاتحاد السوفياتي', 'تفككه'],
    ],
    ['the state’s adjective', ['عند زوال الدولة السوفييتية'], ['زوال الدولة السوفييتية']],
    ['«the attack»', ['بعد تسميم رضا سالم', 'وقال الوزير إن المادة المستخدمة في الهجوم خطرة'], ['تسميم', 'الهجوم']],
    ['an attempt to kill «him»', ['نجا رضا سالم من محاولة قتله'], ['محاولة قتله']],
    ['the weapon', ['بعد تسميم رضا سالم', 'أدان الوزير الهجوم بغاز الأعصاب'], ['تسميم', 'الهجوم']],
  ])('is known by %s', (_, blocks, found) => {
    expect(told(blocks)).toEqual(found);
  });

  it.each([
    ['«the attack» after another', ['بعد تسميم رضا سالم', 'ووقع هجوم على سوق، وأدان الوزير الهجوم'], ['تسميم']],
    ['another of its kind', ['وقع اتفاق أوسلو وبعده الاتفاق النووي، وسقط الاتفاق'], ['اتفاق أوسلو']],
    ['an agreement that somebody comes to', ['وقع اتفاق أوسلو وتم الاتفاق على اللقاء'], ['اتفاق أوسلو']],
    ['a word two paragraphs on', ['وقع اتفاق أوسلو', 'ومرت أعوام', 'وسقط الاتفاق'], ['اتفاق أوسلو']],
    ['the word on a page that tells of none', ['سقط الاتفاق في النرويج'], []],
    ['another’s collapse', ['كان الاتحاد السوفياتي قويا، وخشيت النرويج انهيارها'], []],
    ['another crisis than the one told of', ['بعد ضم الهند إقليم كشمير', 'يجد الوزير في الأزمة فرصة'], ['ضم']],
    ['a woman’s poisoning', ['تسميم رضا سالم', 'توفيت سيدة بعد تسممها'], ['تسميم']],
    ['a poisoning of somebody named', ['تسميم رضا سالم', 'وأقر بالتسميم الذي تعرض له محمد خالد'], ['تسميم']],
    ['an attack in words', ['تسميم رضا سالم', 'واستهدف الوزير خصومه بكلمات قاسية'], ['تسميم']],
  ])('is not meant by %s', (_, blocks, found) => {
    expect(told(blocks)).toEqual(found);
  });
});

describe('an agreement told by where it was signed', () => {
  it.each([
    ['signed on', 'وقع الطرفان على الاتفاق في أوسلو', null, ['الاتفاق']],
    ['told at length in its own days', 'توصل الطرفان إلى اتفاق لوقف إطلاق النار بعد ليلة من المفاوضات في أوسلو', '1993-09-01', ['اتفاق']],
    ['told at length years later', 'توصل الطرفان إلى اتفاق لوقف إطلاق النار بعد ليلة من المفاوضات في أوسلو', '2010-09-01', []],
  ])('%s', (_, text, asOf, found) => {
    expect(told([text], asOf)).toEqual(found);
  });
});

it('an attack is known by «استهدف» where what was used is named', () => {
  expect(told(['استُهدف رضا سالم بغاز الأعصاب'])).toEqual(['استُهدف']);
  expect(told(['هاجم الوزير رضا سالم في خطابه'])).toEqual([]);
});
