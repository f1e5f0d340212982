/** Long work in short pieces, so that no task of ours holds up the page. */

/** Half of what a frame has at 60 Hz. */
const SLICE_MS = 8;

/** Runs `work` to its end, pausing each 8 ms; `when` says how soon it goes on. Ends early, without a result, on abort. */
export async function runInSlices<T>(work: Generator<unknown, T>, signal: AbortSignal, when: 'soon' | 'idle'): Promise<T | undefined> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await (when === 'soon' ? nextTask() : nextIdle());
    if (signal.aborted) return undefined;
    until = performance.now() + SLICE_MS;
  }
}

export function nextIdle(): Promise<void> {
  // Waits at most a second: a page that is never idle still gets its marks.
  return new Promise(resolve => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve, 0));
}
