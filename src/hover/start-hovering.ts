/** Joins the hover reducers to a page: what the browser says goes to the page's zone and to those of all open cards. */
import { findSurface } from '../core/hover/card-bridge.ts';
import type { HoverEvent } from '../core/hover/hover-state.ts';
import type { MarkedPage } from '../core/hover/marked-page.ts';
import type { Point } from '../core/place/rect.ts';
import { askBackground } from '../messages/lent-wire.ts';
import type { Hover, OfferedPage, PageMark } from '../platform/page-bridge.ts';
import { createDateMarks } from './date-marks.ts';
import { findMarkAt } from './hit-test.ts';
import { createZone, drop, type HoverZone, type OpenFrame, type ZonePlace, zonesFrom } from './hover-zone.ts';
import { walkMarks } from './mark-keys.ts';
import { scrollToMark, viewMark } from './mark-view.ts';
import { reportPointer } from './pointer-reports.ts';

export function startHovering(offered: OfferedPage): Hover {
  const ifThere = <R>(id: number, use: (mark: PageMark) => R) => {
    const mark = offered.findMark(id);
    return mark === undefined ? null : use(mark);
  };
  const page: MarkedPage = {
    ...offered,
    markAt: point => findMarkAt(offered, point)?.id ?? null,
    mark: id => ifThere(id, mark => viewMark(offered, mark)),
    scrollTo: id => void ifThere(id, mark => scrollToMark(offered, mark)),
  };
  const controller = new AbortController();
  const { signal } = controller;
  page.onEnd(() => controller.abort());
  const pinned = new Set<OpenFrame>();
  const rules = () => ({ delayMs: page.settings().hoverDelayMs, modifier: page.settings().modifier });
  const nameAt: Parameters<typeof createZone>[1]['nameAt'] = ({ frame }, point) => {
    const under = findSurface()?.under(point) ?? null;
    if (frame !== null) return under?.frame === frame ? under.name : null;
    return under === null ? markAt(point) : null;
  };
  const dates = createDateMarks(page);
  const markAt = (point: Point) => page.markAt(point) ?? dates.markAt(point);
  const world = { page, rules, nameAt, pinned };
  const place: ZonePlace = { frame: null, mark: id => page.mark(id) ?? dates.mark(id), setActive: page.setActive };
  const root = createZone(place, world);
  const zones = () => [root, ...[...pinned].map(({ below }) => below)].flatMap(zonesFrom);

  const tell = (event: HoverEvent) => {
    for (const zone of zones()) zone.send(event);
  };
  const report = reportPointer(
    {
      tell,
      move(move, isOurs) {
        // Asked of the closed root only where the browser says that the pointer is in it.
        const under = isOurs ? (findSurface()?.under(move.point) ?? null) : null;
        const onPage = isOurs ? null : markAt(move.point);
        const overIn = ({ frame }: ZonePlace) => (frame === null ? onPage : under?.frame === frame ? under.name : null);
        for (const zone of zones()) zone.send({ ...move, over: overIn(zone.place), inCard: holds(zone, under?.frame) });
      },
      press(point, isOurs) {
        const under = isOurs ? findSurface()?.under(point)?.frame : undefined;
        for (const zone of zones()) zone.send({ type: 'press', inCard: holds(zone, under) });
      },
      dismiss: at => closeTopmost(at),
      scrolled: () => followSoon(),
      isOurs: target => findSurface()?.owns(target) ?? false,
      modifier: () => rules().modifier,
    },
    signal,
  );
  const closeTopmost = (at: number): boolean => {
    const zone = zonesFrom(root).findLast(each => each.open !== null);
    const last = [...pinned].at(-1);
    if (zone !== undefined) zone.send({ type: 'escape', at });
    else if (last !== undefined) drop(last, pinned);
    return zone !== undefined || last !== undefined;
  };

  let following = false;
  const followSoon = () => {
    if (root.open === null || following) return;
    following = true;
    requestAnimationFrame(() => {
      following = false;
      root.follow();
    });
  };
  addEventListener('resize', followSoon, { passive: true, signal });
  const open = (mark: number, here = false) => {
    if (!here && page.mark(mark) !== null) page.scrollTo(mark);
    root.send({ type: 'open', mark });
  };
  const walk = walkMarks(page, () => root.open?.mark ?? null, open, signal);
  const past = offered.lastAct();
  report(past);
  if (past instanceof KeyboardEvent) walk(past);
  signal.addEventListener('abort', () => {
    root.end();
    for (const card of pinned) drop(card, pinned);
  });
  if (navigator.maxTouchPoints > 0) void askBackground('injectTouch', null);
  return {
    page,
    open,
    frame: () => root.open?.frame,
    follow: root.follow,
    useSettings: () => tell({ type: 'rules', rules: rules() }),
  };
}

/** Whether the card, or one that came from it, is this zone's. */
function holds(zone: HoverZone, frame: unknown): boolean {
  return frame !== undefined && zonesFrom(zone).some(({ open }) => open?.frame === frame);
}
