/** Polls until `check` gives something truthy; fails with `what` after `timeoutMs`. Tests wait for conditions, never for a time. */
export async function waitUntil<T>(what: string, check: () => Promise<T | null | undefined | false>, timeoutMs = 15_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last = '';
  while (Date.now() < end) {
    try {
      const value = await check();
      if (value) return value;
    } catch (error) {
      last = `; last error: ${error instanceof Error ? error.message : JSON.stringify(error)}`;
    }
    await new Promise(done => setTimeout(done, 40));
  }
  throw new Error(`timed out after ${timeoutMs} ms waiting until ${what}${last}`);
}
