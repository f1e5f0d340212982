/**
 * When a hover card opens and closes: a pure reducer. The page script turns what the browser says into events
 * and does what the effects say; late answers are dropped by their token.
 */
import { SCROLL_SETTLES_MS, TYPING_SETTLES_MS } from './hover-rules.ts';
import type { HoverEffect, HoverEvent, HoverState, OpenCard } from './hover-state.ts';
import { hasTravelled, movePointer } from './move-pointer.ts';
import { scheduleOpen } from './schedule-open.ts';

export type HoverStep = { readonly state: HoverState; readonly effects: readonly HoverEffect[] };

export function reduceHover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'move':
      return movePointer(state, event);
    case 'scroll':
      // Whatever is under the pointer from now on came there by itself.
      return stay({ ...dropPointerLoad(state), over: null, scrolledAt: event.at, scrolledFrom: state.trail.at(-1) ?? null }, [
        FORGET_OPEN,
        { type: 'wait', timer: 'settle', ms: SCROLL_SETTLES_MS },
      ]);
    case 'underneath':
      return stay(wasMoved(state) ? state : { ...state, over: event.over, barred: event.over });
    case 'press':
      return event.inCard ? stay(state) : press(state);
    case 'key':
      return stay({ ...state, typedAt: event.at });
    case 'modifier':
      return event.held ? scheduleOpen({ ...state, modifierHeld: true }, event.at) : stay({ ...state, modifierHeld: false });
    case 'selection':
      return stay({ ...state, selecting: !event.empty });
    case 'editing':
      return stay({ ...state, editing: event.editing });
    case 'timer':
      return ring(state, event.timer, event.at);
    case 'open':
      return load(state, event.mark, false);
    case 'loaded':
      return receive(state, event.token, event.found);
    case 'moved':
      return stay(state.card === null ? state : { ...state, card: { ...state.card, rect: event.rect } });
    case 'released':
      return stay({ ...state, card: null, closedAt: event.at }, [FORGET_CLOSE]);
    case 'adopted':
      return stay({ ...state, loading: null, card: openCard(event.mark, 0, null) }, state.card === null ? [] : [{ type: 'hide' }]);
    case 'escape':
      return close({ ...state, barred: state.over, loading: null }, event.at);
    case 'closed':
      return close(state, event.at);
    case 'away':
      return leave(state, event.at);
    case 'rules':
      return stay({ ...state, rules: event.rules });
  }
}

const FORGET_OPEN: HoverEffect = { type: 'forget', timer: 'open' };
const FORGET_CLOSE: HoverEffect = { type: 'forget', timer: 'close' };

function stay(state: HoverState, effects: readonly HoverEffect[] = []): HoverStep {
  return { state, effects };
}

function ring(state: HoverState, timer: 'open' | 'close' | 'settle', at: number): HoverStep {
  if (timer === 'settle') return stay(state, state.trail.length > 0 ? [{ type: 'probe' }] : []);
  if (timer === 'close') return state.card?.closing ? close(state, at) : stay(state);
  const { over } = state;
  if (over === null || over === state.barred || over === state.card?.mark || over === state.loading?.mark) return stay(state);
  if (!mayOpen(state)) return stay(state);
  const untilTyped = state.typedAt + TYPING_SETTLES_MS - at;
  if (untilTyped > 0) return stay(state, [{ type: 'wait', timer: 'open', ms: untilTyped }]);
  return load(state, over, true);
}

function mayOpen(state: HoverState): boolean {
  const held = state.rules.modifier === 'off' || state.modifierHeld;
  return held && !state.buttonDown && !state.selecting && !state.editing;
}

function load(state: HoverState, mark: number, byPointer: boolean): HoverStep {
  const token = state.nextToken;
  return stay({ ...state, nextToken: token + 1, loading: { mark, token, byPointer } }, [{ type: 'load', token, mark, focus: !byPointer }]);
}

function receive(state: HoverState, token: number, found: boolean): HoverStep {
  const { loading } = state;
  if (loading === null || loading.token !== token) return stay(state);
  // Nothing to show is not asked for again while the pointer stays.
  if (!found) return stay({ ...state, loading: null, barred: loading.mark });
  const tip = loading.byPointer ? (state.trail.at(-1) ?? null) : null;
  return stay({ ...state, loading: null, card: openCard(loading.mark, token, tip) }, [FORGET_CLOSE, { type: 'show', token }]);
}

/** Without a tip: opened without a pointer. */
function openCard(mark: number, token: number, tip: OpenCard['tip']): OpenCard {
  return { mark, token, rect: null, tip, sticky: tip === null, closing: false };
}

/** A press outside closes, and says that the pointer is on the mark for another purpose. */
function press(state: HoverState): HoverStep {
  const barred = { ...dropPointerLoad(state), barred: state.over };
  if (state.card === null) return stay(barred, [FORGET_OPEN]);
  return stay({ ...barred, card: null }, [FORGET_OPEN, FORGET_CLOSE, { type: 'hide' }]);
}

function leave(state: HoverState, at: number): HoverStep {
  const quiet = { ...dropPointerLoad(state), over: null, modifierHeld: false };
  return close(quiet, at);
}

function close(state: HoverState, at: number): HoverStep {
  if (state.card === null) return stay(state, [FORGET_OPEN]);
  return stay({ ...state, card: null, closedAt: at }, [FORGET_OPEN, FORGET_CLOSE, { type: 'hide' }]);
}

/** Since the last scroll, by hand. */
function wasMoved(state: HoverState): boolean {
  const here = state.trail.at(-1);
  return here !== undefined && hasTravelled(state, here);
}

function dropPointerLoad(state: HoverState): HoverState {
  return state.loading?.byPointer ? { ...state, loading: null } : state;
}
