/**
 * Asks whether there may be a name in the page's text that the archive knows, and has marker.js brought if so. Most pages
 * have none and pay for no more than this. It looks again when the page or the archive changes.
 */
import { MAX_CHARS_A_REQUEST } from '../core/match/request-limits.ts';
import { borrowListener } from '../messages/lent-listener.ts';
import { LINE_BREAK } from '../messages/line-break.ts';
import type { Envelope, ScoutCall } from '../messages/protocol.ts';
import { askInPeace, isGone, type TabListener } from '../messages/wire.ts';
import { pageDocument } from '../platform/page-document.ts';
import { bareApi } from '../platform/runtime.ts';
import { readLines } from './read-lines.ts';

/** No article is without a paragraph of this length, or has less in them all: marker/article-body.ts asks for more. */
const PROSE_CHARS = 80;
const ARTICLE_CHARS = 140;
/** Asked about first: a page that has names has one here, and a long one need not be read to its end twice. */
const FIRST_CHARS = 16_000;
/** No known name is longer than what two pieces of a long line share. */
const PIECE_CHARS = 20_000;
const OVERLAP_CHARS = 500;
/** A page changes in bursts; it is looked at again once it settles, for at most a twentieth of the time. */
const SETTLE_MS = 250;
const SHARE = 20;
const PATIENCE_MS = 1000;
/** Without an answer, tried again after this, then after twice as long: Firefox puts us into open pages before the background is there. */
const RETRY_MS = 500;
const MAX_RETRIES = 6;
/** Who has not answered by then never will. */
const ANSWER_WITHIN_MS = 5000;
/** In this world already: the extension was put into open pages while this one was loading. */
const SCOUTING = Symbol.for('khalfiya.scouting');

export function scoutPage(): void {
  const world = globalThis as { [SCOUTING]?: true };
  const runtime = bareApi()?.runtime;
  if (world[SCOUTING] !== undefined || runtime === undefined) return;
  world[SCOUTING] = true;
  const { id } = runtime;
  const asked = new Set<string>();
  const roots = new Set<Node>([document]);
  let pauseMs = SETTLE_MS;
  let askedAt = 0;
  let lookAgain = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isOutdated = false;
  let retries = 0;

  /** marker.js is here, brought by this script or by a click on our button. */
  const isMarked = () => borrowListener() !== undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(() => requestIdleCallback(() => void look(), { timeout: PATIENCE_MS }), pauseMs);
  });

  const look = async () => {
    if (isMarked() || isGone()) return;
    lookAgain = Date.now() - askedAt < ANSWER_WITHIN_MS;
    if (lookAgain) {
      // Where the answer never comes, nothing else would look again: the observer is off.
      clearTimeout(patience);
      patience = setTimeout(() => lookAgain && void look(), ANSWER_WITHIN_MS);
      return;
    }
    if (isOutdated) asked.clear();
    isOutdated = false;
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
    const mayHaveNames = await askForLines();
    askedAt = 0;
    if (mayHaveNames) observer.disconnect();
    else if (lookAgain) void look();
  };

  /** All that was not asked about before, in messages of bounded size, until one may have a name. */
  const askForLines = async (): Promise<boolean> => {
    let startedAt = Date.now();
    let costMs = 0;
    let lines: string[] = [];
    let chars = 0;
    let prose = 0;
    let limit = FIRST_CHARS;
    for (const line of inPieces(readLines(document, roots))) {
      if (asked.has(line)) continue;
      if (line.length >= PROSE_CHARS) prose += line.length;
      if (lines.length > 0 && chars + line.length > limit) {
        costMs += Date.now() - startedAt;
        if (await ask(lines)) return true;
        startedAt = Date.now();
        limit = MAX_CHARS_A_REQUEST;
        lines = [];
        chars = 0;
      }
      lines.push(line);
      chars += line.length + 1;
    }
    pauseMs = Math.max(SETTLE_MS, (costMs + Date.now() - startedAt) * SHARE);
    return prose >= (asked.size === 0 ? ARTICLE_CHARS : PROSE_CHARS) && ask(lines);
  };

  const ask = async (lines: readonly string[]): Promise<boolean> => {
    askedAt = Date.now();
    const answer = await askInPeace('scoutPage', {
      text: lines.join(LINE_BREAK),
      url: location.href,
      language: pageDocument.documentElement.lang,
    });
    if (answer.ok) {
      for (const line of lines) asked.add(line);
      retries = 0;
      return answer.value;
    }
    // They stay unasked: the next look tries them again.
    if (retries < MAX_RETRIES) setTimeout(() => void look(), RETRY_MS * 2 ** retries++);
    return false;
  };

  const listener: TabListener = (message, sender, reply) => {
    const { to, call } = (message ?? {}) as Partial<Envelope>;
    if (sender.id !== id || to !== 'tab' || isMarked()) return undefined;
    if (call === ('lookAgain' satisfies ScoutCall)) {
      isOutdated = true;
      void look();
      return undefined;
    }
    // The popup asks what only marker.js can tell.
    void askInPeace('injectMarker', null).then(() => borrowListener()?.(message, sender, reply) ?? reply(undefined));
    return true;
  };
  runtime.onMessage.addListener(listener);
  void look();
  // Back from the browser's cache, where no message reached it.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    isOutdated = true;
    void look();
  });
}

/** Each short enough for a message, and no name cut in two. */
function* inPieces(lines: Iterable<string>): Generator<string, void> {
  for (const line of lines)
    for (let at = 0; at === 0 || at + OVERLAP_CHARS < line.length; at += PIECE_CHARS)
      yield line.slice(at, at + PIECE_CHARS + OVERLAP_CHARS);
}
