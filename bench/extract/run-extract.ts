import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/core/article/read-article.ts';
import { loadTagger } from '../../src/core/understand/recognise/load-tagger.ts';
import { recogniseText } from '../../src/core/understand/recognise/recognise-text.ts';
import { understandArticle } from '../../src/core/understand/understand-article.ts';
import { rounded } from '../median.ts';
import { usedMb } from '../used-mb.ts';
import { makeArticles } from './made-articles.ts';

export type ExtractFigures = {
  /** Words a second, names alone. */
  readonly tokensPerSecond: number;
  /** Articles of 500 words a second, from text to extraction. */
  readonly articlesPerSecond: number;
  readonly memory: { readonly articles: number; readonly growthMb: number };
};

const WARM_UPS = 30;
const RECOGNISED = 200;
const READ = 300;
const READ_IN_FULL = 10_000;

/** Understands made-up articles on one core: first their names alone, then everything. Memory is read after a collection. */
export function runExtract(root: string, isFull: boolean): ExtractFigures {
  const articles = makeArticles(root);
  const next = (): string => articles.next().value as string;
  const tagger = loadTagger(readFileSync(path.join(root, 'data/model/tagger.bin')));
  const recognise = (text: string) => recogniseText(tagger, text, { guideline: 'aqmar', isDocument: true });
  const understand = (text: string) =>
    understandArticle(readArticle({ text, blocks: null, title: null, outlet: null, url: null, dates: [], language: null }), tagger);

  for (let i = 0; i < WARM_UPS; i++) recognise(next());
  console.error(`extract: names of ${RECOGNISED} articles`);
  const texts = Array.from({ length: RECOGNISED }, next);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const recogniseMs = timed(() => texts.forEach(recognise));

  for (let i = 0; i < WARM_UPS; i++) understand(next());
  const count = isFull ? READ_IN_FULL : READ;
  console.error(`extract: ${count} articles`);
  const before = usedMb();
  const readMs = timed(() => {
    for (let i = 0; i < count; i++) understand(next());
  });
  return {
    tokensPerSecond: rounded((words / recogniseMs) * 1000, 0),
    articlesPerSecond: rounded((count / readMs) * 1000, 1),
    memory: { articles: count, growthMb: rounded(usedMb() - before, 1) },
  };
}

/** Milliseconds of processor time, the engine's own helper threads included: what other processes take counts for nothing. */
function timed(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
