import type { Database } from '../../src/storage/database.ts';

/** What ends everything that runs, as the browser ends a worker: nothing after it reaches storage. */
class Killed extends Error {}

/**
 * The same database until its `step`-th transaction (from 1), which is the last: killed `before` it began, or `after` it was
 * committed but before anybody heard of it. `stepsTaken` tells how many there were.
 */
export function killAt(database: Database, step: number, when: 'before' | 'after'): Database & { stepsTaken(): number } {
  let steps = 0;
  const run = async <R>(transaction: () => Promise<R>): Promise<R> => {
    steps += 1;
    if (steps > step || (steps === step && when === 'before')) throw new Killed();
    const result = await transaction();
    if (steps === step) throw new Killed();
    return result;
  };
  return {
    mode: database.mode,
    read: (stores, work) => run(() => database.read(stores, work)),
    write: (stores, work, options) => run(() => database.write(stores, work, options)),
    stepsTaken: () => steps,
  };
}
