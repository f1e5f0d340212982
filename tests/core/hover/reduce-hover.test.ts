import { describe, expect, it } from 'vitest';
import type { HoverRules } from '../../../src/core/hover/hover-rules.ts';
import type { HoverEffect, HoverEvent, HoverState, HoverTimer } from '../../../src/core/hover/hover-state.ts';
import { startHover } from '../../../src/core/hover/hover-state.ts';
import { reduceHover } from '../../../src/core/hover/reduce-hover.ts';

const CARD = { left: 300, top: 260, right: 660, bottom: 560 };

/** A page on which time is told, not waited for: marks 1 (400–460, 200–224) and 2 (480–540, 200–224), the card below. */
function hovering(rules: Partial<HoverRules> = {}) {
  let state: HoverState = startHover({ delayMs: 400, modifier: 'off', ...rules });
  let now = 10_000;
  const due = new Map<HoverTimer, number>();
  const loads: number[] = [];
  let shown: number | null = null;

  const send = (event: HoverEvent) => {
    const step = reduceHover(state, event);
    state = step.state;
    for (const effect of step.effects) apply(effect);
  };
  const apply = (effect: HoverEffect) => {
    if (effect.type === 'wait') due.set(effect.timer, now + effect.ms);
    if (effect.type === 'forget') due.delete(effect.timer);
    if (effect.type === 'hide') shown = null;
    if (effect.type === 'load') loads.push(effect.token);
    if (effect.type === 'show') {
      shown = state.card?.mark ?? null;
      send({ type: 'moved', rect: CARD });
    }
    if (effect.type === 'probe') {
      const { x, y } = state.trail.at(-1)!;
      send({ type: 'underneath', over: page.under(x, y) });
    }
  };
  const page = {
    marks: [
      { id: 1, left: 400, right: 460, top: 200, bottom: 224 },
      { id: 2, left: 480, right: 540, top: 200, bottom: 224 },
    ],
    under: (x: number, y: number) => page.marks.find(m => x >= m.left && x <= m.right && y >= m.top && y <= m.bottom)?.id ?? null,
    send,
    get shown() {
      return shown;
    },
    get loads() {
      return loads;
    },
    get now() {
      return now;
    },
    wait(ms: number) {
      const until = now + ms;
      for (;;) {
        const next = [...due].filter(([, at]) => at <= until).sort((a, b) => a[1] - b[1])[0];
        if (!next) break;
        due.delete(next[0]);
        now = next[1];
        send({ type: 'timer', timer: next[0], at: now });
      }
      now = until;
      return page;
    },
    move(x: number, y: number, { buttonDown = false, displaced = true } = {}) {
      const inCard = shown !== null && x >= CARD.left && x <= CARD.right && y >= CARD.top && y <= CARD.bottom;
      send({ type: 'move', at: now, point: { x, y }, over: inCard ? null : page.under(x, y), inCard, buttonDown, displaced });
      return page;
    },
    /** From where the pointer is, in steps of `stepMs`. */
    glide(to: readonly [number, number], steps: number, stepMs = 16) {
      const from = state.trail.at(-1)!;
      for (let i = 1; i <= steps; i++) {
        page.wait(stepMs);
        page.move(from.x + ((to[0] - from.x) * i) / steps, from.y + ((to[1] - from.y) * i) / steps);
      }
      return page;
    },
    scroll() {
      send({ type: 'scroll', at: now });
      return page;
    },
    answer(found = true) {
      const token = loads.at(-1);
      if (token !== undefined) send({ type: 'loaded', token, found });
      return page;
    },
  };
  page.move(100, 100);
  page.wait(1000);
  return page;
}

const opened = (rules?: Partial<HoverRules>) => hovering(rules).move(430, 212).wait(400).answer();

describe('opening', () => {
  it('opens after the pointer rested 400 ms on a mark, not before', () => {
    const page = hovering().move(430, 212).wait(399);
    expect(page.loads).toEqual([]);
    expect(page.wait(1).loads).toHaveLength(1);
    expect(page.answer().shown).toBe(1);
  });

  it('counts from the start of rest on the mark, trembling included', () => {
    const page = hovering().move(430, 212);
    for (let i = 0; i < 20; i++) page.wait(20).move(430 + (i % 2), 212);
    expect(page.loads).toHaveLength(1);
  });

  it('does not open on a fast pass', () => {
    const page = hovering().move(380, 212);
    page.glide([600, 212], 12).wait(2000);
    expect(page.loads).toEqual([]);
  });

  it('opens within 120 ms where a card was open less than 500 ms ago', () => {
    const page = opened().move(700, 100).wait(300);
    expect(page.shown).toBeNull();
    expect(page.wait(100).move(510, 212).wait(120).loads).toHaveLength(2);
  });

  it('takes the full time again after 500 ms', () => {
    const page = opened()
      .move(700, 100)
      .wait(300 + 501);
    expect(page.move(510, 212).wait(399).loads).toHaveLength(1);
  });

  it.each([0, 200, 750, 2000])('keeps to the delay of %i ms that the reader set', delayMs => {
    const page = hovering({ delayMs }).move(430, 212);
    if (delayMs > 0) expect(page.wait(delayMs - 1).loads).toEqual([]);
    expect(page.wait(1).loads).toHaveLength(1);
  });

  it('drops the answer for a mark the pointer has left', () => {
    const page = hovering().move(430, 212).wait(400).move(100, 100).answer();
    expect(page.shown).toBeNull();
  });

  it('does not ask again for a mark that has no card while the pointer stays on it', () => {
    const page = hovering().move(430, 212).wait(400).answer(false);
    for (let i = 0; i < 100; i++) page.wait(50).move(430 + (i % 2), 212);
    expect(page.loads).toHaveLength(1);
  });

  it('opens on a mark that the hand went to right after a scroll, or while it ran out', () => {
    const page = hovering().move(430, 400).scroll().wait(20);
    page.glide([430, 300], 4).scroll().glide([430, 212], 4);
    expect(page.wait(400).loads).toHaveLength(1);
  });
});

describe('never opening', () => {
  it('by a scroll under a hand that trembles', () => {
    const page = hovering().move(430, 400);
    page.scroll().marks[0]!.top = 390;
    page.marks[0]!.bottom = 410;
    for (let i = 0; i < 20; i++) page.wait(20).move(430 + (i % 3), 400 + (i % 2));
    expect(page.wait(3000).loads).toEqual([]);
  });

  it('by wheel scroll under a still pointer', () => {
    const page = hovering().move(430, 400);
    page.scroll().marks[0]!.top = 390;
    page.marks[0]!.bottom = 410;
    page.wait(50).move(430, 400).wait(3000);
    expect(page.loads).toEqual([]);
  });

  it('by a scroll and then a small move on the mark that came', () => {
    const page = hovering().move(430, 400);
    page.scroll().marks[0]!.top = 390;
    page.marks[0]!.bottom = 410;
    page.wait(1000).move(432, 401).wait(3000);
    expect(page.loads).toEqual([]);
    expect(page.move(430, 300).wait(50).move(430, 400).wait(400).loads).toHaveLength(1);
  });

  it('by layout that puts a mark under a still pointer', () => {
    const page = hovering().move(430, 400);
    page.marks[0]!.top = 390;
    page.marks[0]!.bottom = 410;
    expect(page.wait(500).move(430, 400).wait(3000).loads).toEqual([]);
  });

  it('when the first move of all is one the browser made up', () => {
    const page = hovering();
    const fresh = reduceHover(startHover({ delayMs: 400, modifier: 'off' }), {
      type: 'move',
      at: page.now,
      point: { x: 430, y: 212 },
      over: 1,
      inCard: false,
      buttonDown: false,
      displaced: false,
    });
    expect(fresh.effects).toEqual([{ type: 'forget', timer: 'open' }]);
  });

  it('while a button is down', () => {
    expect(hovering().move(430, 212, { buttonDown: true }).wait(3000).loads).toEqual([]);
  });

  it('while text is selected or an editable has the focus', () => {
    const selecting = hovering();
    selecting.send({ type: 'selection', empty: false });
    expect(selecting.move(430, 212).wait(3000).loads).toEqual([]);
    const editing = hovering();
    editing.send({ type: 'editing', editing: true });
    expect(editing.move(430, 212).wait(3000).loads).toEqual([]);
  });

  it('within a second of a key', () => {
    const page = hovering();
    page.move(430, 212).wait(200);
    page.send({ type: 'key', at: page.now });
    expect(page.wait(999).loads).toEqual([]);
    expect(page.wait(1).loads).toHaveLength(1);
  });

  it('without the modifier key where the reader asked for one', () => {
    const page = hovering({ modifier: 'Alt' }).move(430, 212).wait(3000);
    expect(page.loads).toEqual([]);
    page.send({ type: 'modifier', at: page.now, held: true });
    expect(page.wait(1).loads).toHaveLength(1);
  });
});

describe('closing', () => {
  it('waits 300 ms after the pointer left mark and card', () => {
    const page = opened().move(700, 100).wait(299);
    expect(page.shown).toBe(1);
    expect(page.wait(1).shown).toBeNull();
  });

  it('is called off when the pointer comes back', () => {
    expect(opened().move(700, 100).wait(200).move(430, 212).wait(2000).shown).toBe(1);
  });

  it('runs from the moment of leaving, however the pointer goes on moving', () => {
    const page = opened().move(700, 100);
    for (let i = 0; i < 10; i++) page.wait(29).move(700 + i * 10, 100);
    expect(page.wait(11).shown).toBeNull();
  });

  it('does not happen on a slow diagonal way into the card, across another mark and over its border', () => {
    const page = opened().glide([620, 300], 60, 60);
    expect(page.shown).toBe(1);
    expect(page.loads).toHaveLength(1);
    expect(page.wait(5000).shown).toBe(1);
  });

  it('happens when the pointer stops on its way to the card', () => {
    expect(opened().glide([450, 240], 5, 40).wait(301).shown).toBeNull();
  });

  it('happens at once when the window loses focus or the mark scrolls away', () => {
    const page = opened();
    page.send({ type: 'away', at: page.now });
    expect(page.shown).toBeNull();
  });

  it('happens by a press outside but not by one inside', () => {
    const page = opened();
    page.send({ type: 'press', inCard: true });
    expect(page.shown).toBe(1);
    page.send({ type: 'press', inCard: false });
    expect(page.shown).toBeNull();
  });
});

describe('dismissing', () => {
  it('closes on Escape, and the same mark stays quiet until the pointer left it', () => {
    const page = opened();
    page.send({ type: 'escape', at: page.now });
    expect(page.shown).toBeNull();
    for (let i = 0; i < 50; i++) page.wait(50).move(430 + (i % 3), 212);
    expect(page.loads).toHaveLength(1);
    expect(page.move(430, 300).wait(100).move(430, 212).wait(400).loads).toHaveLength(2);
  });
});

describe('a pinned card', () => {
  it('stays when the pointer leaves, the window loses focus or the reader presses elsewhere', () => {
    const page = opened();
    page.send({ type: 'released', at: page.now });
    page.move(700, 100).wait(1000);
    page.send({ type: 'away', at: page.now });
    page.send({ type: 'press', inCard: false });
    page.send({ type: 'escape', at: page.now });
    expect(page.shown).toBe(1);
  });

  it('leaves the pointer free to open the next, as soon as for a reader of cards', () => {
    const page = opened();
    page.send({ type: 'released', at: page.now });
    expect(page.move(900, 700).wait(100).move(510, 212).wait(120).loads).toHaveLength(2);
  });

  it('closes like any other once it is unpinned and the pointer has been on it', () => {
    const page = opened();
    page.send({ type: 'released', at: page.now });
    page.send({ type: 'adopted', mark: 1 });
    page.move(400, 300).wait(1000);
    expect(page.shown).toBe(1);
    page.move(900, 700).wait(300);
    expect(page.shown).toBeNull();
  });
});

describe('a card opened without a pointer', () => {
  it('is not closed by a pointer that moves elsewhere before it once came to the card', () => {
    const page = hovering();
    page.send({ type: 'open', mark: 2 });
    page.answer().move(900, 700).wait(2000);
    expect(page.shown).toBe(2);
    page.move(400, 300).wait(50).move(900, 700).wait(300);
    expect(page.shown).toBeNull();
  });
});
