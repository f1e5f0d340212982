/** One page, from the first reading to the end: what is found, drawn, pointed at, listed. */
import { findHover, offerPage } from '../core/hover/page-bridge.ts';
import type { Settings } from '../core/settings/settings.ts';
import { isSiteOff } from '../core/settings/site-switch.ts';
import type { AskingPage, PageMention, PageState } from '../messages/protocol.ts';
import { askBackground } from '../messages/wire.ts';
import { createHitTest } from './hit-test.ts';
import { allMarks, chooseDrawn, countMentions, countNames, viewMark } from './marks.ts';
import { askForMarks } from './mention-asker.ts';
import { createMentionPainter, type MentionPainter } from './mention-painter.ts';
import { isOwnPage, readPage } from './page-facts.ts';
import { createPageText } from './page-text.ts';
import { createPageWatcher } from './page-watcher.ts';
import { scrollToMark } from './scroll-to-mark.ts';

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
    if (!(await askForMarks(text.blocks, page, signal, draw))) return end();
    if (!signal.aborted) finish(text.blocks.length > 0 ? 'on' : 'not-article');
  };
  const forgetText = async () => {
    watcher.sleep();
    text.empty();
    finish('off');
  };
  const finish = (reached: PageState) => {
    state = reached;
    draw();
    if (window === top) void askBackground('reportPage', { state, names: countNames(text.blocks) });
  };
  const draw = () => {
    // A page on which nothing was ever found gets no listener and no highlight.
    if (painter === null && !text.blocks.some(block => block.marks?.length)) return;
    if (painter === null) bringHover();
    painter ??= createMentionPainter(signal);
    painter.paint(chooseDrawn(text.blocks, settings));
    painter.restore();
    findHover()?.follow();
  };
  const bringHover = () => {
    const hitTest = createHitTest(text);
    offerPage({
      end,
      onEnd: stop => signal.addEventListener('abort', stop),
      page: () => page,
      settings: () => settings,
      markAt: point => hitTest(point)?.id ?? null,
      mark: id => viewMark(text.mark(id)),
      marks: () => chooseDrawn(text.blocks, { ...settings, underline: 'all' }),
      scrollTo: id => scrollToMark(text.mark(id)!),
      setActive(id) {
        // The card goes after the marks did, and must not bring them back.
        if (signal.aborted) return;
        painter?.restore();
        painter?.setActive(id === null ? undefined : text.mark(id));
      },
    });
    if (findHover() === null) void askBackground('injectHover', null);
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
      text.forgetAnswers();
      void read('idle');
    },
    list: () => ({ state, mentions: countMentions(text.blocks) }),
    showFirst(entity) {
      const marks = allMarks(text.blocks).filter(({ mention }) => mention.entity === entity);
      const mark = marks.find(({ mention }) => mention.confidence === 'sure') ?? marks[0];
      const hover = findHover();
      if (mark === undefined || hover === null) return false;
      hover.open(mark.id);
      return true;
    },
  };
}
