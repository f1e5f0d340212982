import { fold } from '../../src/core/text/fold-text.ts';
import { makeNames, makeParagraphs } from '../corpus.ts';
import { median, rounded } from '../median.ts';
import { CONTESTANTS } from './contestants.ts';

export type ScanFigures = { readonly buildMs: number; readonly scanMs: number; readonly heapMb: number; readonly found: number };
export type ScanResult = { readonly aliases: Readonly<Record<string, Readonly<Record<string, ScanFigures>>>> };

const ALIAS_COUNTS = [1_000, 10_000, 100_000];
const NAMES_IN_TEXT = 1_000;
const TEXT_BYTES = 1_000_000;
const RUNS = 7;
const WARM_UPS = 2;

/** Finds the same 1,000 names in the same megabyte with ever larger indexes; contestants take turns, so that a busy machine slows all alike. */
export function runScan(root: string, isFull: boolean): ScanResult {
  const names = makeNames(ALIAS_COUNTS.at(-1)!);
  const original = makeParagraphs(root, TEXT_BYTES, names.slice(0, NAMES_IN_TEXT));
  const folded = original.map(fold);
  const aliases: Record<string, Record<string, ScanFigures>> = {};
  for (const count of ALIAS_COUNTS) {
    console.error(`scan: ${count} aliases`);
    aliases[count] = scanWith(names.slice(0, count), original, folded, isFull);
  }
  return { aliases };
}

function scanWith(
  names: readonly string[],
  original: readonly string[],
  folded: readonly string[],
  isFull: boolean,
): Record<string, ScanFigures> {
  const entries = CONTESTANTS.filter(({ mostNames }) => isFull || names.length <= mostNames).map(contestant => {
    const list = contestant.reads === 'folded' ? names.map(fold) : names;
    const before = usedMb();
    const started = performance.now();
    const count = contestant.build(list);
    const buildMs = performance.now() - started;
    return {
      contestant,
      count,
      buildMs,
      heapMb: usedMb() - before,
      text: contestant.reads === 'folded' ? folded : original,
      times: [] as number[],
      found: 0,
    };
  });
  for (let run = 0; run < RUNS + WARM_UPS; run++) {
    for (const entry of entries) {
      const started = performance.now();
      entry.found = entry.count(entry.text);
      if (run >= WARM_UPS) entry.times.push(performance.now() - started);
    }
  }
  return Object.fromEntries(
    entries.map(({ contestant, buildMs, heapMb, times, found }) => [
      contestant.name,
      { buildMs: rounded(buildMs, 0), scanMs: rounded(median(times)), heapMb: rounded(heapMb, 1), found },
    ]),
  );
}

/** Heap and typed arrays together: half of the contestants keep their tables outside the heap. */
function usedMb(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc: memory is measured after a collection');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}
