import { within } from './within.ts';

/** On a machine with ten others' work: where nothing else is going on, everything comes within a second. */
const WAIT_MS = 30_000;
/** A look that takes longer has lost an answer of the browser's driver: the next one asks anew. */
const LOOK_MS = 8_000;
const PAUSE_MS = 40;

/**
 * Looks until `check` gives something truthy; fails with `what` and the last error after `timeoutMs`. Tests wait for
 * conditions, never for a time. A check may throw as long as it isn't met, and may `expect`.
 */
export async function waitUntil<T>(
  what: string,
  check: () => Promise<T | null | undefined | false>,
  timeoutMs = WAIT_MS,
  lookMs = LOOK_MS,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last = '';
  while (Date.now() < end) {
    try {
      const value = await within(lookMs, `a look whether ${what}`, check());
      if (value) return value;
      last = '';
    } catch (error) {
      last = `; last error: ${error instanceof Error ? error.message : JSON.stringify(error)}`;
    }
    await new Promise(done => setTimeout(done, PAUSE_MS));
  }
  throw new Error(`timed out after ${timeoutMs} ms waiting until ${what}${last}`);
}
