import type { Point } from '../place/rect.ts';
import { LEAVE_MS, REST_PX, REST_WITHIN_MS, SCROLL_SETTLES_MS } from './hover-rules.ts';
import type { HoverEffect, HoverEvent, HoverState, OpenCard, Sample } from './hover-state.ts';
import { onWayToCard } from './safe-triangle.ts';
import { scheduleOpen } from './schedule-open.ts';

type Move = Extract<HoverEvent, { readonly type: 'move' }>;

/** One move of the pointer: is it at rest, what came under it and how, is it leaving an open card. */
export function movePointer(state: HoverState, move: Move): { readonly state: HoverState; readonly effects: readonly HoverEffect[] } {
  const { at, point } = move;
  const last = state.trail.at(-1);
  const recent = state.trail.filter(sample => sample === last || at - sample.at <= REST_WITHIN_MS);
  const moving = last === undefined || recent.some(sample => distance(sample, point) >= REST_PX);
  const displaced = last === undefined ? move.displaced : distance(last, point) > 0;

  const over = move.inCard ? null : move.over;
  const arrived = over !== state.over;
  // Browsers send a move, at the same point, when scroll or layout put something else under the pointer.
  const cameByItself =
    arrived && over !== null && (!displaced || (at - state.scrolledAt < SCROLL_SETTLES_MS && !hasTravelled(state, point)));
  const barred = cameByItself ? over : over === state.barred ? state.barred : null;
  const leftLoad = state.loading?.byPointer && state.loading.mark !== over;

  const card = state.card === null ? null : followCard(state.card, move);
  const moved: HoverState = {
    ...state,
    trail: [...recent, { x: point.x, y: point.y, at } satisfies Sample],
    restSince: moving ? at : state.restSince,
    over,
    overSince: arrived ? at : state.overSince,
    barred,
    buttonDown: move.buttonDown,
    loading: leftLoad ? null : state.loading,
    card: card?.card ?? null,
  };
  const opening = scheduleOpen(moved, at, { onWay: card?.onWay ?? false });
  return { state: opening.state, effects: [...(card?.effects ?? []), ...opening.effects] };
}

type Followed = { readonly card: OpenCard; readonly onWay: boolean; readonly effects: readonly HoverEffect[] };

function followCard(card: OpenCard, { inCard, over, point }: Move): Followed {
  if (inCard || over === card.mark) {
    const here = { ...card, closing: false, sticky: false, tip: inCard ? null : point };
    return { card: here, onWay: false, effects: [{ type: 'forget', timer: 'close' }] };
  }
  if (card.sticky) return { card, onWay: false, effects: [] };
  const onWay = card.tip !== null && card.rect !== null && onWayToCard(card.tip, card.rect, point);
  // Each step on the way gives new time; elsewhere the time runs from the moment of leaving.
  const wait = onWay || !card.closing;
  return { card: { ...card, closing: true }, onWay, effects: wait ? [{ type: 'wait', timer: 'close', ms: LEAVE_MS }] : [] };
}

/** A hand that trembles while the page slides under it has pointed at nothing. */
export function hasTravelled({ scrolledFrom }: HoverState, point: Point): boolean {
  return scrolledFrom !== null && distance(scrolledFrom, point) >= REST_PX;
}

function distance(a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
