import { readFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { partsOfPlainText } from '../../src/core/article/plain-text-parts.ts';
import type { Card } from '../../src/core/card/card.ts';
import { writeDataset } from '../../src/core/dataset/write-dataset.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { LINE_BREAK } from '../../src/messages/line-break.ts';
import type { Answer, AskingPage, CallName, ImportProgress, ReplyOf, RequestOf } from '../../src/messages/protocol.ts';
import { bundledOf, smallUnderstanding } from '../library/small-understanding.ts';
import { BASE_URL, createFakeBrowser } from './fake-browser.ts';

/** Never hurried: a busy machine is no failure. */
const PATIENCE = { timeout: 20_000 };
vi.setConfig({ testTimeout: 30_000 });

let browser = createFakeBrowser();
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return browser;
  },
}));
vi.mock('../../src/core/understand/extractor-version.ts', () => ({ EXTRACTOR_VERSION: 1 }));
vi.mock('../../src/background/understanding.ts', async () => {
  const { smallUnderstanding } = await import('../library/small-understanding.ts');
  return { createUnderstanding: () => smallUnderstanding };
});

const OWN = { id: 'our-id', url: `${BASE_URL}options.html` };
const PAGE = { id: 'our-id', url: 'https://www.news.example/a', frameId: 0, tab: { id: 7, incognito: false } };
const NO_PAGE: AskingPage = { url: null, language: null, asOf: null, article: null };
const SEEDS = [
  'The envoy @Amalia Berger... met @Badran in the old port.',
  'Later @Badran went home, and nobody saw him leave the house until the rain had stopped and the last boats were tied up along the quay for the night.',
];

/** One start of the background: what it was before is only in IndexedDB and storage.local. */
async function start(): Promise<void> {
  vi.resetModules();
  const { stored, origins } = browser;
  browser = createFakeBrowser();
  for (const [key, value] of stored) browser.stored.set(key, value);
  for (const origin of origins) browser.origins.add(origin);
  await import('../../src/background/background.ts');
}

async function ask<N extends CallName>(call: N, request: RequestOf<N>, sender: object = OWN): Promise<Answer<ReplyOf<N>>> {
  const [answer] = browser.runtime.onMessage.fire({ to: 'background', call, request }, sender);
  return (await answer) as Answer<ReplyOf<N>>;
}

async function value<N extends CallName>(call: N, request: RequestOf<N>, sender?: object): Promise<ReplyOf<N>> {
  const answer = await ask(call, request, sender);
  if (!answer.ok) throw new Error(`${call}: ${answer.code} ${answer.message}`);
  return answer.value;
}

async function importText(text: string, url: string | null = null): Promise<ImportProgress> {
  const item = { name: 'pasted', parts: { ...partsOfPlainText(text), url }, facts: null };
  await value('stageImport', { batch: 'b1', item });
  await value('runImport', { batch: 'b1' });
  return done('b1');
}

function done(batch: string): Promise<ImportProgress> {
  return vi.waitFor(async () => {
    const progress = await value('importProgress', { batch });
    if (progress?.state !== 'done') throw new Error(`${batch} is ${progress?.state}`);
    return progress;
  }, PATIENCE);
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  browser = createFakeBrowser();
  const { articles, dossiers } = await bundledOf(SEEDS).load();
  const files = new Map(
    writeDataset(articles, { dossiers }, smallUnderstanding.extractorVersion).map(file => [file.name as string, [...file.lines].join('')]),
  );
  const model = readFileSync(new URL('../../data/model/tagger.bin', import.meta.url));
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(url === `${BASE_URL}model/tagger.bin` ? model : files.get(url.slice(`${BASE_URL}dataset/`.length)))),
  );
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    storage: {},
    locks: {
      request: (_: string, work: () => Promise<unknown>) => {
        last = last.then(work, work);
        return last;
      },
    },
  });
});

describe('the background', () => {
  it('registers every listener before it awaits anything', async () => {
    const importing = start();
    await importing;
    const { runtime, permissions, contextMenus, storage } = browser;
    for (const event of [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      permissions.onAdded,
      permissions.onRemoved,
      contextMenus.onClicked,
      storage.onChanged,
    ])
      expect(event.count()).toBe(1);
  });

  it('answers the very first question after installing from the bundled dataset', async () => {
    await start();
    const { names, places } = await value('findMentions', { blocks: ['Yesterday Badran spoke.'], page: NO_PAGE }, PAGE);
    expect(names.map(({ entity }) => entity)).toEqual(['person/Badran']);
    expect(places).toEqual([[10, 16, 0]]);
  });

  it('tells no page of a name the reader hid, and has open pages ask again, then and when it is taken back', async () => {
    await start();
    const settings = await value('getSettings', null);
    const found = async () => (await value('findMentions', { blocks: ['Yesterday Badran spoke.'], page: NO_PAGE }, PAGE)).places;
    const badran = { entity: 'person/Badran' as EntityId, name: 'Badran' };
    await value('setSettings', { settings: { ...settings, knownNames: [badran] } });
    expect(await found()).toEqual([[10, 16, 0]]);
    const first = browser.stored.get('knowledge');
    await value('setSettings', { settings: { ...settings, hiddenNames: [badran] } });
    expect(await found()).toEqual([[]]);
    const second = browser.stored.get('knowledge');
    expect(second).not.toBe(first);
    await value('setSettings', { settings: { ...settings, theme: 'dark', hiddenNames: [badran] } });
    expect(browser.stored.get('knowledge')).toBe(second);
    await value('setSettings', { settings });
    expect(await found()).toEqual([[10, 16, 0]]);
  });

  it('has open pages ask again when the reader chose whom words mean, and tells no page who else they may mean', async () => {
    await start();
    const settings = await value('getSettings', null);
    const first = browser.stored.get('knowledge');
    const [entity, other] = ['person/Badran', 'person/Amalia'] as EntityId[];
    const swap = { entity: entity!, name: 'Badran', site: 'news.example', by: { entity: other!, name: 'Amalia' } };
    expect(await value('setSettings', { settings: { ...settings, swappedNames: [swap] } })).toMatchObject({ swappedNames: [swap] });
    expect(browser.stored.get('knowledge')).not.toBe(first);
    // Words that can't mean the other stay as they are.
    const { names } = await value('findMentions', { blocks: ['Yesterday Badran spoke.'], page: { ...NO_PAGE, url: PAGE.url } }, PAGE);
    expect(names.map(each => each.entity)).toEqual([entity]);
    expect(await value('findRivals', { entities: [entity!] })).toEqual([]);
    expect(await ask('findRivals', { entities: [entity!] }, PAGE)).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it('brings the marker into a page that may have a name, and into no other; a site that is off is told to have none', async () => {
    await start();
    const scout = (...lines: readonly string[]) =>
      value('scoutPage', { text: lines.join(LINE_BREAK), url: PAGE.url, language: 'ar' }, PAGE);
    expect(await scout('Nobody was here.', 'Nor there.')).toBe(false);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(await scout('Nobody was here.', 'Yesterday Badran spoke.')).toBe(true);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, files: ['marker.js'] }),
    );
    await value('setSettings', { settings: { ...(await value('getSettings', null)), offHosts: ['news.example'] } });
    expect(await scout('Yesterday Badran spoke.')).toBe(false);
    expect(browser.badges).toEqual([{ tabId: 7, text: '–' }]);
  });

  it.each<[string, object]>([
    ['other names are known', { knowledge: { oldValue: 1, newValue: 2 } }],
    ['a site is turned off', { settings: { oldValue: {}, newValue: { offHosts: ['news.example'] } } }],
    ['settings are there for the first time, with a site off', { settings: { newValue: { offHosts: ['news.example'] } } }],
  ])('has open pages look again when %s, and at nothing else', async (_, changes) => {
    await start();
    const change = (next: object, area = 'local') => Promise.all(browser.storage.onChanged.fire(next, area));
    const told = () => browser.tabs.sendMessage.mock.calls;
    await change({ draft: { newValue: 1 } });
    await change(changes, 'sync');
    await change({ settings: { oldValue: { theme: 'dark' }, newValue: { theme: 'light', digits: 'arabic' } } });
    expect(browser.tabs.query).not.toHaveBeenCalled();
    await change(changes);
    await vi.waitFor(() => expect(told()).toHaveLength(2), PATIENCE);
    expect(told()).toEqual([5, 6].map(id => [id, { to: 'tab', call: 'lookAgain', request: null }]));
  });

  it('takes «–» from a tab whose site is turned on from elsewhere, though no name is there to count', async () => {
    await start();
    const tabs = ['https://www.news.example/a', 'https://sport.example/a', 'https://www.news.example/b'];
    browser.tabs.query.mockResolvedValue(tabs.map((url, at) => ({ id: 7 + at, url })));
    for (const id of [7, 8]) await value('reportPage', { state: 'off', names: 0 }, { ...PAGE, tab: { id, incognito: false } });
    await value('reportPage', { state: 'on', names: 3 }, { ...PAGE, tab: { id: 9, incognito: false } });
    const before = browser.badges.length;
    const [oldValue, newValue] = [['news.example', 'sport.example'], ['sport.example']].map(offHosts => ({ offHosts }));
    browser.storage.onChanged.fire({ settings: { oldValue, newValue } }, 'local');
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(3), PATIENCE);
    expect(browser.badges.slice(before)).toEqual([{ tabId: 7, text: '' }]);
  });

  it('finds what was imported before it was ended', async () => {
    await start();
    expect(await importText('A word on @Daliaan alone.')).toMatchObject({ state: 'done', added: 1 });
    await start();
    const { hits } = await value('search', { query: 'daliaan', limit: 5 });
    expect(hits.map(hit => hit.entity)).toEqual(['person/Daliaan']);
    expect(await value('archiveCounts', null)).toMatchObject({ articles: 3, bundled: 2, storage: 'ready' });
    expect(browser.stored.get('knowledge')).toBe(2);
  });

  it('shows an import in mentions and search at once, and takes it back at once', async () => {
    await start();
    const found = async () => (await value('findMentions', { blocks: ['Where is Daliaan?'], page: NO_PAGE })).names.length;
    expect(await found()).toBe(0);
    await importText('A word on @Daliaan alone.');
    expect(await found()).toBe(1);
    await value('undoImport', { batch: 'b1' });
    expect(await found()).toBe(0);
  });

  it('never gives the page being read as its own source', async () => {
    await start();
    const url = 'https://www.news.example/a';
    await importText('A word on @Badran alone.', url);
    const sources = async (page: Partial<AskingPage>) => {
      const card: Card | null = await value('getCard', { entity: 'person/Badran' as EntityId, page: { ...NO_PAGE, ...page } });
      return card?.sourceCount;
    };
    expect(await sources({})).toBe(3);
    expect(await sources({ url: `${url}?utm_source=x#top` })).toBe(2);
    const { entries } = await value('listArticles', { filter: 'later', offset: 0, limit: 1 });
    expect(await sources({ article: entries[0]!.article })).toBe(2);
    expect(await value('getCard', { entity: 'person/Nobody' as EntityId, page: NO_PAGE })).toBeNull();
  });

  it('previews without writing: names, how many are known, and whether it is new', async () => {
    await start();
    const preview = (text: string) => value('previewImport', { item: { name: 'a', parts: partsOfPlainText(text), facts: null } });
    expect(await preview('About @Badran and @Newcomer.')).toMatchObject({ namesFound: 2, namesKnown: 1, state: 'new', duplicateOf: null });
    const { names } = await value('previewImport', {
      item: { name: 'a', parts: partsOfPlainText('About @Badran and @Newcomer.'), facts: null },
    });
    expect(names.map(({ name, isKnown }) => [name, isKnown])).toEqual([
      ['Badran', true],
      ['Newcomer', false],
    ]);
    expect(await preview(SEEDS[0] ?? '')).toMatchObject({ state: 'duplicate' });
    const nearly = `${SEEDS[1]} He came back.`;
    expect(await preview(nearly)).toMatchObject({ state: 'near-duplicate' });
    expect(await ask('previewImport', { item: { name: 'a', parts: partsOfPlainText('  '), facts: null } })).toMatchObject({
      code: 'bad-request',
      message: 'empty',
    });
    expect((await value('listArticles', { filter: '', offset: 0, limit: 10 })).total).toBe(2);
  });

  it('answers look-ups while an import is under way', async () => {
    await start();
    const texts = Array.from({ length: 30 }, (_, at) => `Report number ${at} on @Daliaan and others.`);
    for (const text of texts) await value('stageImport', { batch: 'b1', item: { name: text, parts: partsOfPlainText(text), facts: null } });
    expect(await value('runImport', { batch: 'b1' })).toMatchObject({ state: 'running', done: 0 });
    const { names } = await value('findMentions', { blocks: ['Yesterday Badran spoke.'], page: NO_PAGE }, PAGE);
    expect(names).toHaveLength(1);
    const progress = await value('importProgress', { batch: 'b1' });
    expect(progress?.state).toBe('running');
    expect(progress?.done).toBeLessThan(texts.length);
    expect(await done('b1')).toMatchObject({ added: texts.length });
  });

  it('keeps nothing from a private window', async () => {
    await start();
    const item = { name: 'a', parts: partsOfPlainText('A word on @Daliaan.'), facts: null };
    const sender = { ...OWN, tab: { id: 3, incognito: true } };
    expect(await ask('stageImport', { batch: 'b1', item }, sender)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await value('importProgress', { batch: 'b1' })).toBeNull();
    const entries = [{ kind: 'settings', settings: await value('getSettings', null) }] as const;
    expect(await ask('stageRestore', { batch: 'b2', entries, onDifference: 'replace' }, sender)).toMatchObject({ code: 'not-allowed' });
    expect(await value('importProgress', { batch: 'b2' })).toBeNull();
  });

  it('hands a backup to our own pages only, and restores settings from one so that they hold at once', async () => {
    await start();
    await importText('A word on @Daliaan.');
    const settings = await value('getSettings', null);
    const badran = { entity: 'person/Badran' as EntityId, name: 'Badran' };
    await value('setSettings', { settings: { ...settings, hiddenNames: [badran] } });
    expect(await ask('readBackup', { parts: ['articles'], after: null }, PAGE)).toMatchObject({ ok: false, code: 'not-allowed' });
    const entries = [];
    for (let after: string | null = ''; after !== null; ) {
      const chunk: ReplyOf<'readBackup'> = await value('readBackup', { parts: ['articles', 'settings'], after: after || null });
      entries.push(...chunk.entries);
      after = chunk.next;
    }
    expect(entries.map(({ kind }) => kind)).toEqual(['article', 'settings']);
    await value('setSettings', { settings });
    await value('undoImport', { batch: 'b1' });
    await value('stageRestore', { batch: 'b2', entries, onDifference: 'keep' });
    await value('runImport', { batch: 'b2' });
    expect(await done('b2')).toMatchObject({ added: 1, restore: { changed: 1 } });
    const { places } = await value('findMentions', { blocks: ['Yesterday Badran met Daliaan.'], page: NO_PAGE }, PAGE);
    expect(places).toEqual([[21, 28, 0]]);
  });

  it('works without IndexedDB, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      databases: () => Promise.resolve([]),
      open: () => {
        throw new DOMException('refused', 'InvalidStateError');
      },
    });
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await start();
    await importText('A word on @Daliaan alone.');
    expect((await value('search', { query: 'daliaan', limit: 5 })).hits).toHaveLength(1);
    expect(await value('archiveCounts', null)).toMatchObject({ articles: 3, storage: 'memory' });
    expect(told).toHaveBeenCalled();
  });
});

describe('what pages may have done', () => {
  it('puts the card into the very frame that asks, and nothing into our own pages', async () => {
    await start();
    await value('injectCard', null, { ...PAGE, frameId: 3 });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['card.js'],
      injectImmediately: true,
    });
    await value('injectCard', null, { ...OWN, frameId: 0, tab: { id: 9 } });
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it('opens our copy of a source at the sentence, and a name on its own page', async () => {
    await start();
    const { entries } = await value('listArticles', { filter: 'later', offset: 0, limit: 1 });
    const { article } = entries[0]!;
    await value('openSource', { article, span: { start: 3, end: 9 } }, PAGE);
    expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: `${BASE_URL}article.html#a=${article}&s=3-9` });
    await value('openDossier', { entity: 'person/Badran' as EntityId }, PAGE);
    expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: `${BASE_URL}options.html#entity=person%2FBadran` });
    await value('openDossier', { entity: 'person/Badran' as EntityId, ask: 'apart' }, PAGE);
    expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: `${BASE_URL}options.html#entity=person%2FBadran&ask=apart` });
    expect(await ask('openDossier', { entity: 'person/Nobody' as EntityId }, PAGE)).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('corrects who is who for our own pages only, and lists and undoes it', async () => {
    await start();
    const entity = 'person/Badran' as EntityId;
    const view = await value('getIdentity', { entity });
    const correction = { kind: 'apart', entity, articles: [view!.parts[0]!.entry.article] } as const;
    for (const call of ['getIdentity', 'listCorrections', 'undoCorrections', 'addCorrections'] as const)
      expect(await ask(call, {} as never, PAGE)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await ask('correctLinks', { correction }, PAGE)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await value('listCorrections', null)).toEqual([]);
    const { id } = await value('correctLinks', { correction });
    expect(await value('listCorrections', null)).toMatchObject([{ id, names: ['Badran'], correction }]);
    await value('undoCorrections', { ids: [id] });
    expect(await value('listCorrections', null)).toEqual([]);
  });

  it('counts names on the badge of the tab, not of its frames', async () => {
    await start();
    await value('reportPage', { state: 'on', names: 12 }, PAGE);
    await value('reportPage', { state: 'on', names: 99 }, { ...PAGE, frameId: 4 });
    await value('reportPage', { state: 'off', names: 0 }, PAGE);
    expect(browser.badges).toEqual([
      { tabId: 7, text: '12' },
      { tabId: 7, text: '–' },
    ]);
  });
});

describe('installing and permissions', () => {
  const settled = () => new Promise(resolve => setTimeout(resolve));
  const created = () => browser.tabs.create.mock.calls.map(call => (call as unknown as [{ url: string }])[0].url);

  it.each([
    ['install', [`${BASE_URL}first-run.html`]],
    ['update', []],
    ['browser_update', []],
  ])('after "%s" opens %j', async (reason, pages) => {
    await start();
    browser.runtime.onInstalled.fire({ reason });
    await settled();
    expect(created()).toEqual(pages);
  });

  it('puts the content script into pages that were open before', async () => {
    await start();
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2), PATIENCE);
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: ['*://*.news.example/*'], discarded: false });
    expect(browser.contextMenus.create).toHaveBeenCalledWith(expect.objectContaining({ contexts: ['selection'] }));
  });

  it('runs on a site from the moment it is granted until it is taken back', async () => {
    await start();
    const granted = '*://blog.example/*';
    browser.origins.add(granted);
    browser.permissions.onAdded.fire({ origins: [granted] });
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalled(), PATIENCE);
    expect(browser.scripts.get('granted-sites')).toMatchObject({
      matches: [granted],
      excludeMatches: ['*://*.news.example/*'],
      js: ['content.js'],
    });
    browser.origins.delete(granted);
    browser.permissions.onRemoved.fire({ origins: [granted] });
    await vi.waitFor(() => expect(browser.scripts.size).toBe(0), PATIENCE);
  });

  it('takes the marks out of open pages whose site is taken back, and brings them again with it', async () => {
    await start();
    const switched = () => browser.tabs.sendMessage.mock.calls.map(([id, message]) => [id, (message as { request: unknown }).request]);
    // An address is shown only of tabs that we may run in.
    browser.tabs.query.mockResolvedValueOnce([{ id: 5 }, { id: 6, url: 'https://www.news.example/b' }]);
    browser.permissions.onRemoved.fire({ origins: ['*://blog.example/*'] });
    await vi.waitFor(() => expect(switched()).toEqual([[5, { active: false }]]), PATIENCE);
    browser.stored.set('settings', { offHosts: ['shop.example'] });
    browser.tabs.query.mockResolvedValue([
      { id: 5, url: 'https://blog.example/' },
      { id: 6, url: 'https://www.shop.example/' },
    ]);
    browser.permissions.onAdded.fire({ origins: ['*://*/*'] });
    await vi.waitFor(
      () =>
        expect(switched()).toEqual([
          [5, { active: false }],
          [5, { active: true }],
        ]),
      PATIENCE,
    );
  });

  it('registers granted sites again after an update, which drops them', async () => {
    browser.origins.add('*://blog.example/*');
    await start();
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => expect(browser.scripts.size).toBe(1), PATIENCE);
  });

  it('shows "!" while a site of the list is not allowed', async () => {
    await start();
    browser.origins.clear();
    browser.permissions.onRemoved.fire({ origins: [] });
    await vi.waitFor(() => expect(browser.badges).toEqual([{ text: '!' }]), PATIENCE);
  });

  it('looks a selection up', async () => {
    await start();
    browser.contextMenus.onClicked.fire({ menuItemId: 'background-on-selection', selectionText: ' شارل ميشيل ' });
    browser.contextMenus.onClicked.fire({ menuItemId: 'background-on-selection', selectionText: ' ' });
    expect(created()).toEqual([`${BASE_URL}popup.html#${new URLSearchParams({ q: 'شارل ميشيل' })}`]);
  });

  it('runs in a tab on demand, and says when the browser does not allow it', async () => {
    await start();
    await value('runOnTab', { tabId: 7 });
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    expect(await ask('runOnTab', { tabId: 8 })).toMatchObject({ ok: false, code: 'no-permission' });
  });

  it('keeps settings, mended', async () => {
    await start();
    const settings = await value('getSettings', null);
    await value('setSettings', { settings: { ...settings, hoverDelayMs: -5, theme: 'dark' } });
    await start();
    expect(await value('getSettings', null)).toEqual({ ...settings, theme: 'dark' });
  });
});
