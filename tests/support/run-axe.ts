import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/set-up.mjs';

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 A and AA and of axe's best practice, as `rule: element`. */
export async function runAxe(page: Page): Promise<readonly string[]> {
  // Our pages' policy refuses inline scripts: the driver's own evaluation isn't bound by it.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // Half-way through a change of colour nothing has the contrast it is meant to have.
    for (const animation of document.getAnimations()) {
      // Only what runs for ever can't be finished.
      if (animation.effect?.getComputedTiming().iterations === Infinity) animation.cancel();
      else animation.finish();
    }
    type Result = { violations: readonly { id: string; nodes: readonly { target: readonly unknown[] }[] }[] };
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<Result> } };
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
  });
}
