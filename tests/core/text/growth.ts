const TIMES = 16;

/**
 * How much longer a run takes on sixteen times the input: 16 where time is linear, 256 where it's quadratic; far enough
 * apart to tell on a machine that other tests share. Sixteen runs on the small input stand against one on the large, so that
 * both last alike, and processor time is counted, not the clock: what else the machine does falls on neither. The best of
 * interleaved rounds, up to ten where the first look slow.
 */
export function growthOnSixteenfold(run: (size: number) => unknown, size: number): number {
  const time = (times: number, input: number) => {
    const begun = process.cpuUsage();
    for (let i = 0; i < times; i++) run(input);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  time(1, size);
  let [many, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 10 && (round < 2 || (large / many) * TIMES >= LINEAR_GROWTH); round++) {
    many = Math.min(many, time(TIMES, size));
    large = Math.min(large, time(1, size * TIMES));
  }
  // Below a few milliseconds the count says little.
  return (large / Math.max(many, 4)) * TIMES;
}

/** Between the two, nearer to linear. */
export const LINEAR_GROWTH = 60;
