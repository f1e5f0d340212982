import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article, ArticleId } from '../../src/core/article/article.ts';
import { DatasetError, readArticleLines, readDatasetHead, readDossierLines } from '../../src/core/dataset/read-dataset.ts';
import type { Dossier } from '../../src/core/link/dossier.ts';
import type { CommandIo } from '../io/command-io.ts';
import { readTagger, taggerFile } from '../io/read-tagger.ts';
import { UsageError } from '../usage-error.ts';
import { buildDataset } from './build-dataset.ts';

export type LoadedDataset = {
  readonly dossiers: readonly Dossier[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
};

/** Reads a dataset folder; without one named, the bundled one, built first where it's missing or older than what makes it. Throws UsageError where there is none, or a damaged one. */
export async function loadDataset(named: string | undefined, io: CommandIo): Promise<LoadedDataset> {
  if (named !== undefined && !existsSync(path.join(named, 'dataset.json'))) throw new UsageError(`${named} holds no dataset`);
  const folder = named ?? (await bundledDataset(io));
  try {
    return await readFolder(folder);
  } catch (error) {
    const isTheirs = error instanceof DatasetError || (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw isTheirs ? new UsageError(`${folder}: ${(error as Error).message}`) : error;
  }
}

async function readFolder(folder: string): Promise<LoadedDataset> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  readDatasetHead(await read('dataset.json'));
  const articles = new Map([...readArticleLines(await read('articles.jsonl'))].map(({ article }) => [article.id, article]));
  return { dossiers: [...readDossierLines(await read('dossiers.jsonl'))], articles };
}

async function bundledDataset(io: CommandIo): Promise<string> {
  const folder = path.join(io.root, 'dist', 'dataset');
  const seeds = path.join(io.root, 'seeds');
  const made = statSync(path.join(folder, 'dataset.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const makers = [
    path.join(io.root, 'dist', 'cli', 'khalfiya.mjs'),
    taggerFile(io.root),
    ...(await readdir(seeds)).map(name => path.join(seeds, name)),
  ];
  if (makers.some(file => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > made)) {
    io.say('khalfiya: building the bundled dataset');
    const plan = {
      inputs: [seeds],
      out: folder,
      sources: path.join(seeds, 'sources.json'),
      corrections: null,
      tagger: await readTagger(io.root),
    };
    for await (const step of buildDataset(plan)) {
      if ('error' in step) throw new Error(`${step.file}: ${step.error}`);
    }
  }
  return folder;
}
