import { splitSentences } from '../../src/core/text/sentences.ts';
import { type RecognisedMention, recogniseText, tagTokens } from '../../src/core/understand/entities/recognise-text.ts';
import type { Command } from '../command.ts';
import { collectFailures } from '../io/failures.ts';
import { parseFlags } from '../io/parse-flags.ts';
import { readRows } from '../io/read-rows.ts';
import { UsageError } from '../usage-error.ts';

const GUIDELINES: readonly string[] = ['anercorp', 'aqmar'];

/** Names in texts from stdin; with `--tokens` a BIO tag for each token given. */
export const recognise: Command = {
  usage: 'recognise [--document] [--tokens] [--guideline anercorp|aqmar]   (JSON Lines on stdin)',
  async run(args, io) {
    const options = { document: { type: 'boolean' }, tokens: { type: 'boolean' }, guideline: { type: 'string' } } as const;
    const { values } = parseFlags(args, options, null);
    // Both corpora mark the kinds that the rules find alike; the guidelines part over kinds they don't find yet.
    if (values.guideline !== undefined && !GUIDELINES.includes(values.guideline)) {
      throw new UsageError(`no guideline is called "${values.guideline}"; there are ${GUIDELINES.join(' and ')}`);
    }
    const failures = collectFailures(io);
    for await (const row of readRows(io.stdin)) {
      if ('error' in row) {
        await failures.report({ id: null }, row.error);
        continue;
      }
      const { id, text, tokens } = fieldsOf(row.value);
      const wanted = values.tokens ? 'tokens' : 'text';
      if (values.tokens && tokens) await io.print({ id, tags: tagTokens(tokens) });
      else if (!values.tokens && text !== null) await io.print({ id, mentions: values.document ? recogniseText(text) : bySentence(text) });
      else await failures.report({ id }, `line ${row.line} has no "${wanted}"`);
    }
    return failures.count === 0;
  },
};

/** What one sentence says of a name doesn't help the next: how corpora of loose sentences are measured. */
function bySentence(text: string): readonly RecognisedMention[] {
  return splitSentences(text).flatMap(({ start, end }) =>
    recogniseText(text.slice(start, end)).map(mention => ({ ...mention, start: mention.start + start, end: mention.end + start })),
  );
}

function fieldsOf(value: unknown) {
  const { id, text, tokens } = (typeof value === 'object' && value !== null ? value : {}) as {
    id?: unknown;
    text?: unknown;
    tokens?: unknown;
  };
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    text: typeof text === 'string' ? text : null,
    tokens: Array.isArray(tokens) && tokens.every(token => typeof token === 'string') ? tokens : null,
  };
}
