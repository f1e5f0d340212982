import { afterEach, expect, it, vi } from 'vitest';
import { createPause } from '../../src/background/stay-awake.ts';

const getPlatformInfo = vi.hoisted(() => vi.fn(async () => ({})));
vi.mock('../../src/platform/browser.ts', () => ({ browser: { runtime: { getPlatformInfo } } }));

afterEach(() => void vi.useRealTimers());

it('long work calls the browser often enough not to be ended in the middle of it, and short work never', async () => {
  vi.useFakeTimers();
  const pause = createPause();
  const work = async (ms: number) => {
    vi.setSystemTime(Date.now() + ms);
    const pausing = pause();
    await vi.advanceTimersByTimeAsync(0);
    await pausing;
  };
  for (let step = 0; step < 19; step += 1) await work(1000);
  expect(getPlatformInfo).not.toHaveBeenCalled();
  for (let step = 0; step < 100; step += 1) await work(1000);
  // Every twenty seconds of a hundred, well within the thirty that the browser allows.
  expect(getPlatformInfo.mock.calls.length).toBeGreaterThanOrEqual(5);
  expect(getPlatformInfo.mock.calls.length).toBeLessThanOrEqual(6);
});
