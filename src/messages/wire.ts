/**
 * Asking and answering for scripts that live in pages: no polyfill, no parsers, only what every page pays for.
 * An answer is always a value; nothing here throws.
 */
import { type BareApi, bareApi } from '../platform/runtime.ts';
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
  return askTwice(call, request, sendInTime);
}

/** The same without a limit of time, for who does not wait for the answer: a page's first timer costs it 0.2 ms. */
export async function askInPeace<N extends LookupName>(call: N, request: RequestOf<N>): Promise<Answer<ReplyOf<N>>> {
  return askTwice(call, request, (runtime, envelope) => runtime.sendMessage(envelope));
}

type Runtime = NonNullable<BareApi['runtime']>;
type Send = (runtime: Runtime, envelope: Envelope) => Promise<unknown>;

async function askTwice<N extends LookupName>(call: N, request: RequestOf<N>, by: Send): Promise<Answer<ReplyOf<N>>> {
  const envelope: Envelope = { to: 'background', call, request };
  const first = await send(envelope, by);
  return (first.ok || first.code !== 'no-answer' ? first : await send(envelope, by)) as Answer<ReplyOf<N>>;
}

async function sendInTime(runtime: Runtime, envelope: Envelope): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([runtime.sendMessage(envelope), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function send(envelope: Envelope, by: Send): Promise<Answer<unknown>> {
  const runtime = bareApi()?.runtime;
  if (runtime?.id === undefined) return GONE;
  try {
    const answer = await by(runtime, envelope);
    return isAnswer(answer) ? answer : { ok: false, code: 'no-answer', message: envelope.call };
  } catch (error) {
    // Both browsers say the same: "Extension context invalidated." once we were updated under the page.
    const message = String(error);
    return isGone() || message.includes('context invalidated') ? GONE : { ok: false, code: 'no-answer', message };
  }
}

/** This copy of the extension was updated or disabled under the page. */
export function isGone(): boolean {
  return bareApi()?.runtime?.id === undefined;
}

const GONE: Answer<never> = { ok: false, code: 'gone', message: 'gone' };

export function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof (value as Partial<Answer<unknown>> | null | undefined)?.ok === 'boolean';
}

export type TabHandlers = {
  readonly [N in ContentCallName]: (request: ContentRequestOf<N>) => ContentReplyOf<N> | Promise<ContentReplyOf<N>>;
};

/** As `runtime.onMessage` takes it: true where it will `reply`, undefined where the message is not its own. */
export type TabListener = (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void) => boolean | undefined;

/** Answers the popup's and the background's calls to this tab until the signal aborts. @returns the listener, unless we are gone */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): TabListener | undefined {
  const runtime = bareApi()?.runtime;
  if (runtime === undefined) return undefined;
  const { id, onMessage } = runtime;
  const listener: TabListener = (message, sender, reply) => {
    const { to, call, request } = (message ?? {}) as Partial<Envelope>;
    if (sender.id !== id || to !== 'tab' || call === undefined || !Object.hasOwn(parsers, call)) return undefined;
    void answer(handlers, call as ContentCallName, request).then(reply);
    // `true` keeps the channel open for `reply`; a promise is not understood by Chromium before 148.
    return true;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
  return listener;
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
