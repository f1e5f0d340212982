import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/set-up.mjs';
import { type BrowserName, type ExtensionBrowser, launchBrowser } from '../tests/support/launch-browser.ts';
import { startNewsProxy } from '../tests/support/news-proxy.ts';
import { chooseLanguage, listPageMentions } from '../tests/support/own-page-calls.ts';
import { hoverWords } from '../tests/support/page-text.ts';
import { waitForCard, waitForCardAtRest } from '../tests/support/shadow-card.ts';
import { waitUntil } from '../tests/support/wait-until.ts';

/**
 * Shows the extension at work on demo/article.html, served under a listed news host by a local proxy.
 * stdout, headless: `mention<TAB>start<TAB>end<TAB>name` for each mention (UTF-16 offsets into the article's
 * text as the extension reads it), then `screenshot<TAB>PATH`.
 */
const URL_SHOWN = 'http://www.aljazeera.net/politics/2021/12/15/sample-article';
/** Any name of the dataset that the page holds would do; this one has a card from both seed articles. */
const HOVERED = 'بوتين';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux' },
  },
});

const proxy = await startNewsProxy({ [URL_SHOWN]: { body: readFileSync(path.join(ROOT, 'demo/article.html'), 'utf8') } });
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const started = await launchBrowser(name, { proxyPort: proxy.port, headless: values.headless, height: 900 });
try {
  await (values.headless ? showHeadless(started) : showInWindow(started));
} finally {
  await started.close();
  await proxy.close();
}
process.exit(0);

async function showHeadless(opened: ExtensionBrowser): Promise<void> {
  await chooseLanguage(opened, 'ar');
  const page = await opened.newPage(URL_SHOWN);
  const mentions = await waitUntil('the page is marked', async () => {
    await page.bringToFront();
    const found = await listPageMentions(opened, page);
    return found.length > 0 ? found : null;
  });
  for (const mention of mentions) process.stdout.write(`mention\t${mention.start}\t${mention.end}\t${mention.name}\n`);
  await page.bringToFront();
  await hoverWords(page, HOVERED, 2);
  await waitForCard(opened.name, page, HOVERED);
  await waitForCardAtRest(opened.name, page);
  const file = path.join(ROOT, '.cache', `start-${opened.name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file as `${string}.png` });
  process.stdout.write(`screenshot\t${path.relative(process.cwd(), file)}\n`);
}

async function showInWindow(opened: ExtensionBrowser): Promise<void> {
  const page = await opened.newPage(URL_SHOWN);
  await hoverWords(page, HOVERED, 2);
  process.stderr.write('The extension is running: hover any underlined name, Alt+K opens the popup. Close the browser to end.\n');
  await new Promise<void>(done => opened.browser.once('disconnected', () => done()));
}
