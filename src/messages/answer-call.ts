import { isErrorCode } from './call-error.ts';
import { callSpecs } from './call-specs.ts';
import type { Answer, CallName, Envelope, ReplyOf, RequestOf } from './protocol.ts';

/** Who asks, as the browser (not the message) says. `tabId` and `frameId` are absent for our popup. */
export type Caller = {
  readonly isOwnPage: boolean;
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly incognito: boolean;
};

export type Handlers = { readonly [N in CallName]: (request: RequestOf<N>, caller: Caller) => ReplyOf<N> | Promise<ReplyOf<N>> };

/** What the browser tells of a message's sender. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
};

export type Identity = { readonly id: string; readonly baseUrl: string };

/**
 * The answer to a message, or undefined where it isn't ours to answer (a stranger's, or a call to a tab).
 * Never rejects: what goes wrong is a value with its code.
 */
export function answerCall(message: unknown, sender: Sender, handlers: Handlers, self: Identity): Promise<Answer<unknown>> | undefined {
  if (sender.id !== self.id || typeof message !== 'object' || message === null) return undefined;
  const { to, call, request } = message as Partial<Envelope>;
  // hasOwn: "toString" and "__proto__" are strangers too.
  if (to !== 'background' || typeof call !== 'string' || !Object.hasOwn(callSpecs, call)) return undefined;
  return answer(call as CallName, request, describeCaller(sender, self), handlers);
}

/** `url` is the frame's own address: a content script's is the page's, also when its renderer lies in the message. */
function describeCaller(sender: Sender, self: Identity): Caller {
  return {
    isOwnPage: sender.url?.startsWith(self.baseUrl) ?? false,
    tabId: sender.tab?.id,
    frameId: sender.frameId,
    incognito: sender.tab?.incognito ?? false,
  };
}

async function answer<N extends CallName>(call: N, value: unknown, caller: Caller, handlers: Handlers): Promise<Answer<unknown>> {
  const spec = callSpecs[call];
  if (spec.audience === 'extension-page' && !caller.isOwnPage) return { ok: false, code: 'not-allowed', message: call };
  const request = spec.parse(value);
  if (request === undefined) return { ok: false, code: 'bad-request', message: call };
  try {
    return { ok: true, value: await handlers[call](request as RequestOf<N>, caller) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error && isErrorCode(error.code) ? error.code : 'internal';
    return { ok: false, code, message };
  }
}
