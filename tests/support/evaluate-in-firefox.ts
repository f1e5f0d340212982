import type { Browser } from 'puppeteer-core';

type BidiConnection = { send(method: string, params: unknown): Promise<{ readonly result: unknown }> };

/**
 * Evaluates an expression in Firefox's own window, where all of its insides are within reach (`--remote-allow-system-access`).
 * @returns what it or its promise came to: a string, a number or a boolean
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  // puppeteer knows no contexts but the tabs': its connection is used directly.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const {
    type,
    exceptionDetails,
    result: answer,
  } = result as {
    readonly type: string;
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: { readonly value?: unknown };
  };
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return answer?.value;
}
