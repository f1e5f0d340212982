import type { Citation } from '../../core/card/card.ts';
import type { InScope } from './card-scope.ts';
import { describeTitle } from './describe-source.ts';
import { textDirection } from './text-direction.ts';

/** The source's whole sentence, in place, the words that were used tinted; from here one step to our stored copy. */
export function SourceSentence({ citation, scope }: InScope & { readonly citation: Citation }) {
  const { words, sources, openSource } = scope;
  const { source, number } = citation;
  const from = clamp(source.start - source.sentence.start, source.text.length);
  const to = Math.max(from, clamp(source.end - source.sentence.start, source.text.length));
  const article = sources.find(each => each.number === number);
  return (
    <span class="sentence" role="note" dir={textDirection(source.text)}>
      <span class="sentence-text">
        {source.text.slice(0, from)}
        <mark>{source.text.slice(from, to)}</mark>
        {source.text.slice(to)}
      </span>
      <span class="sentence-from">
        <bdi>[{number}]</bdi> {article !== undefined && <bdi class="clip">{article.outlet ?? describeTitle(article, words)}</bdi>}
        <button type="button" class="link" onClick={() => openSource(source.article, { start: source.start, end: source.end })}>
          {words.openSentence}
        </button>
      </span>
    </span>
  );
}

const clamp = (offset: number, length: number) => Math.min(Math.max(offset, 0), length);
