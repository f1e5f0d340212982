/**
 * Asks whether there may be a name in the page's text that the archive knows, and has marker.js brought if so. Most pages
 * have none and pay for no more than this. It looks again when the page or the archive changes.
 */
import { borrowListener } from '../messages/lent-listener.ts';
import type { Envelope, ScoutCall } from '../messages/protocol.ts';
import { askInPeace, isGone, type TabListener } from '../messages/wire.ts';
import { bareApi } from '../platform/runtime.ts';
import { ANSWER_WITHIN_MS, makeAsking } from './ask-for-names.ts';
import { readLines } from './read-lines.ts';

/** A page changes in bursts; it is looked at again once it settles, for at most a twentieth of the time. */
const SETTLE_MS = 250;
const SHARE = 20;
const PATIENCE_MS = 1000;
/** In this world already: the extension was put into open pages while this one was loading. */
const SCOUTING = Symbol.for('khalfiya.scouting');

export function scoutPage(): void {
  const world = globalThis as { [SCOUTING]?: true };
  const runtime = bareApi()?.runtime;
  if (world[SCOUTING] !== undefined || runtime === undefined) return;
  world[SCOUTING] = true;
  const look = makeLook();
  runtime.onMessage.addListener(listenerFor(runtime.id, look));
  look();
  // Back from the browser's cache, where no message reached it.
  addEventListener('pageshow', ({ persisted }) => persisted && look(true));
}

/** marker.js is here, brought by this script or by a click on our button. */
function isMarked(): boolean {
  return borrowListener() !== undefined;
}

/** Looks at what is new in the page, or `anew` at all of it; ends once a name may be there. */
type Look = (anew?: true) => void;

function makeLook(): Look {
  const { ask, waits, forget, cost } = makeAsking(() => look());
  const roots = new Set<Node>([document]);
  let lookAgain = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isOutdated = false;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(() => requestIdleCallback(() => look(), { timeout: PATIENCE_MS }), Math.max(SETTLE_MS, cost() * SHARE));
  });

  const lookNow = async () => {
    if (isMarked() || isGone()) return;
    lookAgain = waits();
    if (lookAgain) {
      // Where the answer never comes, nothing else would look again: the observer is off.
      clearTimeout(patience);
      patience = setTimeout(() => lookAgain && look(), ANSWER_WITHIN_MS);
      return;
    }
    if (isOutdated) forget();
    isOutdated = false;
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
    const mayHaveNames = await ask(readLines(document, roots));
    if (mayHaveNames) observer.disconnect();
    else if (lookAgain) look();
  };
  const look: Look = anew => {
    isOutdated ||= anew === true;
    void lookNow();
  };
  return look;
}

/** The archive's word that it changed, and what the popup asks: only marker.js can answer that, so it is brought. */
function listenerFor(id: string | undefined, look: Look): TabListener {
  return (message, sender, reply) => {
    const { to, call } = (message ?? {}) as Partial<Envelope>;
    if (sender.id !== id || to !== 'tab' || isMarked()) return undefined;
    if (call === ('lookAgain' satisfies ScoutCall)) {
      look(true);
      return undefined;
    }
    void askInPeace('injectMarker', null).then(() => borrowListener()?.(message, sender, reply) ?? reply(undefined));
    return true;
  };
}
