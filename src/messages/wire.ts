/**
 * Asking and answering for scripts that live in pages: no polyfill, no parsers, only what every page pays for.
 * An answer is always a value; nothing here throws.
 */
import { bareApi } from '../platform/runtime.ts';
import type {
  Answer,
  ContentCallName,
  ContentCalls,
  ContentReplyOf,
  ContentRequestOf,
  Envelope,
  LookupName,
  ReplyOf,
  RequestOf,
} from './protocol.ts';

/** A dead service worker starts in well under a second; beyond this nobody will answer. */
const ANSWER_WITHIN_MS = 5000;

/**
 * Asks the background, once more if the service worker died on the way. `gone` means that this copy of
 * the extension no longer exists: end everything and ask no more.
 */
export async function askBackground<N extends LookupName>(call: N, request: RequestOf<N>): Promise<Answer<ReplyOf<N>>> {
  const envelope: Envelope = { to: 'background', call, request };
  const first = await send(envelope);
  return (first.ok || first.code !== 'no-answer' ? first : await send(envelope)) as Answer<ReplyOf<N>>;
}

async function send(envelope: Envelope): Promise<Answer<unknown>> {
  const runtime = bareApi()?.runtime;
  if (runtime?.id === undefined) return GONE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<void>(resolve => {
      timer = setTimeout(resolve, ANSWER_WITHIN_MS);
    });
    const answer = await Promise.race([runtime.sendMessage(envelope), late]);
    return isAnswer(answer) ? answer : { ok: false, code: 'no-answer', message: envelope.call };
  } catch (error) {
    // Both browsers say the same: "Extension context invalidated." once we were updated under the page.
    const message = String(error);
    return bareApi()?.runtime?.id === undefined || message.includes('context invalidated')
      ? GONE
      : { ok: false, code: 'no-answer', message };
  } finally {
    clearTimeout(timer);
  }
}

const GONE: Answer<never> = { ok: false, code: 'gone', message: 'gone' };

export function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && (value.ok === true || value.ok === false);
}

export type TabHandlers = {
  readonly [N in ContentCallName]: (request: ContentRequestOf<N>) => ContentReplyOf<N> | Promise<ContentReplyOf<N>>;
};

/** Answers the popup's and the background's calls to this tab until the signal aborts. */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  const runtime = bareApi()?.runtime;
  if (runtime === undefined) return;
  const { id, onMessage } = runtime;
  const listener = (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void): boolean | undefined => {
    const { to, call, request } = (message ?? {}) as Partial<Envelope>;
    if (sender.id !== id || to !== 'tab' || call === undefined || !Object.hasOwn(parsers, call)) return undefined;
    void answer(handlers, call as ContentCallName, request).then(reply);
    // `true` keeps the channel open for `reply`; a promise is not understood by Chromium before 148.
    return true;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}

async function answer<N extends ContentCallName>(handlers: TabHandlers, call: N, value: unknown): Promise<Answer<unknown>> {
  const request = parsers[call](value);
  if (request === undefined) return { ok: false, code: 'bad-request', message: call };
  try {
    return { ok: true, value: await handlers[call](request) };
  } catch (error) {
    return { ok: false, code: 'internal', message: String(error) };
  }
}

const parsers: { readonly [N in ContentCallName]: (value: unknown) => ContentRequestOf<N> | undefined } = {
  listMentions: () => null,
  showMention: value => (typeof field(value, 'entity') === 'string' ? (value as Parameters<ContentCalls['showMention']>[0]) : undefined),
  setActive: value => (typeof field(value, 'active') === 'boolean' ? (value as Parameters<ContentCalls['setActive']>[0]) : undefined),
};

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
