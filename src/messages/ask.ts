/** Asking from our own pages and from the background. An answer is always a value; nothing here throws. */
import { browser } from '../platform/browser.ts';
import type {
  Answer,
  CallName,
  ContentCallName,
  ContentReplyOf,
  ContentRequestOf,
  Envelope,
  ReplyOf,
  RequestOf,
  ScoutCall,
} from './protocol.ts';
import { isAnswer } from './wire.ts';

/** Most calls are look-ups; those that link the archive anew may take as long as a large archive needs. */
const LOOK_UP_WITHIN_MS = 10_000;
const LINK_WITHIN_MS = 300_000;
const LINKING_CALLS: readonly CallName[] = [
  'undoImport',
  'editArticle',
  'deleteArticle',
  'correctLinks',
  'undoCorrections',
  'addCorrections',
];

/** Asks the background, once more if the service worker died on the way (every call may be repeated: see library/). */
export async function askBackground<N extends CallName>(call: N, request: RequestOf<N>): Promise<Answer<ReplyOf<N>>> {
  const withinMs = LINKING_CALLS.includes(call) ? LINK_WITHIN_MS : LOOK_UP_WITHIN_MS;
  const ask = () => settle(() => browser.runtime.sendMessage({ to: 'background', call, request } satisfies Envelope), call, withinMs);
  const first = await ask();
  return (first.ok || first.code !== 'no-answer' ? first : await ask()) as Answer<ReplyOf<N>>;
}

/** Tells all frames of a tab that have a content script; none there is as well. */
export async function tellTab(tabId: number, call: ScoutCall): Promise<void> {
  const envelope: Envelope = { to: 'tab', call, request: null };
  await browser.tabs.sendMessage(tabId, envelope).catch(() => undefined);
}

/** Asks the content script in the top frame of a tab; `no-answer` where none runs. */
export async function askTab<N extends ContentCallName>(
  tabId: number,
  call: N,
  request: ContentRequestOf<N>,
): Promise<Answer<ContentReplyOf<N>>> {
  const envelope: Envelope = { to: 'tab', call, request };
  return (await settle(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), call, LOOK_UP_WITHIN_MS)) as Answer<
    ContentReplyOf<N>
  >;
}

async function settle(send: () => Promise<unknown>, call: string, withinMs: number): Promise<Answer<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, withinMs);
  });
  try {
    const answer = await Promise.race([send(), late]);
    return isAnswer(answer) ? answer : { ok: false, code: 'no-answer', message: call };
  } catch (error) {
    return { ok: false, code: 'no-answer', message: String(error) };
  } finally {
    clearTimeout(timer);
  }
}
