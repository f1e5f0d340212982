import { readArticle } from '../../src/core/article/read-article.ts';
import { understandArticle } from '../../src/core/understand/understand-article.ts';
import type { Command } from '../command.ts';
import { collectFailures } from '../io/failures.ts';
import { parseFlags } from '../io/parse-flags.ts';
import { readArticleFile } from '../io/read-article-files.ts';
import { readTagger } from '../io/read-tagger.ts';
import { extractionJson } from './extraction-json.ts';

/** What is understood of each file. */
export const extract: Command = {
  usage: 'extract FILE…',
  async run(args, io) {
    const { positionals } = parseFlags(args, {}, { count: 1, of: 'FILE' });
    const failures = collectFailures(io);
    const tagger = await readTagger(io.root);
    for (const path of positionals) {
      for await (const read of readArticleFile(path)) {
        if ('error' in read) {
          await failures.report({ file: read.file }, read.error);
          continue;
        }
        const article = readArticle(read.parts);
        await io.print(extractionJson(read.file, article, understandArticle(article, tagger)));
      }
    }
    return failures.count === 0;
  },
};
