/**
 * The wire as marker.js lends it to the bundles that come after it into the same isolated world: one copy of it in a
 * page, and each of them a kilobyte shorter.
 */
import type { askBackground as Ask } from './wire.ts';

const KEY = Symbol.for('khalfiya.wire');

type World = { [KEY]: typeof Ask };

export function lendWire(ask: typeof Ask): void {
  (globalThis as unknown as World)[KEY] = ask;
}

/** As in wire.ts. Looked up at each call: a newer copy of us may have come since. */
export const askBackground: typeof Ask = (call, request) => (globalThis as unknown as World)[KEY](call, request);
