import { type ChildProcess, fork } from 'node:child_process';
import { median, rounded } from '../median.ts';
import type { Built, ScanRun, Task } from './contestant-process.ts';
import { CONTESTANTS } from './contestants.ts';

type ScanFigures = { readonly buildMs: number; readonly scanMs: number; readonly heapMb: number; readonly found: number };
export type ScanResult = { readonly aliases: Readonly<Record<string, Readonly<Record<string, ScanFigures>>>> };

const ALIAS_COUNTS = [1_000, 10_000, 100_000];
const NAMES_IN_TEXT = 1_000;
const TEXT_BYTES = 1_000_000;
const RUNS = 7;
const WARM_UPS = 2;

/**
 * Finds the same 1,000 names in the same megabyte with ever larger indexes. Contestants take turns, one run each,
 * so that a busy machine slows all alike; each has its own process, made from this very program.
 */
export async function runScan(root: string, isFull: boolean): Promise<ScanResult> {
  const aliases: Record<string, Record<string, ScanFigures>> = {};
  for (const count of ALIAS_COUNTS) {
    console.error(`scan: ${count} aliases`);
    aliases[count] = await scanWith(root, count, isFull);
  }
  return { aliases };
}

async function scanWith(root: string, names: number, isFull: boolean): Promise<Record<string, ScanFigures>> {
  const entries: { readonly name: string; readonly child: ChildProcess; readonly built: Built; readonly runs: ScanRun[] }[] = [];
  for (const { name, mostNames } of CONTESTANTS) {
    if (!isFull && names > mostNames) continue;
    const task: Task = { root, contestant: name, names, namesInText: NAMES_IN_TEXT, textBytes: TEXT_BYTES };
    const child = fork(process.argv[1]!, ['--contestant', JSON.stringify(task)], { execArgv: ['--expose-gc'] });
    entries.push({ name, child, built: await answerOf<Built>(child), runs: [] });
  }
  for (let run = 0; run < RUNS + WARM_UPS; run++) {
    for (const { child, runs } of entries) {
      const answer = answerOf<ScanRun>(child);
      child.send('scan');
      const figures = await answer;
      if (run >= WARM_UPS) runs.push(figures);
    }
  }
  for (const { child } of entries) child.kill();
  return Object.fromEntries(
    entries.map(({ name, built, runs }) => [
      name,
      {
        buildMs: rounded(built.buildMs, 0),
        scanMs: rounded(median(runs.map(run => run.scanMs))),
        heapMb: rounded(built.heapMb, 1),
        found: runs[0]!.found,
      },
    ]),
  );
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`a contestant ended with ${code}`));
    child.once('exit', fail);
    child.once('message', message => {
      child.off('exit', fail);
      resolve(message as T);
    });
  });
}
