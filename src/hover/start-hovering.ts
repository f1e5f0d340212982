/** Joins the hover reducer to a page: events in, effects done. All decisions are the reducer's. */
import { findSurface } from '../core/hover/card-bridge.ts';
import { type HoverEffect, type HoverEvent, type HoverTimer, startHover } from '../core/hover/hover-state.ts';
import type { Hover, MarkedPage } from '../core/hover/page-bridge.ts';
import { reduceHover } from '../core/hover/reduce-hover.ts';
import { isInView } from '../core/place/place-card.ts';
import { type FetchedCard, fetchCard } from './card-opener.ts';
import { reportPointer } from './pointer-reports.ts';

export function startHovering(page: MarkedPage): Hover {
  const controller = new AbortController();
  const { signal } = controller;
  page.onEnd(() => controller.abort());
  const rules = () => ({ delayMs: page.settings().hoverDelayMs, modifier: 'off' }) as const;
  let state = startHover(rules());
  let fetched: (FetchedCard & { readonly focus: boolean }) | null = null;
  const timers = new Map<HoverTimer, ReturnType<typeof setTimeout>>();
  const now = () => performance.now();

  const send = (event: HoverEvent) => {
    if (signal.aborted) return;
    const step = reduceHover(state, event);
    state = step.state;
    step.effects.forEach(perform);
    if (event.type === 'scroll') followSoon();
  };
  const perform = (effect: HoverEffect) => {
    switch (effect.type) {
      case 'wait':
        clearTimeout(timers.get(effect.timer));
        timers.set(
          effect.timer,
          setTimeout(() => send({ type: 'timer', timer: effect.timer, at: now() }), effect.ms),
        );
        return;
      case 'forget':
        return clearTimeout(timers.get(effect.timer));
      case 'load':
        return void load(effect.token, effect.mark, effect.focus);
      case 'show':
        return show();
      case 'hide':
        return hide();
      case 'probe':
        return probe();
    }
  };

  const load = async (token: number, id: number, focus: boolean) => {
    const mark = page.mark(id);
    const answer = mark === null ? null : await fetchCard(mark, page);
    // Meanwhile the pointer may have gone elsewhere.
    if (state.loading?.token !== token) return;
    fetched = answer === null ? null : { ...answer, focus };
    send({ type: 'loaded', token, found: answer !== null });
  };
  const show = () => {
    const mark = state.card === null ? null : page.mark(state.card.mark);
    if (state.card === null || mark === null || fetched === null) return send({ type: 'closed-by-button', at: now() });
    const { card, surface, focus } = fetched;
    const { text, form, rects: anchorRects, lineHeight, dir } = mark;
    page.setActive(state.card.mark);
    const shown = surface.show(
      { card, matched: { text, form }, settings: page.settings(), anchorRects, lineHeight, dir, focus },
      {
        closed: () => send({ type: 'closed-by-button', at: now() }),
        pinned: pinned => send({ type: 'pinned', pinned }),
        moved: rect => send({ type: 'card-moved', rect }),
      },
    );
    if (!shown) send({ type: 'closed-by-button', at: now() });
  };
  const hide = () => {
    fetched?.surface.hide();
    page.setActive(null);
  };
  const probe = () => {
    const point = state.trail.at(-1);
    if (point !== undefined) send({ type: 'underneath', over: page.markAt(point) });
  };

  let following = false;
  const followSoon = () => {
    if (state.card === null || following) return;
    following = true;
    requestAnimationFrame(() => {
      following = false;
      follow();
    });
  };
  const follow = () => {
    if (state.card === null || state.card.pinned) return;
    const rects = page.mark(state.card.mark)?.rects() ?? [];
    if (!isInView(rects, { width: innerWidth, height: innerHeight })) return send({ type: 'closed-by-button', at: now() });
    page.setActive(state.card.mark);
    fetched?.surface.follow();
  };

  const inCard = (target: EventTarget | null) => findSurface()?.owns(target) ?? false;
  reportPointer({ send, markAt: page.markAt, inCard, isCardOpen: () => state.card !== null }, signal);
  addEventListener('resize', followSoon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
    if (state.card !== null) hide();
  });
  return { open: mark => send({ type: 'open', mark }), follow, useSettings: () => send({ type: 'rules', rules: rules() }) };
}
