import { describe, expect, it, vi } from 'vitest';
import type { ArticleFacts, ArticleId } from '../../src/core/article/article.ts';
import { fold } from '../../src/core/text/fold-text.ts';
import type { LibraryEntry, StoredArticleView } from '../../src/messages/protocol.ts';
import { ArchiveSection } from '../../src/options/ArchiveSection.tsx';
import { type ArticleBackend, ArticlePage } from '../../src/options/ArticlePage.tsx';
import { filtersOf, viewArchive, WHOLE_ARCHIVE } from '../../src/options/archive-view.ts';
import { readArticleAddress } from '../../src/options/article-address.ts';
import type { CorrectionBackend } from '../../src/options/correction-backend.ts';
import type { ArchiveBackend } from '../../src/options/options-backend.ts';
import { placeOf } from '../../src/options/section-of.ts';
import { linkToOriginal } from '../../src/ui/original-link.ts';
import { PUTIN } from '../support/sample-cards.ts';
import { buttonNamed, choose, draw, press, type } from './draw.tsx';

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const;
const said = (value: string | null) => (value === null ? UNKNOWN : ({ value, basis: 'text', evidence: null } as const));

function entry(id: string, title: string | null, outlet: string | null, day: string | null, addedAt: number | null = null): LibraryEntry {
  const published = day === null ? UNKNOWN : ({ value: { from: day, to: day }, basis: 'text', evidence: day } as const);
  const facts: ArticleFacts = { title: said(title), outlet: said(outlet), url: UNKNOWN, published, publishedBounds: UNKNOWN };
  return {
    article: id.repeat(24) as ArticleId,
    facts,
    opening: 'أوّل الكلام',
    characters: 9,
    origin: addedAt === null ? 'bundled' : 'imported',
    batch: null,
    addedAt,
  };
}

const ENTRIES = [
  entry('a', 'الأخبار أولًا', 'النهار', '2021-05-02'),
  entry('b', null, null, null),
  entry('c', 'قمة', 'السفير', '2023-01-01', 5),
  entry('d', 'بيان', 'النهار', '2023-06-01', 9),
];
const titles = (entries: readonly LibraryEntry[]) => entries.map(({ facts }) => facts.title.value);

describe('the view of the archive', () => {
  it('filters by words in any spelling, by outlet, by year, and by having none', () => {
    expect(titles(viewArchive(ENTRIES, { ...WHOLE_ARCHIVE, words: 'الاخبار' }, fold))).toEqual(['الأخبار أولًا']);
    expect(titles(viewArchive(ENTRIES, { ...WHOLE_ARCHIVE, outlet: 'النهار' }, fold))).toEqual(['بيان', 'الأخبار أولًا']);
    expect(titles(viewArchive(ENTRIES, { ...WHOLE_ARCHIVE, year: '2023' }, fold))).toEqual(['بيان', 'قمة']);
    expect(titles(viewArchive(ENTRIES, { ...WHOLE_ARCHIVE, year: '' }, fold))).toEqual([null]);
    expect(titles(viewArchive(ENTRIES, { ...WHOLE_ARCHIVE, outlet: '' }, fold))).toEqual([null]);
  });

  it('sorts by addition, date, headline or outlet, what is not known last', () => {
    expect(titles(viewArchive(ENTRIES, WHOLE_ARCHIVE, fold)).slice(0, 2)).toEqual(['بيان', 'قمة']);
    expect(titles(viewArchive(ENTRIES, { ...WHOLE_ARCHIVE, sort: 'published' }, fold))).toEqual(['بيان', 'قمة', 'الأخبار أولًا', null]);
    expect(
      viewArchive(ENTRIES, { ...WHOLE_ARCHIVE, sort: 'outlet' }, fold)
        .map(({ facts }) => facts.outlet.value)
        .at(-1),
    ).toBeNull();
  });

  it('offers the outlets and years that occur', () => {
    expect(filtersOf(ENTRIES)).toEqual({ outlets: ['', 'السفير', 'النهار'], years: ['2023', '2021', ''] });
  });
});

const NO_CORRECTIONS: CorrectionBackend = {
  identity: async () => ({ ok: true, value: null }),
  correct: vi.fn(),
  list: async () => ({ ok: true, value: [] }),
  undo: vi.fn(),
  add: vi.fn(),
};

function fakeArchive(change: Partial<ArchiveBackend> = {}): ArchiveBackend {
  return {
    listAll: vi.fn<ArchiveBackend['listAll']>(async () => ({ ok: true, value: ENTRIES })),
    edit: vi.fn(),
    remove: vi.fn<ArchiveBackend['remove']>(async () => ({ ok: true, value: null })),
    counts: async () => ({ articles: 4, bundled: 2, byKind: { person: 6, organisation: 1, place: 1, event: 3 }, storage: 'ready' }),
    search: async () => ({ hits: [], closest: [] }),
    getCard: async () => PUTIN,
    openSource: vi.fn(),
    corrections: NO_CORRECTIONS,
    ...change,
  };
}

describe('the archive section', () => {
  const section = (backend: ArchiveBackend, entity: string | null = null) => (
    <ArchiveSection backend={backend} onImport={() => undefined} entity={entity} asksApart={false} query="" />
  );

  it('counts, lists and links every article to its own page', async () => {
    const place = await draw(section(fakeArchive()));
    expect(place.textContent).toContain('4 مقالات · 6 أشخاص · 3 أحداث');
    expect(place.querySelector('tbody a')?.getAttribute('href')).toBe(`article.html#a=${'d'.repeat(24)}`);
    await choose(place.querySelectorAll('select')[1] ?? null, '=2021');
    expect(place.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  it('deletes only after asking', async () => {
    const backend = fakeArchive();
    const place = await draw(section(backend));
    await press(place.querySelector('tbody .end button'));
    expect(backend.remove).not.toHaveBeenCalled();
    await press(buttonNamed(place, 'نعم، احذف'));
    expect(backend.remove).toHaveBeenCalledWith('d'.repeat(24));
    expect(place.querySelector('.toast')?.textContent).toContain('حُذف المقال');
    expect(backend.listAll).toHaveBeenCalledTimes(2);
  });

  it('shows the card of the name in the address', async () => {
    const place = await draw(section(fakeArchive(), PUTIN.entity));
    expect(place.querySelector('.kh-card h2')?.textContent).toBe(PUTIN.name);
  });

  it('says plainly that nothing added now will last where storage is refused', async () => {
    const counts: ArchiveBackend['counts'] = async () => ({
      articles: 2,
      bundled: 2,
      byKind: { person: 0, organisation: 0, place: 0, event: 0 },
      storage: 'memory',
    });
    const place = await draw(section(fakeArchive({ counts })));
    expect(place.querySelector('.warning')?.textContent).toContain('يزول بإغلاق المتصفّح');
  });
});

describe('the article page', () => {
  const TEXT = 'قال كذا <img src=x onerror=alert(1)>. ثم مضى.\nفقرة ثانية.';
  const view: StoredArticleView = {
    entry: { ...ENTRIES[0]!, facts: { ...ENTRIES[0]!.facts, url: said('https://annahar.com/x#top') } },
    text: TEXT,
    blocks: [
      { start: 0, end: TEXT.indexOf('\n'), role: 'paragraph' },
      { start: TEXT.indexOf('\n') + 1, end: TEXT.length, role: 'paragraph' },
    ],
    source: PUTIN.sources[0]!,
  };
  const backend = (): ArticleBackend => ({
    read: async () => ({ ok: true, value: view }),
    edit: vi.fn<ArticleBackend['edit']>(async (_, facts) => ({ ok: true, value: { ...view.entry, facts } })),
  });

  it('shows the stored words as letters, the cited ones tinted, and names its article to the content script', async () => {
    const start = TEXT.indexOf('ثم مضى');
    location.hash = `#a=${'a'.repeat(24)}&s=${start}-${start + 6}`;
    const place = await draw(<ArticlePage backend={backend()} />);
    expect(place.querySelector('article')?.getAttribute('data-khalfiya-article')).toBe('a'.repeat(24));
    expect(place.querySelector('mark.cited')?.textContent).toBe('ثم مضى');
    expect([...place.querySelectorAll('.article-text p')].map(line => line.textContent).join('\n')).toBe(TEXT);
    expect(place.querySelector('.article-text img')).toBeNull();
  });

  it('links to the original at the cited words, without handing it anything', async () => {
    location.hash = `#a=${'a'.repeat(24)}&s=0-7`;
    const place = await draw(<ArticlePage backend={backend()} />);
    const link = place.querySelector<HTMLAnchorElement>('a[target=_blank]');
    expect(link?.getAttribute('href')).toBe(`https://annahar.com/x#:~:text=${encodeURIComponent('قال كذا')}`);
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('saves facts as corrected', async () => {
    location.hash = `#a=${'a'.repeat(24)}`;
    const own = backend();
    const place = await draw(<ArticlePage backend={own} />);
    await press(buttonNamed(place, 'عدّل'));
    await type(place.querySelector('input[name=outlet]'), 'السفير');
    await press(buttonNamed(place, 'احفظ'));
    expect(vi.mocked(own.edit).mock.calls[0]?.[1].outlet).toEqual({ value: 'السفير', basis: 'reader', evidence: null });
    expect(place.querySelector('.article-facts')?.textContent).toContain('السفير');
  });

  it('says that an article is gone', async () => {
    location.hash = `#a=${'f'.repeat(24)}`;
    const place = await draw(<ArticlePage backend={{ ...backend(), read: async () => ({ ok: true, value: null }) }} />);
    expect(place.querySelector('.warning')?.textContent).toBe('لم يعد هذا المقال في أرشيفك.');
  });
});

describe('addresses', () => {
  it.each([
    ['', null],
    ['#a=xyz', null],
    ['#a=javascript:alert(1)', null],
    [`#a=${'a'.repeat(24)}`, { article: 'a'.repeat(24), cited: null }],
    [`#a=${'a'.repeat(24)}&s=3-9`, { article: 'a'.repeat(24), cited: { start: 3, end: 9 } }],
    [`#a=${'a'.repeat(24)}&s=9-3`, { article: 'a'.repeat(24), cited: null }],
  ])('%s is read as an article and a cited span', (hash, address) => {
    expect(readArticleAddress(hash)).toEqual(address);
  });

  it.each([
    ['#import', 'import', null, ''],
    ['#entity=person%2Fa', 'archive', 'person/a', ''],
    ['#q=%D8%A8', 'archive', null, 'ب'],
    ['#entity=person%2Fa&ask=apart', 'archive', 'person/a', ''],
    ['#constructor', 'archive', null, ''],
  ])('%s leads to a section of the options page', (hash, section, entity, query) => {
    expect(placeOf(hash)).toEqual({ section, entity, asksApart: hash.endsWith('&ask=apart'), query });
  });

  it.each([
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['not an address', null],
    ['https://user:secret@site.example/x', 'https://site.example/x'],
    ['http://site.example/', 'http://site.example/'],
  ])('%s is a link to the original only if it is a web address', (url, link) => {
    expect(linkToOriginal(url, null)).toBe(link);
  });
});
