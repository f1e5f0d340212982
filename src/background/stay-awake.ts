import { browser } from '../platform/browser.ts';

/** Chromium ends a worker 30 s after its last event or API call, whatever it is doing; a call begins them anew. */
const CALL_EVERY_MS = 20_000;

/** Lets what waits be answered in the middle of long work, and keeps the worker for as long as that goes on. */
export function createPause(): () => Promise<void> {
  let calledAt = Date.now();
  return async () => {
    await new Promise(resolve => setTimeout(resolve));
    if (Date.now() - calledAt < CALL_EVERY_MS) return;
    calledAt = Date.now();
    await browser.runtime.getPlatformInfo();
  };
}
