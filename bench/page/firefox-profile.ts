import type { Browser } from 'puppeteer-core';
import { evaluateInFirefox } from '../../tests/support/evaluate-in-firefox.ts';

/** Minutes of samples of all processes are read and summed in one call. */
const GATHER_MS = 180_000;

/** Firefox's own sampling profiler, with all scripts of all processes' main threads in sight. */
export async function startProfiler(browser: Browser): Promise<void> {
  // 64 MB of samples, one each 0.2 ms: more than a minute of one page.
  await evaluateInFirefox(browser, `Services.profiler.StartProfiler(2 ** 23, 0.2, ['js'], ['GeckoMain']).then(() => true)`);
}

/** Stops it; @returns milliseconds with one of the scripts that `isOurs` matches (its address) anywhere on a stack. */
export async function stopProfiler(browser: Browser, isOurs: RegExp): Promise<number> {
  const ms = await evaluateInFirefox(
    browser,
    `(async () => {
      const isOurs = new RegExp(${JSON.stringify(isOurs.source)});
      const gathered = await Services.profiler.getProfileDataAsync();
      Services.profiler.StopProfiler();
      let ms = 0;
      for (const { threads } of [gathered, ...gathered.processes]) {
        for (const { samples, stackTable, frameTable, stringTable } of threads) {
          const ours = frameTable.data.map(frame => isOurs.test(stringTable[frame[frameTable.schema.location]]));
          // A stack stands behind those it grows out of.
          const stacks = [];
          for (const stack of stackTable.data) {
            stacks.push(ours[stack[stackTable.schema.frame]] || (stack[stackTable.schema.prefix] !== null && stacks[stack[stackTable.schema.prefix]]));
          }
          const { stack, time } = samples.schema;
          samples.data.forEach((sample, at) => {
            const before = samples.data[at - 1];
            if (before !== undefined && stacks[sample[stack]] === true) ms += sample[time] - before[time];
          });
        }
      }
      return ms;
    })()`,
    GATHER_MS,
  );
  return Number(ms);
}
