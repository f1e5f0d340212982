import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import type { Extraction, LocalId } from '../../../src/core/understand/extraction.ts';
import { understandArticle } from '../../../src/core/understand/understand-article.ts';
import { understandText } from './understand-text.ts';

const understand = (text: string) => understandArticle(readArticle(partsOfPlainText(text)));
const seed = (file: string) => readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8');

const PIECES = [
  'قال',
  'وأضاف',
  'سامر الحداد',
  'أن',
  ' "',
  '" ',
  '«',
  '»',
  '، ',
  '. ',
  '\n',
  'بحسب',
  'بيان',
  'طردت',
  'اليونان',
  'في 8 فبراير 2021',
  'لم',
  'ربما',
  'وهددت',
  ':',
  '(',
  'ه',
  '\u064b',
  '\ud800',
];

describe('understanding any text', () => {
  it('never throws, and every span lies in the text and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }), pieces => {
        const text = pieces.join(pieces.length % 2 === 0 ? ' ' : '');
        const { statements, quotes, events, relations } = understandText(text, [
          { id: 'e1', kind: 'person', name: 'سامر الحداد' },
          { id: 'e2', kind: 'place', name: 'اليونان' },
        ]);
        for (const { start, end } of [...statements, ...quotes, ...events, ...relations]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { start, end, sentence } of statements) expect([sentence.start <= start, end <= sentence.end]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a sentence without an end', 'وقال سامر إن اليونان طردت دبلوماسيين بحسب بيان، '],
    ['marks that never close', '« " “ '],
    ['nested openings', 'قال "إن «هناك “كلام" أن '],
  ])('takes time in proportion to %s', (_, piece) => {
    const cpuMs = (times: number) => {
      const text = piece.repeat(times);
      const before = process.cpuUsage();
      understandText(text, []);
      return process.cpuUsage(before).user / 1000;
    };
    cpuMs(400);
    const small = Math.max(10, cpuMs(400));
    // Quadratic work would take sixteen times as long.
    expect(cpuMs(1600) / small).toBeLessThan(10);
  });

  it('gives the same for the same', () => {
    const text = seed('000_33cad7ffa01fc48c.txt');
    expect(understand(text)).toEqual(understand(text));
  });
});

// docs/cards.md: what the four cards say, and what they must not.
describe('the seed articles', () => {
  const texts = { a: seed('000_33cad7ffa01fc48c.txt'), b: seed('004_6756f00ca1eeb685.txt') };
  const read = { a: understand(texts.a), b: understand(texts.b) };
  const named = ({ entities }: Extraction, part: string): LocalId | undefined => entities.find(({ name }) => name.includes(part))?.id;
  const statement = (which: 'a' | 'b', opening: string) =>
    read[which].statements.filter(({ start, end }) => texts[which].slice(start, end).startsWith(opening));

  it.each([
    ['a', 'طردت روسيا دبلوماسيين من السويد وألمانيا وبولندا، بتهمة المشاركة'],
    ['a', 'دعا ميشيل روسيا لوقف السلوك "المضطرب" من أجل تحسين العلاقات'],
    ['a', 'بدأت العلاقات بين روسيا والاتحاد الأوروبي منحى التدهور منذ عام 2014'],
    ['b', 'الاتصالات بين القادة البريطانيين والروس نادرة'],
  ] as const)("tell as the outlet's own (%s): %s", (which, opening) => {
    expect(statement(which, opening)).toEqual([expect.objectContaining({ saidBy: null, saidByText: null })]);
  });

  it.each([
    ['b', 'الرئيس الروسي فلاديمير بوتين أبلغ رئيس وزراء بريطانيا', 'الكرملين', null, 'happened'],
    ['b', 'جونسون طلب من بوتين "خفض التوتر" مع أوكرانيا، محذرًا', 'الحكومة البريطانية', null, 'happened'],
    ['b', 'سياسة كييف "خرقت اتفاق مينسك" الموقع عام 2015', 'بوتين', 'الكرملين', 'happened'],
    ['b', 'هناك حاجة للبدء فورًا في مفاوضات', 'بوتين', 'الكرملين', 'happened'],
    ['b', 'ينفي الكرملين أي خطط لغزو أوكرانيا', 'الكرملين', null, 'denied'],
    ['b', 'توسع الحلف يهدد روسيا', 'موسكو', null, 'happened'],
    ['a', 'عدم فائدة العقوبات ضد مينسك', 'بوتين', 'الكرملين', 'happened'],
    ['a', 'منحى التدهور في العلاقات', 'ميشيل', null, 'happened'],
    ['a', 'محاربة جائحة (كورونا)', 'ميشيل', null, 'happened'],
    ['a', 'العقوبات جاءت رداً على عقوبات', 'موسكو', null, 'claimed'],
  ] as const)("hand on as a party's (%s): %s", (which, opening, speaker, relayer, status) => {
    const [found] = statement(which, opening);
    expect(found).toMatchObject({
      saidBy: named(read[which], speaker),
      relayedBy: relayer === null ? null : named(read[which], relayer),
      status,
    });
  });

  it('never tell a plan to attack as narration, nor drop its may', () => {
    expect(statement('b', 'روسيا ربما تخطط')).toEqual([
      expect.objectContaining({ saidByText: 'تقييمات للمخابرات الأميركية', status: 'possible' }),
    ]);
    expect(statement('b', 'تتهم واشنطن')).toEqual([expect.objectContaining({ saidByText: 'واشنطن والأوروبيون وكييف', status: 'claimed' })]);
    expect(read.b.events.filter(({ text }) => /غزو|مهاجمة|التوغل/.test(text) && !/هددت/.test(text))).toEqual([]);
  });

  it('mark a sentence on a bare «ذلك» as leaning back', () => {
    expect(statement('b', 'ذلك يشكل')).toEqual([expect.objectContaining({ leansBack: true })]);
  });

  it('put no actor into the poisonings, and no line from them to anybody', () => {
    for (const { events, relations, entities } of [read.a, read.b]) {
      const victims = entities.filter(({ name }) => /سكريبال|نافالني/.test(name)).map(({ id }) => id);
      for (const { participants, type } of events.filter(({ name }) => /سكريبال|نافالني/.test(name))) {
        expect(type).toBe('ASSAULT');
        expect(participants.map(({ part }) => part)).toEqual(['target']);
      }
      expect(relations.filter(({ between }) => between.some(id => victims.includes(id)))).toEqual([]);
    }
  });

  it('date each event by its own words', () => {
    const dates = [...read.a.events, ...read.b.events].map(({ name, date }) => [name, date?.from ?? null, date?.to ?? null]);
    expect(dates).toEqual(
      expect.arrayContaining([
        ['طرد روسيا دبلوماسيين', '2021-02-08', '2021-02-08'],
        ['اتفاق مينسك', '2015-01-01', '2015-12-31'],
        ['تسميم سيرغي سكريبال', '2018-01-01', '2018-12-31'],
        ['تسميم أليكسي نافالني', null, null],
        ['أزمة إقليم القرم', '2014-01-01', '2014-12-31'],
        ['انهيار الاتحاد السوفياتي', '1991-01-01', '1991-12-31'],
        ['عقوبات الاتحاد الأوروبي على مسؤولين روس كبار', null, null],
      ]),
    );
  });

  it('take no place from whose diplomats they are, nor from a name', () => {
    const places = (which: 'a' | 'b', name: string) => read[which].events.find(event => event.name === name)?.place ?? null;
    expect([places('a', 'طرد روسيا دبلوماسيين'), places('b', 'اتفاق مينسك'), places('b', 'تسميم سيرغي سكريبال')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('link those who spoke on the phone', () => {
    const names = new Map(read.a.entities.map(({ id, name }) => [id, name]));
    const pairs = read.a.relations.map(({ between }) =>
      between
        .map(id => names.get(id))
        .sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
        .join(' — '),
    );
    expect(pairs).toContain('شارل ميشيل — فلاديمير بوتين');
  });
});
