import { expect, it } from 'vitest';
import { importWords } from '../../src/locales/page-words-import.ts';
import { bringToFront } from '../support/bring-to-front.ts';
import { watchConsole } from '../support/console-watch.ts';
import { openImport, pasteArticle, pickFiles, readRefused, waitForDraft } from '../support/import-steps.ts';
import { jsonLines, TEXT_FILE } from '../support/import-texts.ts';
import { FILLER, newsPage } from '../support/news-page.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { clickAtRest, pressButton, waitForWords } from '../support/own-page-steps.ts';
import { waitUntil } from '../support/wait-until.ts';
import { encodeWindows1256 } from '../support/windows-1256.ts';
import { describeInBrowsers, type Running } from './each-browser.ts';

const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
]);
const TOO_BIG = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x20);
/** Shift JIS: no UTF-8, no Arabic by any table, and nothing that says what it is. */
const UNDECODABLE = new Uint8Array(Array.from({ length: 120 }, () => [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]).flat());
const OVERRIDE = '\u202e';

/** Each of these would run, or ask for something, in a document that is shown. */
const ATTACKS = `
  <script>document.title = 'ran'; fetch('http://attacker.test/fetch')</script>
  <script src="http://attacker.test/script.js"></script>
  <link rel="stylesheet" href="http://attacker.test/style.css"><link rel="prefetch" href="http://attacker.test/prefetch">
  <img src="http://attacker.test/image.png" srcset="http://attacker.test/set.png 2x" onerror="document.title = 'ran'">
  <iframe src="http://attacker.test/frame"></iframe><object data="http://attacker.test/object"></object><embed src="http://attacker.test/embed">
  <video src="http://attacker.test/video" poster="http://attacker.test/poster"></video>
  <svg onload="document.title = 'ran'"><image href="http://attacker.test/svg"/></svg>
  <form action="http://attacker.test/form"><input autofocus onfocus="document.title = 'ran'"></form>
  <details open ontoggle="document.title = 'ran'"></details>
  <style>@import "http://attacker.test/import.css"; body { background: url(http://attacker.test/background) }</style>`;

const HOSTILE_HTML = newsPage(
  `<p onclick="document.title = 'ran'">قال الرئيس الروسي فلاديمير بوتين <a href="javascript:document.title='ran'">كلمة في القمة</a> أمس.</p>${ATTACKS}${FILLER.repeat(3)}`,
  '<meta http-equiv="refresh" content="0;url=http://attacker.test/refresh"><base href="http://attacker.test/">',
);

const { refusal } = importWords({ language: 'ar', digits: 'latin' });

const countArticles = async ({ it: browser }: Running) => (await askFromOwnPage(browser, 'archiveCounts', null)).articles;

describeInBrowsers(running => {
  it('names each file it can not read with the reason, keeps nothing of it, and goes on with the rest', async () => {
    const before = await countArticles(running());
    const page = await openImport(running().it);
    await pickFiles(page, {
      'empty.txt': '',
      'blank.txt': ' \n\t\n ',
      'picture.txt': PNG,
      'picture.png': PNG,
      'huge.txt': TOO_BIG,
      'unknown.txt': UNDECODABLE,
      'rows.jsonl': `${jsonLines([{ text: 'زار فلاديمير بوتين مدينة قازان في الصيف.' }])}{"text": "سطر مقطوع\n[1,2]\n{"title":"بلا نص"}\n${jsonLines([{ text: 'زار بوريس جونسون مدينة ليفربول في الشتاء.' }])}`,
      'good.txt': TEXT_FILE,
    });
    const draft = await waitForDraft(page, 3);
    expect(draft.map(row => row.file)).toEqual(['rows.jsonl:1', 'rows.jsonl:5', 'good.txt']);
    await waitUntil('each refusal has its reason', async () => {
      expect(await readRefused(page)).toEqual({
        'empty.txt': refusal.empty,
        'blank.txt': refusal.empty,
        'picture.txt': refusal.binary,
        'picture.png': refusal['not-supported'],
        'huge.txt': refusal['too-big'],
        'unknown.txt': refusal['wrong-encoding'],
        'rows.jsonl:2': refusal['bad-row'],
        'rows.jsonl:3': refusal['bad-row'],
        'rows.jsonl:4': refusal['bad-row'],
      });
      return true;
    });
    expect(await countArticles(running())).toBe(before);
    await bringToFront(page);
    await pressButton(page, 'أضف 3 مقالات');
    await waitForWords(page, 'أُضيفت 3 مقالات');
    expect(await countArticles(running())).toBe(before + 3);
    await bringToFront(page);
    await pressButton(page, 'تراجع عن هذه الدفعة');
    await waitForWords(page, 'حُذفت 3 مقالات');
    await page.close();
  });

  it('reads Arabic in Windows-1256, and shows a headline without its direction override', async () => {
    const page = await openImport(running().it);
    const spoofed = jsonLines([{ title: `تقرير ${OVERRIDE}gpj.exe عن القمة`, text: 'قال فلاديمير بوتين إن القمة ناجحة.' }]);
    await pickFiles(page, { 'old.txt': encodeWindows1256(TEXT_FILE), 'spoofed.jsonl': spoofed, [`صورة${OVERRIDE}txt.html`]: HOSTILE_HTML });
    const [old, odd, named] = await waitForDraft(page, 3);
    expect(old).toMatchObject({ title: 'بوتين يزور مصنعا للسيارات', state: 'جديد' });
    expect(old?.names).toBeGreaterThan(0);
    expect(odd?.title).toBe('تقرير gpj.exe عن القمة');
    expect(named?.file).not.toContain(OVERRIDE);
    await page.close();
  });

  it('takes only the words of a page with scripts: nothing runs, and no request leaves', async () => {
    const { proxy, it: browser } = running();
    const page = await openImport(browser);
    const problems = watchConsole(page);
    await pickFiles(page, { 'hostile.html': HOSTILE_HTML });
    await waitForDraft(page, 1);
    await pasteArticle(page, HOSTILE_HTML.replace('كلمة في القمة', 'كلمة أخرى'));
    await waitForDraft(page, 2);
    // The side view shows the text as it was read.
    await clickAtRest('the first row', () => page.$('.table-wrap tbody tr:first-child td:nth-child(2) button'));
    await waitForWords(page, 'قال الرئيس الروسي فلاديمير بوتين كلمة في القمة أمس.');
    await pressButton(page, 'أضف مقالين');
    const shown = await waitForWords(page, 'أُضيف مقالان');
    expect(shown).not.toContain('attacker');
    const { batch } = (await askFromOwnPage(browser, 'lastImport', null)) ?? { batch: '' };
    const { entries } = await askFromOwnPage(browser, 'listArticles', { filter: '', offset: 0, limit: 20 });
    const added = entries.findLast(entry => entry.batch === batch);
    const view = await askFromOwnPage(browser, 'getArticle', { article: added?.article as never });
    expect(view?.text).toContain('قال الرئيس الروسي فلاديمير بوتين كلمة في القمة أمس.');
    expect(view?.text).not.toMatch(/attacker|document\.title|<\w|javascript:/);
    expect(view?.entry.facts.url.value).toBeNull();
    const article = await browser.openOwnPage(`article.html#a=${added?.article}`);
    await waitForWords(article, 'كلمة في القمة');
    expect(await article.$$eval('article :is(script, img, iframe, a, svg, style, form, object, embed)', found => found.length)).toBe(0);
    expect([await page.title(), await article.title()]).not.toContain('ran');
    expect(proxy.requested.filter(url => url.includes('attacker'))).toEqual([]);
    // Chromium reports in the console what a policy kept from running, also in a document that could run nothing anyway.
    expect(
      problems.filter(text => !/Content Security Policy|requires 'TrustedScript'|HTMLScriptElement was directly modified/.test(text)),
    ).toEqual([]);
    await askFromOwnPage(browser, 'undoImport', { batch });
    await article.close();
    await page.close();
  });
});
