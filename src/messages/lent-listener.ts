/**
 * The listener for calls to a tab, as marker.js lends it to content.js: the call that brings marker.js into a page
 * comes before it is there to be called.
 */
import type { TabListener } from './wire.ts';

const KEY = Symbol.for('khalfiya.tab-listener');

type World = { [KEY]?: TabListener };

export function lendListener(listener: TabListener): void {
  (globalThis as World)[KEY] = listener;
}

/** Undefined before marker.js has run here. */
export function borrowListener(): TabListener | undefined {
  return (globalThis as World)[KEY];
}
