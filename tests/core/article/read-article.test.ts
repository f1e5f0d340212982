import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleParts } from '../../../src/core/article/article.ts';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { shownText } from '../../../src/core/article/shown-text.ts';
import { growthOnSixteenfold, LINEAR_GROWTH } from '../text/growth.ts';

const LEAD = 'أعلن وزير الزراعة سمير الخالدي اليوم الثلاثاء أن موسم القمح سيكون أفضل من سابقه بعد الأمطار الأخيرة في شمالي البلاد.';
const SECOND = 'وقال الوزير في مؤتمر صحافي إن الحكومة اشترت المحصول من المزارعين عام 2019 بأسعار أعلى، وإنها ستواصل دعمهم.';
const read = (text: string, parts: Partial<ArticleParts> = {}) => readArticle({ ...partsOfPlainText(text), ...parts });
const boilerplate = (text: string) => read(text).boilerplate.map(({ start, end, why }) => [text.slice(start, end), why]);

describe('headlines', () => {
  it.each<[string, string, string | null]>([
    ['a short first line', `موسم القمح يبشر بالخير\n\n${LEAD}\n${SECOND}`, 'موسم القمح يبشر بالخير'],
    ['a line marked #', `# موسم القمح يبشر بالخير!\n${LEAD}\n${SECOND}`, 'موسم القمح يبشر بالخير!'],
    ['a line printed twice', `زراعة وري وأمطار\nموسم القمح يبشر بالخير\nموسم القمح يبشر بالخير\n${LEAD}`, 'موسم القمح يبشر بالخير'],
    ['a line under a date and buttons', `13/09/2024\nشارك\nموسم القمح يبشر بالخير\n${LEAD}`, 'موسم القمح يبشر بالخير'],
    ['none before the first paragraph', `${LEAD}\n${SECOND}`, null],
    ['no label', `تفاصيل الخبر كاملة:\n${LEAD}`, null],
    ['no sentence', `وصل الوزير إلى العاصمة أمس.\n${LEAD}`, null],
  ])('%s', (_name, text, title) => {
    expect(read(text).facts.title.value).toBe(title);
  });

  it('come from the markup where there is any, without bidi tricks, and are found again in the text', () => {
    const text = `موسم القمح يبشر بالخير\n${LEAD}`;
    const { title } = read(text, { title: '\u202eموسم  القمح يبشر بالخير\u202c' }).facts;
    expect(title).toEqual({ value: 'موسم القمح يبشر بالخير', basis: 'text', evidence: 'موسم القمح يبشر بالخير', start: 0, end: 22 });
  });
});

describe('page furniture', () => {
  it.each<[string, string[][]]>([
    [
      `${LEAD}\nاقرأ أيضاً:\nعنوان خبر آخر عن الأمطار\nعنوان ثالث`,
      [
        ['اقرأ أيضاً:', 'read-also teaser'],
        ['عنوان خبر آخر عن الأمطار', 'read-also teaser'],
        ['عنوان ثالث', 'read-also teaser'],
      ],
    ],
    [`${LEAD}\nاقرأ أيضا: الأمطار تعود إلى الشمال\n${SECOND}`, [['اقرأ أيضا: الأمطار تعود إلى الشمال', 'read-also teaser']]],
    [`${LEAD}\nالمصدر: رويترز`, [['المصدر: رويترز', 'sources label']]],
    [
      `${LEAD}\nالمصادر\nوكالات\nRead more\nClose`,
      [
        ['المصادر', 'sources label'],
        ['وكالات', 'sources'],
        ['Read more', 'read-on link'],
        ['Close', 'site navigation'],
      ],
    ],
    [`بقلم: سلمى الأحمد\n${LEAD}`, [['بقلم: سلمى الأحمد', 'byline']]],
    [`كتب – محمود سالم\n${LEAD}`, [['كتب – محمود سالم', 'byline']]],
    [`كتبت ـ منى سالم\n${LEAD}`, [['كتبت ـ منى سالم', 'byline']]],
    [`3 دقائق للقراءة\n${LEAD}`, [['3 دقائق للقراءة', 'reading time']]],
    [`${LEAD}\n© 2024 جميع الحقوق محفوظة لموقع الأخبار`, [['© 2024 جميع الحقوق محفوظة لموقع الأخبار', 'copyright']]],
    [`سنابل القمح في الشمال (رويترز)\n${LEAD}`, [['(رويترز)', 'photo credit']]],
    [`القاهرة (أ ف ب) - ${LEAD}`, [['(أ ف ب)', 'agency of the dateline']]],
    [
      `# url https://news.example/a\n# date_extracted 2015-08-06 01:42:39\n${LEAD}`,
      [
        ['# url https://news.example/a', 'file header'],
        ['# date_extracted 2015-08-06 01:42:39', 'file header'],
      ],
    ],
  ])('%#', (text, expected) => {
    expect(boilerplate(text)).toEqual(expected);
  });

  it('is no sentence of the article that begins with the same words', () => {
    expect(boilerplate(`${LEAD}\nشارك في المؤتمر عشرون وزيرا من دول المنطقة.\nالمصدر الرئيسي للمياه هو النهر.\n${SECOND}`)).toEqual([]);
  });

  it('ends where the article goes on', () => {
    const text = `${LEAD}\nاقرأ أيضاً\n${SECOND}`;
    expect(boilerplate(text)).toEqual([['اقرأ أيضاً', 'read-also teaser']]);
  });
});

describe('outlets', () => {
  it.each<[string, string | null]>([
    [`${LEAD}\nالمصادر:\nالنهار - وكالات`, 'النهار - وكالات'],
    [`${LEAD}\nالمصدر: رويترز`, 'رويترز'],
    [`القاهرة - رويترز: ${LEAD}`, 'رويترز'],
    [`دبي (واس) -- ${LEAD}`, 'واس'],
    [`${LEAD}\n${SECOND} (أ ف ب)`, 'أ ف ب'],
    [`news.example.com\n${LEAD}`, 'news.example.com'],
    [`# موسم القمح (BBC Arabic world-1234, published 2021-10-11)\n${LEAD}`, 'BBC Arabic'],
    [`قال الوزير - في مؤتمر - إن ${LEAD}`, null],
    [`بيروت - دمشق: ${LEAD}`, null],
  ])('%#', (text, outlet) => {
    expect(read(text).facts.outlet.value).toBe(outlet);
  });
});

describe('publication', () => {
  const published = (text: string, parts: Partial<ArticleParts> = {}) => read(text, parts).facts.published;

  it('is a date line that the body bears out', () => {
    const text = `الثلاثاء 10 سبتمبر 2024\nموسم القمح يبشر بالخير\n${LEAD}`;
    expect(published(text)).toEqual({
      value: { from: '2024-09-10', to: '2024-09-10' },
      basis: 'text',
      evidence: 'الثلاثاء 10 سبتمبر 2024',
      start: 0,
      end: 23,
    });
  });

  it('is no date line that the body contradicts, or says nothing of: those only bound it', () => {
    for (const [text, from] of [
      [`الجمعة 13 سبتمبر 2024\nموسم القمح يبشر بالخير\n${LEAD}`, null],
      [
        `13/09/2024\nموسم القمح يبشر بالخير\n${LEAD.replace('اليوم الثلاثاء ', '')}\n${SECOND.replace('وإنها ستواصل', 'وتواصل')}`,
        '2019-01-01',
      ],
      [`# date_extracted 2024-09-13 10:00\n${LEAD}`, null],
    ] as const) {
      const { facts } = read(text);
      expect(facts.published.value).toBeNull();
      expect(facts.publishedBounds).toMatchObject({ value: { from, to: '2024-09-13' }, basis: 'inferred' });
    }
  });

  it('is a line that says so, unless the body contradicts it', () => {
    const body = LEAD.replace('اليوم الثلاثاء ', '');
    expect(published(`نُشر في: 8 فبراير 2021\n${body}`)).toMatchObject({ value: { from: '2021-02-08' }, basis: 'text' });
    expect(published(`نُشر في: 5 فبراير 2021\n${LEAD}`).value).toBeNull();
    expect(published(`آخر تحديث: 8 فبراير 2021\n${body}`).value).toBeNull();
  });

  it('is what the markup says first, and what the address suggests last', () => {
    const url = { value: '2021-02-09', from: 'url' as const };
    expect(published(LEAD, { dates: [url, { value: '2021-02-08T23:00:00+03:00', from: 'json-ld' }] })).toEqual({
      value: { from: '2021-02-08', to: '2021-02-08' },
      basis: 'text',
      evidence: 'json-ld: 2021-02-08T23:00:00+03:00',
    });
    expect(published(LEAD, { dates: [url] })).toMatchObject({ value: { from: '2021-02-09' }, basis: 'inferred' });
    expect(published(LEAD, { dates: [url, { value: '2021-02-10', from: 'reader' }] })).toMatchObject({
      value: { from: '2021-02-10' },
      basis: 'reader',
    });
  });

  it.each<[string, string | null]>([
    ['2021-02', '2021-02-01/2021-02-28'],
    ['2021', '2021-01-01/2021-12-31'],
    ['Mon, 08 Feb 2021 10:00:00 GMT', '2021-02-08/2021-02-08'],
    ['8 شباط 2021', '2021-02-08/2021-02-08'],
    ['08/02/2021', '2021-02-08/2021-02-08'],
    ['1970-01-01T00:00:00Z', null],
    ['2021-13-45', null],
    ['yesterday', null],
    ['', null],
  ])('reads %j', (value, range) => {
    const found = published(LEAD, { dates: [{ value, from: 'row' }] }).value;
    expect(found === null ? null : `${found.from}/${found.to}`).toBe(range);
  });

  it('is bounded by the latest thing told as past, not by what is to come or only named by a year', () => {
    const bounds = (sentence: string) =>
      read(`${LEAD.replace('سيكون', 'كان').replace('اليوم الثلاثاء ', '')}\n${sentence}`).facts.publishedBounds.value;
    expect(bounds('وكانت البلاد قد شهدت جفافا عام 2014، ثم أمطارا غزيرة في 3 مارس 2017.')).toEqual({ from: '2017-03-03', to: null });
    expect(bounds('وستستضيف البلاد المؤتمر في 3 مارس 2030.')).toBeNull();
    expect(bounds('وتستعد البلاد لاستضافة مونديال 2030 بملاعب جديدة كثيرة.')).toBeNull();
    expect(bounds('وتسعى الحكومة إلى زيادة الإنتاج بحلول عام 2030 في كل المناطق.')).toBeNull();
  });
});

describe('any text', () => {
  it('keeps its text, and has ordered blocks and furniture inside it', { timeout: 30_000 }, () => {
    const line = fc.oneof(
      fc.constantFrom(
        LEAD,
        SECOND,
        '',
        'شارك',
        'اقرأ أيضاً:',
        '# عنوان',
        'المصدر:',
        '(غيتي)',
        '13/09/2024',
        'الجمعة',
        '...',
        '# url http://a',
        'Close',
        '\u202e',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        const text = lines.join('\n');
        const article = read(text);
        expect(article.text).toBe(text);
        let last = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { start, end } of article.boilerplate) expect(end > start && end <= text.length).toBe(true);
        expect(article.facts.title.value ?? '').not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    'اقرأ أيضاً:\n',
    '(غيتي)\n',
    'صورة (غيتي)\n',
    'عنوان قصير هنا\n',
    `${LEAD}\n`,
    'أ - ب - ',
    '# ',
    '(',
    'المصدر: ',
    '2 مارس 2021\n',
  ])('takes linear time on a flood of %j', piece => {
    expect(growthOnSixteenfold(times => read(piece.repeat(times)), Math.ceil(8000 / piece.length))).toBeLessThan(LINEAR_GROWTH);
  });
});

describe('languages', () => {
  it.each<[string, string | null, string]>([
    [LEAD, null, 'ar'],
    [LEAD, 'en-US', 'ar'],
    ['The minister said on Tuesday that the harvest would be better.', null, 'en'],
    ['Le ministre a déclaré mardi que la récolte serait meilleure.', 'fr-FR', 'other'],
    ['وزیر کشاورزی گفت که برداشت گندم در سال جاری بهتر خواهد بود', null, 'other'],
    ['12345', null, 'other'],
  ])('%j (%s) is %s', (text, said, language) => {
    expect(read(text, { language: said }).language).toBe(language);
  });
});

describe('shown titles', () => {
  it.each([
    ['  عنوان \n  طويل ', 'عنوان طويل'],
    ['\u202eabc\u202c\u2066def\u2069', 'abcdef'],
    ['می\u200cخواهد', 'می\u200cخواهد'],
    ['a\ud800b\udc00c 😀', 'abc 😀'],
    ['so\u00adft\u200b\ufeff', 'soft'],
  ])('%j is shown as %j', (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });
});
