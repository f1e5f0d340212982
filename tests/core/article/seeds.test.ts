import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

const read = (file: string) => readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8');
const sources = JSON.parse(read('sources.json')) as { articles: Record<string, Record<string, unknown>> };
const article = (file: string) => readArticle(partsOfPlainText(read(file)));
const words = (file: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => read(file).slice(start, end));

describe('seeds/sources.json', () => {
  it.each(Object.keys(sources.articles))('says of %s what its own words say, no more', file => {
    const { title, outlet, url, published, publishedBounds } = article(file).facts;
    expect(sources.articles[file]).toEqual({ outlet, headline: title, url, date: published, publishedBounds });
  });

  it('names both seed articles', () => {
    expect(Object.keys(sources.articles)).toEqual(['000_33cad7ffa01fc48c.txt', '004_6756f00ca1eeb685.txt']);
  });
});

describe('the article that begins with its first paragraph', () => {
  const file = '000_33cad7ffa01fc48c.txt';

  it('has no furniture but the teaser label at its end', () => {
    expect(words(file, article(file).boilerplate)).toEqual(['اقرأ أيضاً:']);
  });

  it('has a lead, headings and paragraphs', () => {
    const { blocks } = article(file);
    expect(blocks.map(block => block.role)).toEqual([
      'lead',
      ...Array(4).fill('paragraph'),
      'heading',
      ...Array(4).fill('paragraph'),
      'heading',
      ...Array(4).fill('paragraph'),
    ]);
    expect(
      words(
        file,
        blocks.filter(block => block.role === 'heading'),
      ),
    ).toEqual(['"رسالة الاتحاد الأوروبي"', 'خلافات متصاعدة']);
  });
});

describe('the article under a page stamp', () => {
  const file = '004_6756f00ca1eeb685.txt';

  it('takes the page apart from the article, with a reason for each piece', () => {
    const { boilerplate } = article(file);
    expect(boilerplate.map(({ why }, i) => [words(file, boilerplate)[i], why])).toEqual([
      ['الجمعة 13 Sep / September 2024', 'date line'],
      ['شارك القصة', 'share buttons'],
      ['(غيتي)', 'photo credit'],
      ['(غيتي)', 'photo credit'],
      ['تابع القراءة', 'read-on link'],
      ['المصادر:', 'sources label'],
      ['العربي - وكالات', 'sources'],
      ['Close', 'site navigation'],
    ]);
  });

  it('knows the second copies of headline and caption', () => {
    expect(
      article(file)
        .blocks.slice(0, 5)
        .map(block => [block.role, block.repeats ?? false]),
    ).toEqual([
      ['title', false],
      ['title', true],
      ['caption', false],
      ['caption', true],
      ['lead', false],
    ]);
  });

  it('has no publication date: the stamp says Friday, the body says that today is Monday', () => {
    expect(article(file).facts.published.value).toBeNull();
  });
});
