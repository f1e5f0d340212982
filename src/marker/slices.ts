/** Long work in short pieces, so that no task of ours holds up the page. */

/** Half of what a frame has at 60 Hz. */
const SLICE_MS = 8;

/**
 * Runs `work` to its end in tasks of its own of 8 ms each; `when` says how soon they come. Answers the time it took on the
 * main thread; undefined on abort.
 */
export async function runInSlices(work: Generator, signal: AbortSignal, when: 'soon' | 'idle'): Promise<number | undefined> {
  let costMs = 0;
  for (;;) {
    // Before the first one too: we may have been started in the very task in which the page was laid out.
    await (when === 'soon' ? nextTask() : nextIdle());
    if (signal.aborted) return undefined;
    const started = performance.now();
    let spent = 0;
    while (spent < SLICE_MS) {
      const step = work.next();
      spent = performance.now() - started;
      if (step.done) return costMs + spent;
    }
    costMs += spent;
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
