import { fold } from '../../src/core/text/fold-text.ts';
import { makeNames, makeParagraphs } from '../corpus.ts';
import { usedMb } from '../used-mb.ts';
import { CONTESTANTS } from './contestants.ts';

/** What a contestant's own process is told to hold, and what it answers once built; then each "scan" is answered by a `ScanRun`. */
export type Task = {
  readonly root: string;
  readonly contestant: string;
  readonly names: number;
  readonly namesInText: number;
  readonly textBytes: number;
};
export type Built = { readonly buildMs: number; readonly heapMb: number };
export type ScanRun = { readonly scanMs: number; readonly found: number };

const WARM_UP_MS = 60;

/**
 * Runs one contestant in a process of its own, so that nobody pays for another's garbage, caches or compiled code.
 * `argument` is the Task as JSON.
 */
export function runContestant(argument: string): void {
  const task = JSON.parse(argument) as Task;
  const contestant = CONTESTANTS.find(({ name }) => name === task.contestant)!;
  const names = makeNames(task.names);
  const original = makeParagraphs(task.root, task.textBytes, names.slice(0, task.namesInText));
  const isFolded = contestant.reads === 'folded';
  const paragraphs = isFolded ? original.map(fold) : original;
  const list = isFolded ? names.map(fold) : names;
  const before = usedMb();
  const started = performance.now();
  const count = contestant.build(list);
  const buildMs = performance.now() - started;
  send({ buildMs, heapMb: usedMb() - before } satisfies Built);
  process.on('message', () => {
    // While others had their turn the engine dropped what it had made of this code: a reader's second page is measured, not the first.
    for (const turn = performance.now(); performance.now() - turn < WARM_UP_MS; ) count(paragraphs);
    const asked = performance.now();
    const found = count(paragraphs);
    send({ scanMs: performance.now() - asked, found } satisfies ScanRun);
  });
}

function send(message: Built | ScanRun): void {
  process.send?.(message);
}
