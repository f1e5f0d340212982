import { describe, expect, it } from 'vitest';
import { DatasetError, readArticleLines, readDatasetHead, readDossierLines } from '../../../src/core/dataset/read-dataset.ts';
import { writeDataset } from '../../../src/core/dataset/write-dataset.ts';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const articles = ['نبيل حمدي', 'سلوى بكري'].map((name, index) =>
  handMadeArticle(`وصل ${name} إلى المدينة\u2028في اليوم ${index}.`, { entities: [{ id: 'e1', kind: 'person', name }] }),
);
const knowledge = linkArticles(articles);
const filesOf = (...args: Parameters<typeof writeDataset>) =>
  Object.fromEntries(writeDataset(...args).map(({ name, lines }) => [name, [...lines].join('')]));

describe('a dataset', () => {
  const files = filesOf(articles, knowledge, 3);

  it('comes back from its files as it was', () => {
    expect([...readDossierLines(files['dossiers.jsonl']!)]).toEqual(knowledge.dossiers);
    const back = [...readArticleLines(files['articles.jsonl']!)];
    expect(back.map(({ article }) => article.id)).toEqual(articles.map(({ article }) => article.id).sort());
    expect(back).toEqual(expect.arrayContaining(articles));
    expect(readDatasetHead(files['dataset.json']!)).toMatchObject({ format: 2, extractor: 3, articles: 2, dossiers: 2 });
  });

  it('has the same bytes whatever the order, and another revision once a word changes', () => {
    expect(filesOf([...articles].reverse(), { dossiers: [...knowledge.dossiers].reverse() }, 3)).toEqual(files);
    const renamed = { dossiers: knowledge.dossiers.map(dossier => ({ ...dossier, name: `${dossier.name}ة` })) };
    const revisionOf = (all: Record<string, string>) => readDatasetHead(all['dataset.json']!).revision;
    expect(revisionOf(filesOf(articles, renamed, 3))).not.toBe(revisionOf(files));
  });

  it('keeps one line a value, line separators escaped', () => {
    expect(files['articles.jsonl']).not.toContain('\u2028');
    expect(files['articles.jsonl']!.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('a damaged dataset', () => {
  it.each([
    ['{"format":1}', /format 1/],
    ['{"format":2,"revision":"a"}', /missing/],
    ['[]', /no JSON object/],
    ['{', /not JSON/],
  ])('is refused by its head %s', (json, message) => {
    expect(() => readDatasetHead(json)).toThrow(message);
  });

  it.each([
    ['{"id":"x"}\n', /dossiers.jsonl, line 1: no dossier/],
    ['\n{"id":', /dossiers.jsonl, line 2: not JSON/],
  ])('is refused by its dossiers %j', (text, message) => {
    expect(() => [...readDossierLines(text)]).toThrow(message);
  });

  it('is refused by an article without an extraction, with the line', () => {
    expect(() => [...readArticleLines('{"article":{"id":"a","text":"b","blocks":[]}}\n')]).toThrow(DatasetError);
    expect(() => [...readArticleLines('{}\n')]).toThrow(/articles.jsonl, line 1/);
  });
});
