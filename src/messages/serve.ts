import { browser, type Runtime } from '../platform/browser.ts';
import { answerCall, type Handlers } from './answer-call.ts';

/** Answers every call to the background. Call once, synchronously at start: a listener added later misses the message that woke us. */
export function serveBackground(handlers: Handlers): void {
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
  // Not async: an async listener answers every message with a promise, also those meant for a tab or another page.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answerCall(message, sender, handlers, self));
}
