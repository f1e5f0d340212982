import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_CHARS } from '../../../src/core/article/limits.ts';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { understandArticle } from '../../../src/core/understand/understand-article.ts';
import { growthOnSixteenfold, LINEAR_GROWTH } from '../text/growth.ts';

function extract(text: string) {
  const article = readArticle(partsOfPlainText(text));
  return { article, ...understandArticle(article) };
}

const NOTHING = { entities: [], events: [], statements: [], quotes: [], relations: [] };

describe('a text that is no Arabic or English news', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\u200f\n '],
    [
      'Persian',
      'رئیس جمهور ایران روز دوشنبه در دیدار با وزیر خارجه روسیه گفت که مذاکرات ادامه خواهد یافت. وی افزود: «ما پایبندیم به توافق».',
    ],
    ['Urdu', 'وزیر اعظم پاکستان عمران خان نے پیر کے روز کہا کہ حکومت مہنگائی پر قابو پانے کے لیے اقدامات کر رہی ہے۔'],
    [
      'French',
      'Le président français Emmanuel Macron a rencontré lundi à Paris le chancelier Olaf Scholz. « Nous devons agir ensemble », a-t-il déclaré.',
    ],
    ['Turkish', 'Cumhurbaşkanı Recep Tayyip Erdoğan pazartesi günü Ankara’da düzenlediği basın toplantısında bunu söyledi.'],
    ['Russian', 'Президент России Владимир Путин в понедельник провёл переговоры с Борисом Джонсоном.'],
    ['Chinese', '中国外交部发言人周一表示，中国反对任何形式的单边制裁。'],
    ['a wrong encoding', 'Ø£ÙƒØ¯ Ø§Ù„Ø±Ø¦ÙŠØ³ Ø§Ù„Ø±ÙˆØ³ÙŠ ÙÙ„Ø§Ø¯ÙŠÙ…ÙŠØ± Ø¨ÙˆØªÙŠÙ†ØŒ Ø§Ù„Ø§Ø«Ù†ÙŠÙ†'],
    ['figures', '12 45 67 2021\n'.repeat(50)],
    ['vowel marks alone', '\u064e\u0651\u0650'.repeat(2000)],
    ['tatweel alone', 'ـ'.repeat(5000)],
    ['halves of surrogate pairs', '\ud800\udc00\udc00\ud800 '.repeat(500)],
    ['zeros and controls', '\u0000\u0001\u202e\u2066\u200d'.repeat(500)],
    ['letters without a space', 'ضصثقفغعهخحج'.repeat(2000)],
    ['quotation marks', '«"”»“'.repeat(2000)],
    ['brackets', '(([[{{'.repeat(2000)],
    ['one particle', 'و '.repeat(5000)],
    ['one verb', 'قال '.repeat(3000)],
    ['one title', 'الرئيس '.repeat(3000)],
    ['Latin filler', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. '.repeat(20)],
  ])('gives nothing rather than nonsense: %s', (_, text) => {
    const { article, ...found } = extract(text);
    expect(found).toEqual(NOTHING);
    expect(article.facts.published.value).toBeNull();
  });
});

/** What hostile and broken texts are made of, among what real ones are. */
const PIECES: readonly string[] = [
  'أعلن قال وقال الرئيس الروسي وزير الخارجية فلاديمير بوتين عبد في إن أن موسكو أمس الاثنين Vladimir said'.split(' '),
  '8 فبراير 2021|13/09/2024|كانون الثاني/يناير|نشر في:|(رويترز)|# url https://x.example/2021/02/08/a|فلاديمير بوتين'.split('|'),
  '" « » ( ) : ، . … - / # 😀 ﷲ ﻻ ک ١ ۲ ـ'.split(' '),
  ['\n', '\r\n', '\u2028', ' ', '\t', '\u00a0', '\u0651', '\u0670', '\u0654', '\u200f', '\u202e', '\u2067', '\u200d', '\u00ad', '\ufeff'],
  ['\u0000', '\ud83d', '\ude00'],
].flat();
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 80 }).map(parts => parts.join(''));

describe('any text', () => {
  it('is understood without an exception, all spans inside it and none empty, the same each time', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(texts, text => {
        const once = extract(text);
        const spans: readonly Span[] = [
          ...once.article.blocks,
          ...once.article.boilerplate,
          ...once.entities.flatMap(entity => [...entity.mentions, ...entity.roles]),
          ...once.events.flatMap(event => [event, event.trigger, ...(event.date ? [event.date] : [])]),
          ...once.statements.flatMap(statement => [statement, statement.sentence]),
          ...once.quotes,
          ...once.relations,
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(extract(text)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  it('refers only to entities that it found', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(texts, text => {
        const { entities, events, statements, quotes, relations } = extract(text);
        const ids = new Set(entities.map(({ id }) => id));
        const said = [
          ...events.flatMap(event => [...event.participants.map(({ entity }) => entity), event.place]),
          ...statements.flatMap(({ about, saidBy, relayedBy }) => [...about, saidBy, relayedBy]),
          ...quotes.flatMap(({ about, speaker, relayedBy }) => [...about, speaker, relayedBy]),
          ...relations.flatMap(({ between }) => between),
        ];
        for (const id of said) if (id !== null) expect(ids).toContain(id);
      }),
      { numRuns: 50 },
    );
  });
});

describe('time', () => {
  it.each<[string, string]>([
    ['letters without a space', 'كتاب'],
    ['words under marks', 'كَّ\u0651\u0651\u0651 '],
    ['tatweel', 'ـ'],
    ['half surrogates', '\ud800'],
    ['open quotation marks', '"'],
    ['open guillemets', '« '],
    ['verbs of saying', 'وقال محمد إن '],
    ['names', 'محمد علي '],
    ['titles', 'وزير الخارجية الروسي '],
    ['dates', '8 فبراير 2021، '],
    ['date lines', '13 سبتمبر 2024\n'],
    ['headlines', 'عنوان خبر عن الميناء\n'],
    ['sentences', 'أعلن الرئيس الروسي فلاديمير بوتين أمس أن "روسيا سترد على العقوبات". '],
    ['quotes that never close', 'قال محمد: "نص\n'],
    ['single letters', 'أ/ب/'],
  ])('grows with the length of a flood of %s, not faster', { timeout: 30_000 }, (_, piece) => {
    const run = (size: number) => extract(piece.repeat(Math.ceil(size / piece.length)));
    expect(growthOnSixteenfold(run, 800)).toBeLessThan(LINEAR_GROWTH);
  });

  it('is short for an article of the greatest length without a space', () => {
    const { article, ...found } = extract('ضصثقفغعهخح'.repeat(MAX_ARTICLE_CHARS / 10));
    expect(found).toEqual(NOTHING);
    expect(article.text).toHaveLength(MAX_ARTICLE_CHARS);
  });
});
