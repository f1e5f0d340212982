import type { Page } from 'puppeteer-core';

declare global {
  var benchDelays: number[];
}

/**
 * ms from each press and key to the frame after it, as the page itself sees them: what Interaction to Next Paint is made
 * of, without its rounding to 8 ms.
 */
export async function measureInteractions(page: Page, times: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    globalThis.benchDelays = [];
    const { port1, port2 } = new MessageChannel();
    const waiting: number[] = [];
    port1.onmessage = () => {
      for (const from of waiting.splice(0)) globalThis.benchDelays.push(performance.now() - from);
    };
    const note = (event: Event) => {
      waiting.push(event.timeStamp);
      // This frame is painted first, then messages are delivered.
      requestAnimationFrame(() => port2.postMessage(null));
    };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, note, { capture: true });
  });
  for (let i = 0; i < times; i++) {
    await page.mouse.move(200 + ((i * 37) % 700), 120 + ((i * 53) % 500), { steps: 3 });
    await page.mouse.down();
    await page.mouse.up();
    await page.keyboard.press('KeyA');
  }
  return page.evaluate(() => globalThis.benchDelays);
}
