import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from '../../src/core/article/read-article.ts';
import type { UnderstoodArticle } from '../../src/core/dataset/dataset.ts';
import { type DatasetFile, writeDataset } from '../../src/core/dataset/write-dataset.ts';
import { linkArticles } from '../../src/core/link/link-articles.ts';
import { EXTRACTOR_VERSION } from '../../src/core/understand/extractor-version.ts';
import type { Tagger } from '../../src/core/understand/recognise/load-tagger.ts';
import { understandArticle } from '../../src/core/understand/understand-article.ts';
import { ARTICLE_SUFFIXES, type ReadArticle, readArticleFile } from '../io/read-article-files.ts';
import { readCorrections } from './read-corrections.ts';
import { readSources, withSourceFacts } from './source-facts.ts';

export type BuildPlan = {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly sources: string | null;
  /** What a reader put right about who is who. */
  readonly corrections: string | null;
  readonly tagger: Tagger;
};

/** What became of one input, as it happens: the article's id, or why there is none. */
export type BuildStep = { readonly file: string; readonly article: string } | Extract<ReadArticle, { error: string }>;

/** Reads, understands and links the inputs and writes the dataset; yields a step for each input. Same input, same bytes. */
export async function* buildDataset({ inputs, out, sources, corrections, tagger }: BuildPlan): AsyncGenerator<BuildStep> {
  const facts = sources === null ? null : await readSources(sources);
  const corrected = corrections === null ? [] : await readCorrections(corrections);
  const understood = new Map<string, UnderstoodArticle>();
  for await (const file of articleFiles(inputs)) {
    for await (const read of readArticleFile(file)) {
      if ('error' in read) {
        yield read;
        continue;
      }
      const article = withSourceFacts(readArticle(read.parts), facts?.get(path.basename(read.file)));
      understood.set(article.id, { article, extraction: understandArticle(article, tagger) });
      yield { file: read.file, article: article.id };
    }
  }
  const articles = [...understood.values()];
  await writeFiles(out, writeDataset(articles, linkArticles(articles, corrected), EXTRACTOR_VERSION));
}

/** The files named, and those in the folders named that look like articles, by name so that the order is the same anywhere. */
async function* articleFiles(inputs: readonly string[]): AsyncGenerator<string> {
  for (const input of inputs) {
    const isFolder = await stat(input).then(
      found => found.isDirectory(),
      // What isn't there is reported when it is read.
      () => false,
    );
    if (!isFolder) {
      yield input;
      continue;
    }
    const names = await readdir(input, { recursive: true });
    for (const name of names.sort()) if (ARTICLE_SUFFIXES.has(path.extname(name).toLowerCase())) yield path.join(input, name);
  }
}

/** Each file is written beside its place and renamed, so that a reader never meets half of one. */
async function writeFiles(folder: string, files: readonly DatasetFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, lines } of files) {
    const unfinished = path.join(folder, `.${name}.${process.pid}`);
    const stream = createWriteStream(unfinished);
    for (const line of lines) if (!stream.write(line)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'finish');
    await rename(unfinished, path.join(folder, name));
  }
}
