import { splitSentences } from '../../src/core/text/sentences.ts';
import type { Tagger } from '../../src/core/understand/recognise/load-tagger.ts';
import type { Guideline } from '../../src/core/understand/recognise/model-format.ts';
import { type RecognisedMention, recogniseText } from '../../src/core/understand/recognise/recognise-text.ts';
import { recogniseTokens } from '../../src/core/understand/recognise/recognise-tokens.ts';
import type { Command } from '../command.ts';
import { collectFailures } from '../io/failures.ts';
import { parseFlags } from '../io/parse-flags.ts';
import { readRows } from '../io/read-rows.ts';
import { readTagger } from '../io/read-tagger.ts';
import { UsageError } from '../usage-error.ts';

const GUIDELINES: readonly Guideline[] = ['anercorp', 'aqmar'];

/** Names in texts from stdin; with `--tokens` a BIO tag for each token given. */
export const recognise: Command = {
  usage: 'recognise [--document] [--tokens] [--guideline anercorp|aqmar]   (JSON Lines on stdin)',
  async run(args, io) {
    const options = { document: { type: 'boolean' }, tokens: { type: 'boolean' }, guideline: { type: 'string' } } as const;
    const { values } = parseFlags(args, options, null);
    const view = { guideline: guidelineOf(values.guideline), isDocument: values.document ?? false };
    const tagger = await readTagger(io.root);
    const failures = collectFailures(io);
    for await (const row of readRows(io.stdin)) {
      if ('error' in row) {
        await failures.report({ id: null }, row.error);
        continue;
      }
      const { id, text, tokens } = fieldsOf(row.value);
      const wanted = values.tokens ? 'tokens' : 'text';
      if (values.tokens && tokens) await io.print({ id, tags: recogniseTokens(tagger, tokens, view) });
      else if (!values.tokens && text !== null) await io.print({ id, mentions: mentionsIn(tagger, text, view) });
      else await failures.report({ id }, `line ${row.line} has no "${wanted}"`);
    }
    return failures.count === 0;
  },
};

function guidelineOf(name: string | undefined): Guideline {
  const found = GUIDELINES.find(guideline => guideline === (name ?? 'anercorp'));
  if (found === undefined) throw new UsageError(`no guideline is called "${name}"; there are ${GUIDELINES.join(' and ')}`);
  return found;
}

/** Sentence by sentence what one says of a name doesn't help the next: how corpora of loose sentences are measured. */
function mentionsIn(tagger: Tagger, text: string, view: { guideline: Guideline; isDocument: boolean }): readonly RecognisedMention[] {
  if (view.isDocument) return recogniseText(tagger, text, view);
  return splitSentences(text).flatMap(({ start, end }) =>
    recogniseText(tagger, text.slice(start, end), view).map(mention => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    })),
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
