import { readArticleLines, readDatasetHead, readDossierLines } from '../core/dataset/read-dataset.ts';
import type { BundledDataset } from '../library/library-context.ts';
import { browser } from '../platform/browser.ts';

/** The dataset in the package (docs/dataset.md). */
export const bundledDataset: BundledDataset = {
  head: async () => readDatasetHead(await readPackaged('dataset.json')),
  async load() {
    const [head, articles, dossiers] = await Promise.all([
      bundledDataset.head(),
      readPackaged('articles.jsonl'),
      readPackaged('dossiers.jsonl'),
    ]);
    return { head, articles: [...readArticleLines(articles)], dossiers: [...readDossierLines(dossiers)] };
  },
};

/** `fetch` of our own package: the browser answers it from disk. */
async function readPackaged(file: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`dataset/${file}`));
  return response.text();
}
