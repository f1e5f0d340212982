/** Names and the card beside one of them: a page has such a zone, and so has each open card, whose names open cards of their own. */
import { type CardFrame, type CardSurface, type FetchedCard, findSurface } from '../core/hover/card-bridge.ts';
import type { HoverRules } from '../core/hover/hover-rules.ts';
import { type HoverEffect, type HoverEvent, type HoverTimer, type MarkId, startHover } from '../core/hover/hover-state.ts';
import type { MarkedPage, MarkView } from '../core/hover/marked-page.ts';
import { reduceHover } from '../core/hover/reduce-hover.ts';
import { isInView } from '../core/place/place-card.ts';
import type { Point } from '../core/place/rect.ts';
import { askBackground } from '../messages/lent-wire.ts';

/** A card, its child, its child's child …: beyond this nobody knows any more where they came from. */
const MAX_DEPTH = 5;

export type ZonePlace = {
  /** The card whose names these are; null: the page's. */
  readonly frame: CardFrame | null;
  readonly mark: (id: MarkId) => MarkView | null;
  readonly setActive: (id: MarkId | null) => void;
};

/** An open card, the zone it came from and the zone that its own names are. */
export type OpenFrame = { readonly mark: MarkId; readonly frame: CardFrame; readonly below: HoverZone | null };

export type HoverZone = {
  readonly place: ZonePlace;
  readonly open: OpenFrame | null;
  readonly send: (event: HoverEvent) => void;
  readonly follow: () => void;
  readonly end: () => void;
};

export type ZoneWorld = {
  readonly page: MarkedPage;
  readonly rules: () => HoverRules;
  readonly nameAt: (place: ZonePlace, point: Point) => MarkId | null;
  /** Cards that stand by themselves; the last is the topmost. */
  readonly pinned: Set<OpenFrame>;
};

export function createZone(place: ZonePlace, world: ZoneWorld, depth = 1): HoverZone {
  let state = startHover(world.rules());
  let fetched: (FetchedCard & { readonly surface: CardSurface; readonly focus: boolean }) | null = null;
  let open: OpenFrame | null = null;
  let ended = false;
  const timers = new Map<HoverTimer, ReturnType<typeof setTimeout>>();
  const now = () => performance.now();

  const send = (event: HoverEvent) => {
    if (ended) return;
    const step = reduceHover(state, event);
    state = step.state;
    step.effects.forEach(perform);
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

  const load = async (token: number, id: MarkId, focus: boolean) => {
    const mark = place.mark(id);
    const surface = mark === null ? null : await bringSurface();
    const answer = mark === null ? null : ((await surface?.bring(mark, world.page)) ?? null);
    // Meanwhile the pointer may have gone elsewhere.
    if (ended || state.loading?.token !== token) return;
    fetched = answer && surface && { ...answer, surface, focus };
    send({ type: 'loaded', token, found: fetched !== null });
  };
  const show = () => {
    const id = state.card?.mark;
    const mark = id === undefined ? null : place.mark(id);
    hide();
    if (id === undefined || mark === null || fetched === null) return send({ type: 'closed', at: now() });
    place.setActive(id);
    let own: OpenFrame | null = null;
    const isPinned = () => own !== null && world.pinned.has(own);
    const { surface, ...drawn } = fetched;
    const { page } = world;
    const frame = surface.open(
      { ...drawn, mark, parent: place.frame, page },
      {
        closed() {
          if (isPinned()) drop(own!, world.pinned);
          else send({ type: 'closed', at: now() });
        },
        pinned(pinned) {
          if (own === null) return;
          if (pinned) release(own);
          else adopt(own);
        },
        moved: rect => isPinned() || send({ type: 'moved', rect }),
        shifted() {
          own?.below?.send({ type: 'scroll', at: now() });
          own?.below?.follow();
        },
        toWord: () => place.mark(id) !== null && page.scrollTo(id),
      },
    );
    if (frame === null) return send({ type: 'closed', at: now() });
    const names = { frame, mark: frame.mark, setActive: () => undefined };
    own = { mark: id, frame, below: depth < MAX_DEPTH ? createZone(names, world, depth + 1) : null };
    open = own;
  };
  const hide = () => {
    place.setActive(null);
    const closing = open;
    open = null;
    if (closing !== null) close(closing);
  };
  const release = (own: OpenFrame) => {
    open = null;
    place.setActive(null);
    world.pinned.add(own);
    send({ type: 'released', at: now() });
  };
  const adopt = (own: OpenFrame) => {
    world.pinned.delete(own);
    send({ type: 'adopted', mark: own.mark });
    open = own;
    place.setActive(own.mark);
  };
  const probe = () => {
    const point = state.trail.at(-1);
    if (point !== undefined) send({ type: 'underneath', over: world.nameAt(place, point) });
  };

  return {
    place,
    get open() {
      return open;
    },
    send,
    follow() {
      if (open === null) return;
      const rects = place.mark(open.mark)?.rects() ?? [];
      if (!isInView(rects, { width: innerWidth, height: innerHeight })) return send({ type: 'closed', at: now() });
      place.setActive(open.mark);
      open.frame.follow();
      open.below?.follow();
    },
    end() {
      ended = true;
      for (const timer of timers.values()) clearTimeout(timer);
      hide();
    },
  };
}

/** The bundle that draws cards comes with the first of them. */
async function bringSurface(): Promise<CardSurface | null> {
  if (findSurface() === null) await askBackground('injectCard', null);
  return findSurface();
}

/** A zone and those of the cards that opened from it, outermost first. */
export function zonesFrom(zone: HoverZone | null): readonly HoverZone[] {
  return zone === null ? [] : [zone, ...zonesFrom(zone.open?.below ?? null)];
}

export function drop(card: OpenFrame, pinned: Set<OpenFrame>): void {
  pinned.delete(card);
  close(card);
}

/** Those that came from it first: the focus goes back the way it came. */
function close({ frame, below }: OpenFrame): void {
  below?.end();
  frame.close();
}
