/** One page, from the first reading to the end: what is found, drawn, pointed at, listed. */

import type { MarkId } from '../core/hover/hover-state.ts';
import type { Settings } from '../core/settings/settings.ts';
import { isSiteOff } from '../core/settings/site-switch.ts';
import type { AskingPage, PageMention, PageState } from '../messages/protocol.ts';
import { askBackground } from '../messages/wire.ts';
import { findHover, type OfferedPage, offerPage } from '../platform/page-bridge.ts';
import { awaitReader } from './await-reader.ts';
import { elementAround } from './dom-access.ts';
import { boundsOf, chooseDrawn, countMentions, findMark, marksIn } from './marks.ts';
import { askForMarks } from './mention-asker.ts';
import { createMentionPainter, type MentionPainter } from './mention-painter.ts';
import { isOwnPage, readPage } from './page-facts.ts';
import { createPageText } from './page-text.ts';
import { createPageWatcher } from './page-watcher.ts';
import { piecesOf } from './text-blocks.ts';

/** Blocks that got no answer are asked about again after this, then after twice as long. */
const RETRY_MS = 1000;
const MAX_RETRIES = 6;

export type PageSession = {
  /** The reader's settings, at the start and at each change; they end what `switchOn` said. */
  useSettings(settings: Settings): void;
  /** The popup's switch, for this very page. */
  switchOn(active: boolean): void;
  /** Other knowledge became active: every block is asked about again. */
  renew(): void;
  list(): { readonly state: PageState; readonly mentions: readonly PageMention[] };
  /** Scrolls to the surest mark of this entity and opens its card there, with focus. */
  showFirst(entity: string): boolean;
};

export function createPageSession(
  settings: Settings,
  { signal, end }: { readonly signal: AbortSignal; readonly end: () => void },
): PageSession {
  const text = createPageText(signal);
  let page!: AskingPage;
  let state: PageState = 'working';
  let switched: boolean | null = null;
  let painter: MentionPainter | null = null;
  let reading = false;
  let readAgain = false;
  let hasBadge = false;
  let retries = 0;
  /** Of the knowledge that is active: an answer out of an older one is not taken. */
  let round = 0;

  const isOn = () => switched ?? (isOwnPage() || !isSiteOff(location.hostname, settings.offHosts));
  const read = async (when: 'soon' | 'idle') => {
    readAgain = reading;
    if (reading || signal.aborted) return;
    reading = true;
    await (isOn() ? readText(when) : forgetText());
    reading = false;
    if (readAgain) void read('idle');
  };
  const watcher = createPageWatcher(
    () => void read('idle'),
    () => text.shadowRoots,
    signal,
  );
  const readText = async (when: 'soon' | 'idle') => {
    watcher.watch();
    const costMs = await text.read(when);
    if (costMs === undefined) return;
    watcher.learn(text.body, costMs);
    page = readPage();
    const asked = round;
    const isOver = () => signal.aborted || asked !== round;
    const how = await askForMarks(text.blocks, page, isOver, draw);
    if (how === 'gone') return end();
    if (isOver()) return;
    if (how === 'answered') retries = 0;
    else if (retries < MAX_RETRIES) setTimeout(() => void read('idle'), RETRY_MS * 2 ** retries++);
    finish(text.blocks.length > 0 ? 'on' : 'not-article');
  };
  const forgetText = async () => {
    watcher.sleep();
    text.empty();
    finish('off');
  };
  const finish = (reached: PageState) => {
    state = reached;
    const names = draw();
    // A tab that has loaded a page has no badge: most pages have nothing to say in one.
    hasBadge ||= names > 0 || state === 'off';
    if (hasBadge && window === top) void askBackground('reportPage', { state, names });
  };
  /** @returns how many names stand on the page */
  const draw = () => {
    // A page on which nothing was ever found gets no listener and no highlight.
    if (painter === null && !text.blocks.some(block => block.found?.places.length)) return 0;
    if (painter === null) offerMarks();
    painter ??= createMentionPainter(signal);
    const { drawn, names } = chooseDrawn(text.blocks, settings);
    painter.paint(drawn);
    painter.restore();
    findHover()?.follow();
    return names;
  };
  const markOf = (id: MarkId | null) => findMark(text.blocks, mark => mark.id === id);
  const offerMarks = () => {
    const lastAct = awaitReader(signal, async () => (await bringHover()) !== null);
    offerPage({
      end,
      onEnd: stop => signal.addEventListener('abort', stop),
      page: () => page,
      settings: () => settings,
      marks: () => chooseDrawn(text.blocks, { ...settings, underline: 'all' }).drawn,
      setActive(id) {
        // The card goes after the marks did, and must not bring them back.
        if (signal.aborted) return;
        painter?.restore();
        painter?.setActive(markOf(id));
      },
      findMark: markOf,
      boundsOf,
      marksIn,
      piecesOf,
      blocksAround: text.blocksAround,
      elementAround,
      shadowRoots: () => text.shadowRoots,
      lastAct,
    } satisfies OfferedPage);
  };
  const bringHover = async () => {
    if (findHover() === null) await askBackground('injectHover', null);
    return findHover();
  };

  void read('soon');
  return {
    useSettings(changed) {
      settings = changed;
      switched = null;
      findHover()?.useSettings();
      void read('soon');
    },
    switchOn(active) {
      switched = active;
      void read('soon');
    },
    renew() {
      round += 1;
      retries = 0;
      text.forgetAnswers();
      void read('idle');
    },
    list: () => ({ state, mentions: countMentions(text.blocks) }),
    showFirst(entity) {
      // Made marks of all the mentions: the popup's list has each name once, and one of them it shows.
      const marks = text.blocks.flatMap(marksIn).filter(({ mention }) => mention.entity === entity);
      const mark = marks.find(({ mention }) => mention.confidence === 'sure') ?? marks[0];
      if (mark === undefined) return false;
      void bringHover().then(hover => hover?.open(mark.id));
      return true;
    },
  };
}
