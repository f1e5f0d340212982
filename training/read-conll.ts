import { readFileSync } from 'node:fs';
import { LABELS, type Label } from '../src/core/understand/recognise/labels.ts';

/** `labels[i]` is the position in LABELS of the i-th token's tag. */
export type MarkedSentence = { readonly tokens: readonly string[]; readonly labels: Uint8Array };

const POSITIONS: ReadonlyMap<string, number> = new Map(LABELS.map((label: Label, i) => [label, i]));

/**
 * Sentences of a file with a token and its tag per line, blank lines between sentences.
 * `kinds`: the corpus's names of kinds → ours; what it doesn't name is O. An orphan I- becomes B-, which also reads IO files.
 */
export function readConll(path: string, kinds: Readonly<Record<string, string>>): readonly MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  let tokens: string[] = [];
  let tags: string[] = [];
  const finish = (): void => {
    if (tokens.length > 0) sentences.push({ tokens, labels: labelsOf(tags, kinds) });
    tokens = [];
    tags = [];
  };
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/u)) {
    const fields = line.trim().split(/\s+/u);
    if (fields.length < 2) {
      finish();
      continue;
    }
    tokens.push(fields[0]!);
    tags.push(fields.at(-1)!);
  }
  finish();
  return sentences;
}

function labelsOf(tags: readonly string[], kinds: Readonly<Record<string, string>>): Uint8Array {
  let before = 'O';
  return Uint8Array.from(tags, tag => {
    const kind = kinds[tag.slice(2)];
    const isGoingOn = tag.startsWith('I-') && before.slice(2) === tag.slice(2);
    before = tag;
    if (tag === 'O' || kind === undefined) return 0;
    return POSITIONS.get(`${isGoingOn ? 'I' : 'B'}-${kind}`)!;
  });
}
