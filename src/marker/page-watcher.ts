/**
 * Says when the page has changed so that it must be read again. The observer sleeps while a reading is due, so
 * that a flood of changes costs nothing, and readings are spaced by what they cost: at most a twentieth of the time.
 */
import { holds } from './dom-access.ts';
import { nextIdle } from './slices.ts';

const SETTLE_MS = 250;
const SHARE = 20;
/** Looked at one by one before a batch of changes is simply taken for one that concerns us. */
const MAX_LOOKED_AT = 50;
const STORY_CHARS = 400;

export type PageWatcher = {
  /** Watches from now on; called as a reading starts, so that no change during it is missed. */
  watch(): void;
  /** Watches no more, until `watch`. */
  sleep(): void;
  /** What the reading found: changes outside of `body` (null: none) hardly count, and the next pause is by its cost. */
  learn(body: Element | null, costMs: number): void;
};

/** Around the article, only what is as long as another one counts: the next story of an endless page, not its advertisements. */
function bringsStory(added: NodeList): boolean {
  return [...added].some(({ textContent }) => textContent!.length > STORY_CHARS);
}

/** @param read called when the page settled; @param roots open shadow roots that hold blocks of ours */
export function createPageWatcher(read: () => void, roots: () => Iterable<Node>, signal: AbortSignal): PageWatcher {
  let body: Element | null = null;
  let url = location.href;
  let pauseMs = SETTLE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(records => {
    if (!concernsUs(records)) return;
    observer.disconnect();
    timer = setTimeout(async () => {
      await nextIdle();
      if (!signal.aborted) read();
    }, pauseMs);
  });
  const concernsUs = (records: readonly MutationRecord[]) => {
    if (location.href !== url || body === null || !body.isConnected) return true;
    const within = body;
    return (
      records.length > MAX_LOOKED_AT ||
      records.some(({ target, addedNodes }) => holds(within, target) || (holds(target as Element, within) && bringsStory(addedNodes)))
    );
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    learn(nextBody, costMs) {
      body = nextBody;
      pauseMs = Math.max(SETTLE_MS, costMs * SHARE);
    },
    sleep() {
      observer.disconnect();
      clearTimeout(timer);
    },
    watch() {
      if (signal.aborted) return;
      url = location.href;
      for (const root of [document, ...roots()]) observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
  };
}
