import { describe, expect, test } from 'vitest';
import { partsOfPlainText } from '../../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { entitiesOf } from '../../../../src/core/understand/entities/find-entities.ts';
import { analyseText, analyseWords } from '../../../../src/core/understand/tokens/analyse-words.ts';

describe('analyseWords', () => {
  test('reads an article once', () => {
    const article = readArticle(partsOfPlainText('قال الكرملين ذلك.'));
    expect(analyseWords(article)).toBe(analyseWords(article));
  });

  test('says where a stem begins in the text, the second lam for لل and marks in front counted', () => {
    const text = 'للكرملين وَبِـالْكرملين';
    const starts = analyseText(text).words.map(word =>
      word.readings.filter(reading => reading.stem === 'الكرملين').map(reading => text.slice(reading.start, word.end)),
    );
    expect(starts).toEqual([['لكرملين'], ['الْكرملين']]);
  });

  test.each([
    ['الكرملين', true],
    ['ألمانيا', false],
    ['إلهامي', false],
    ['الى', false],
    ['كرملين', false],
  ])('%s has the article: %s', (word, definite) => {
    expect(analyseText(word).words[0]!.definite).toBe(definite);
  });

  test('gives each word its sentence and the gap before it', () => {
    const { words, sentences, wordRanges } = analyseText('قال: نعم.\nثم «عاد»');
    expect(words.map(word => [word.folded, word.sentence, word.gap])).toEqual([
      ['قال', 0, ''],
      ['نعم', 0, ': '],
      ['ثم', 1, '.\n'],
      ['عاد', 1, ' «'],
    ]);
    expect(sentences).toHaveLength(2);
    expect(wordRanges).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });
});

describe('hostile text', () => {
  test.each([
    ['nothing', ''],
    ['marks only', 'ًٌٍَُِّْ'.repeat(50)],
    ['tatweel', `${'ـ'.repeat(2000)}قال`],
    ['half a surrogate pair', 'قال \ud800 بوش \udc00'],
    ['direction overrides', '\u202eقال\u202c الرئيس \u2067جو بايدن\u2069'],
    ['one long word', 'و'.repeat(100_000)],
    ['roles only', 'رئيس وزير نائب مدير '.repeat(2000)],
    ['heads only', 'وزارة مجلس حزب منظمة '.repeat(2000)],
  ])('%s neither throws nor leaves the text', (_, text) => {
    for (const entity of entitiesOf(analyseText(text))) {
      for (const { start, end } of [...entity.mentions, ...entity.roles]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  test('twice the text takes about twice the time', { timeout: 60_000 }, () => {
    const part =
      'قال الرئيس الروسي سالم ناصر إن وزارة الدفاع الأمريكية والاتحاد الأوروبي في روسيا وفرنسا. وأضافت المنظمة أن ناصر عاد إلى باريس. ';
    const timeOf = (text: string): number => {
      const best = [0, 1, 2].map(() => {
        const before = performance.now();
        entitiesOf(analyseText(text));
        return performance.now() - before;
      });
      return Math.min(...best);
    };
    timeOf(part);
    const once = timeOf(part.repeat(200));
    const fourTimes = timeOf(part.repeat(800));
    expect(fourTimes).toBeLessThan(once * 10 + 50);
  });
});
