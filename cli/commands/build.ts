import type { Command } from '../command.ts';
import { buildDataset } from '../dataset/build-dataset.ts';
import { collectFailures } from '../io/failures.ts';
import { parseFlags } from '../io/parse-flags.ts';
import { readTagger } from '../io/read-tagger.ts';
import { UsageError } from '../usage-error.ts';

/** Articles → dataset: the very files the extension ships. */
export const build: Command = {
  usage: 'build --in DIR|FILE… --out DIR [--sources sources.json] [--corrections corrections.jsonl]',
  async run(args, io) {
    const text = { type: 'string' } as const;
    const options = { in: { type: 'string', multiple: true }, out: text, sources: text, corrections: text } as const;
    const { values, positionals } = parseFlags(args, options, { count: 0, of: '' });
    if (values.in === undefined) throw new UsageError('--in is missing');
    if (values.out === undefined) throw new UsageError('--out is missing');
    const failures = collectFailures(io);
    let articles = 0;
    // A shell's `--in *.txt` gives the first file to the option and the others as positionals.
    const inputs = [...values.in, ...positionals];
    const { out, sources = null, corrections = null } = values;
    const plan = { inputs, out, sources, corrections, tagger: await readTagger(io.root) };
    for await (const step of buildDataset(plan)) {
      if ('error' in step) await failures.report({ file: step.file }, step.error);
      else {
        articles++;
        await io.print(step);
      }
    }
    io.say(`build: ${articles} ${articles === 1 ? 'article' : 'articles'} → ${values.out}`);
    return failures.count === 0;
  },
};
