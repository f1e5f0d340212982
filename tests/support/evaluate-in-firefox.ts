import type { Browser } from 'puppeteer-core';
import { within } from './within.ts';

type BidiConnection = { send(method: string, params: unknown): Promise<{ readonly result: unknown }> };

const ANSWER_MS = 20_000;

/**
 * Evaluates an expression in Firefox's own window, where all of its insides are within reach (`--remote-allow-system-access`).
 * @returns what it or its promise came to: a string, a number or a boolean
 */
export async function evaluateInFirefox(browser: Browser, expression: string, answerMs = ANSWER_MS): Promise<unknown> {
  // puppeteer knows no contexts but the tabs': its connection is used directly.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const send = async (method: string, params: unknown) =>
    (await within(answerMs, `${method} ${expression.trim().slice(0, 300)}`, connection.send(method, params))).result;
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const {
    type,
    exceptionDetails,
    result: answer,
  } = (await send('script.evaluate', { expression, target, awaitPromise: true })) as {
    readonly type: string;
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: { readonly value?: unknown };
  };
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return answer?.value;
}
