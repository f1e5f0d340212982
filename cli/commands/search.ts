import { articleHead } from '../../src/core/card/article-head.ts';
import { buildNameSearch, searchNames } from '../../src/core/search/name-search.ts';
import { searchableName } from '../../src/core/search/searchable-name.ts';
import type { Command } from '../command.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { parseFlags } from '../io/parse-flags.ts';
import { findSentences } from './find-sentences.ts';

const MAX_NAMES = 20;
const MAX_SENTENCES = 10;

/** One line a query: names first, then sentences that hold all its words. */
export const search: Command = {
  usage: 'search [--dataset DIR] QUERY…',
  async run(args, io) {
    const { values, positionals } = parseFlags(args, { dataset: { type: 'string' } } as const, { count: 1, of: 'QUERY' });
    const { dossiers, articles } = await loadDataset(values.dataset, io);
    const names = buildNameSearch(dossiers.map(searchableName));
    for (const query of positionals) {
      const hits = searchNames(names, query, MAX_NAMES).hits.map(({ entity, name, kind, score, matched }) => ({
        entity,
        name,
        kind,
        score,
        matched,
      }));
      const sentences = findSentences(articles.values(), query, MAX_SENTENCES).map(({ article, matched }) => ({
        article: article.id,
        name: article.facts.title.value ?? articleHead(article).opening,
        kind: 'article',
        score: 0,
        matched,
      }));
      await io.print({ query, results: [...hits, ...sentences] });
    }
    return true;
  },
};
