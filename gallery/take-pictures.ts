import { launchBrowser } from '../tests/support/launch-browser.ts';
import { startNewsProxy } from '../tests/support/news-proxy.ts';
import { writeBaseline } from './baseline.ts';
import { buildGallery } from './build-gallery.ts';
import { type Drawing, openSheet, readDrawing, takePicture } from './picture.ts';
import { SHEETS, type Sheet } from './sheets.ts';

const URL_SERVED = 'http://cards.test/';

const proxy = await startNewsProxy({ [URL_SERVED]: { body: await buildGallery() } });
for (const name of ['chromium', 'firefox'] as const) {
  const browser = await launchBrowser(name, { proxyPort: proxy.port });
  const pictures = new Map<Sheet, string>();
  let drawing: Drawing | null = null;
  for (const sheet of SHEETS) {
    const page = await openSheet(browser, URL_SERVED, sheet);
    drawing ??= await readDrawing(page);
    pictures.set(sheet, await takePicture(page));
    await page.close();
  }
  if (drawing) writeBaseline(name, drawing, pictures);
  await browser.close();
}
await proxy.close();
process.exit(0);
