/**
 * How much longer a run takes on four times the input: 4 where time is linear, 16 where it's quadratic. The best of
 * several interleaved runs, because other tests share the machine.
 */
export function growthOnFourfold(run: (size: number) => unknown, size: number): number {
  const time = (times: number) => {
    const begun = performance.now();
    run(times);
    return performance.now() - begun;
  };
  time(size);
  let [once, fourfold] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 5; round++) {
    once = Math.min(once, time(size));
    fourfold = Math.min(fourfold, time(size * 4));
  }
  // Below half a millisecond the clock says nothing.
  return fourfold / Math.max(once, 0.5);
}

/** Linear with room for a garbage collection, far from quadratic. */
export const LINEAR_GROWTH = 11;
