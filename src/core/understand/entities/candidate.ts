import type { Span } from '../../text/span.ts';
import type { EntityKind } from '../extraction.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';

/** A stretch of words that may be a name. `start`–`end` is the name without clitics; `from`–`to` are word indexes, `to` exclusive. */
export type Candidate = Span & {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** The name's words folded, the first without clitics. */
  readonly tokens: readonly string[];
  /** What names of one entity share, where a table knows it. */
  readonly key: string | null;
  /** How sure it is that this is a name of this kind; overlaps are settled by it. */
  readonly certainty: Certainty;
  /** Nouns without ال that can stand for it, where a table knows them. */
  readonly heads?: readonly string[];
};

/** 4 a table's name of several words or title + name; 3 clear pattern or name; 2 likely; 1 only with support. */
export type Certainty = 1 | 2 | 3 | 4;

export function candidateOf(
  words: readonly AnalysedWord[],
  from: number,
  to: number,
  kind: EntityKind,
  certainty: Certainty,
  options: { readonly start?: number; readonly stem?: string; readonly key?: string | null; readonly heads?: readonly string[] } = {},
): Candidate {
  const first = words[from]!;
  const rest = words.slice(from + 1, to).map(word => word.folded);
  return {
    from,
    to,
    start: options.start ?? first.start,
    end: words[to - 1]!.end,
    kind,
    certainty,
    key: options.key ?? null,
    ...(options.heads === undefined ? {} : { heads: options.heads }),
    tokens: [options.stem ?? first.folded, ...rest],
  };
}

/** The indexes of the words that candidates or roles stand in. */
export function wordsIn(stretches: readonly { readonly from: number; readonly to: number }[]): Set<number> {
  const words = new Set<number>();
  for (const { from, to } of stretches) for (let i = from; i < to; i += 1) words.add(i);
  return words;
}

/** True where nothing but blanks parts a word from the one before, so that both can be in one name. */
export function isJoined(word: AnalysedWord | undefined): boolean {
  return word !== undefined && /^[ \u00a0\t]+$/u.test(word.gap);
}
