import { NEXT_CARD_MS, NEXT_CARD_WITHIN_MS } from './hover-rules.ts';
import type { HoverEffect, HoverState } from './hover-state.ts';

/** Starts, moves or drops the wait for the card of the mark under the pointer. The wait counts from the start of rest on it. */
export function scheduleOpen(
  state: HoverState,
  at: number,
  { onWay = false } = {},
): { readonly state: HoverState; readonly effects: readonly HoverEffect[] } {
  const { over, barred, card, loading } = state;
  if (over === null || over === barred || over === card?.mark || over === loading?.mark || state.buttonDown) {
    return { state, effects: [{ type: 'forget', timer: 'open' }] };
  }
  // On the way to an open card, names that are crossed count only where the pointer stops on them for good.
  const since = onWay ? at : Math.max(state.restSince, state.overSince);
  const due = since + (onWay ? state.rules.delayMs : delayAt(state, at));
  return { state, effects: [{ type: 'wait', timer: 'open', ms: Math.max(due - at, 0) }] };
}

function delayAt(state: HoverState, at: number): number {
  const reading = state.card !== null || at - state.closedAt <= NEXT_CARD_WITHIN_MS;
  return reading ? Math.min(NEXT_CARD_MS, state.rules.delayMs) : state.rules.delayMs;
}
