/** The same numbers on every machine: a bench that draws its text at random can't be compared with itself. */
export type Random = { below(limit: number): number; pick<T>(from: readonly T[]): T; chance(share: number): boolean };

/** Park and Miller's generator. */
export function createRandom(seed: number): Random {
  let state = seed % 2147483647 || 1;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: from => from[below(from.length)]!, chance: share => next() < share };
}
