import path from 'node:path';
import type { Article } from '../../src/core/article/article.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { articleDates } from '../../src/core/match/article-dates.ts';
import { compileIndex } from '../../src/core/match/compile-index.ts';
import { findMentions } from '../../src/core/match/find-mentions.ts';
import type { Mention } from '../../src/core/match/mention.ts';
import type { NameIndex } from '../../src/core/match/name-index.ts';
import type { DateRange } from '../../src/core/time/date-range.ts';
import type { Command } from '../command.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { collectFailures } from '../io/failures.ts';
import { parseDate, parseFlags } from '../io/parse-flags.ts';
import { readArticleFile } from '../io/read-article-files.ts';

/** The dataset's names in each file's text. */
export const annotate: Command = {
  usage: 'annotate [--dataset DIR] [--as-of DATE] FILE…',
  async run(args, io) {
    const options = { dataset: { type: 'string' }, 'as-of': { type: 'string' } } as const;
    const { values, positionals } = parseFlags(args, options, { count: 1, of: 'FILE' });
    const asOf = values['as-of'] === undefined ? null : parseDate(values['as-of']);
    const { dossiers, articles } = await loadDataset(values.dataset, io);
    const index = compileIndex(dossiers, articleDates(articles.values()));
    const failures = collectFailures(io);
    for (const file of positionals) {
      for await (const read of readArticleFile(file)) {
        if ('error' in read) {
          await failures.report({ file: read.file }, read.error);
          continue;
        }
        const article = readArticle(read.parts);
        const mentions = annotateArticle(index, article, asOf ?? pageDate(article));
        await io.print({ file: path.basename(read.file), text: article.text, mentions: mentions.map(mentionJson) });
      }
    }
    return failures.count === 0;
  },
};

/**
 * The date that decides whom a title means: the page's own, else what its words bound: «on or after», which settles
 * nothing but offices that never changed hands since.
 */
export function pageDate({ facts }: Article): DateRange | null {
  return facts.published.value ?? facts.publishedBounds.value;
}

/** Mentions of an index's names in an article's own blocks; offsets are into its text. */
export function annotateArticle(index: NameIndex, article: Article, asOf: DateRange | null): readonly Mention[] {
  const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  const found = findMentions(index, texts, { url: article.facts.url.value, language: article.language, asOf });
  return found.flatMap((mentions, block) => {
    const { start: shift } = article.blocks[block]!;
    return mentions.map(mention => ({ ...mention, start: mention.start + shift, end: mention.end + shift }));
  });
}

function mentionJson({ start, end, entity, name, kind, form, confidence, candidates }: Mention): object {
  return {
    start,
    end,
    entity,
    name,
    kind,
    form,
    confidence,
    candidates: candidates.map(candidate => ({ entity: candidate.entity, name: candidate.name, score: candidate.score })),
  };
}
