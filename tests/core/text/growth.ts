/**
 * How much longer a run takes on sixteen times the input: 16 where time is linear, 256 where it's quadratic; far enough
 * apart to tell on a machine that other tests share. The best of interleaved runs, up to ten where the first look slow.
 */
export function growthOnSixteenfold(run: (size: number) => unknown, size: number): number {
  const time = (times: number) => {
    const begun = performance.now();
    run(times);
    return performance.now() - begun;
  };
  time(size);
  let [once, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 10 && (round < 2 || more / once >= LINEAR_GROWTH); round++) {
    once = Math.min(once, time(size));
    more = Math.min(more, time(size * 16));
  }
  // Below a millisecond the clock says little.
  return more / Math.max(once, 1);
}

/** Between the two, nearer to linear. */
export const LINEAR_GROWTH = 60;
