/** Work that can be laid down between steps of a few milliseconds, so that whoever does it can answer others. */
export type Steps<T> = Generator<void, T>;

/** Items between two steps; one takes a tenth of a millisecond or two. */
const A_STEP = 100;

/** `work` on each item, with steps. */
export function* eachInSteps<T>(items: Iterable<T>, work: (item: T) => void): Steps<void> {
  let done = 0;
  for (const item of items) {
    work(item);
    if (++done % A_STEP === 0) yield;
  }
}

export function* mapInSteps<T, R>(items: Iterable<T>, work: (item: T) => R): Steps<R[]> {
  const results: R[] = [];
  yield* eachInSteps(items, item => results.push(work(item)));
  return results;
}

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
