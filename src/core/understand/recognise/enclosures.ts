import type { TokenFacts } from './token-facts.ts';

/** Quotes or brackets around a token: where their own tokens stand, and which sort they are. */
export type Enclosure = { readonly open: number; readonly close: number; readonly sort: number };

/** A longer stretch is a quotation, not a title. */
const LONGEST = 12;

/** Closing mark of each opening one, and its sort. ANERcorp also writes » … « the wrong way round. */
const PAIRS: ReadonlyMap<string, readonly [close: string, sort: number]> = new Map([
  ['«', ['»', 1]],
  ['»', ['«', 1]],
  ['"', ['"', 1]],
  ['“', ['”', 1]],
  ["'", ["'", 1]],
  ['(', [')', 2]],
  ['[', [']', 2]],
]);

/** For each token the innermost short pair of marks it stands in, or null. */
export function findEnclosures(tokens: readonly TokenFacts[]): readonly (Enclosure | null)[] {
  const enclosures: (Enclosure | null)[] = tokens.map(() => null);
  let open = 0;
  while (open < tokens.length) {
    const pair = PAIRS.get(tokens[open]!.folded);
    const close = pair === undefined ? -1 : closeOf(tokens, open, pair[0]);
    if (close < 0) {
      open += 1;
      continue;
    }
    for (let i = open + 1; i < close; i += 1) enclosures[i] = { open, close, sort: pair![1] };
    open = close + 1;
  }
  return enclosures;
}

function closeOf(tokens: readonly TokenFacts[], open: number, mark: string): number {
  for (let i = open + 2; i < tokens.length && i <= open + LONGEST; i += 1) if (tokens[i]!.folded === mark) return i;
  return -1;
}
