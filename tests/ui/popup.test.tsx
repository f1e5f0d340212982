import { describe, expect, it, vi } from 'vitest';
import type { ArticleFacts, ArticleParts } from '../../src/core/article/article.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import type { Answer, ImportRow, PageMention, SearchReply } from '../../src/messages/protocol.ts';
import { PopupView } from '../../src/popup/PopupView.tsx';
import type { PopupBackend, SwapBackend } from '../../src/popup/popup-backend.ts';
import { PUTIN } from '../support/sample-cards.ts';
import { buttonNamed, draw, key, press, settle, type } from './draw.tsx';

const id = (name: string) => name as EntityId;
const mention = (name: string, kind: PageMention['kind'], count: number, confidence: PageMention['confidence'] = 'sure'): PageMention => ({
  entity: id(`${kind}/${name}`),
  name,
  kind,
  count,
  confidence,
  role: null,
  places: [],
});
const MENTIONS = [
  mention('وزارة', 'organisation', 2),
  mention('سمير', 'person', 3),
  mention('قمة', 'event', 1, 'probable'),
  mention('عمر', 'person', 1),
];
const hit = (name: string, matched: SearchReply['hits'][number]['matched'] = []): SearchReply['hits'][number] => ({
  entity: id(`person/${name}`),
  kind: 'person',
  name,
  matchedName: name,
  matched,
  role: null,
  sourceCount: 2,
  score: 1,
});

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const;
const FACTS: ArticleFacts = {
  title: { value: 'عنوان', basis: 'text', evidence: null },
  outlet: UNKNOWN,
  url: UNKNOWN,
  published: UNKNOWN,
  publishedBounds: { value: { from: '2021-02-08', to: null }, basis: 'inferred', evidence: 'وفي 8 فبراير 2021' },
};
const PARTS: ArticleParts = { text: 'نصّ', blocks: null, title: 'عنوان', outlet: null, url: null, dates: [], language: 'ar' };
const ROW = {
  article: 'a',
  facts: FACTS,
  namesFound: 12,
  namesKnown: 4,
  names: [
    { name: 'سمير', kind: 'person', count: 3, isKnown: true },
    { name: 'جميلة', kind: 'person', count: 2, isKnown: false },
    { name: 'طبرق', kind: 'place', count: 1, isKnown: false },
  ],
  characters: 3,
  blocks: [],
  state: 'new',
  duplicateOf: null,
} as unknown as ImportRow;
const DONE = { batch: 'b1', state: 'done', total: 1, done: 1, added: 1, duplicates: 0, failures: [], startedAt: 0, namesAdded: 1 } as const;

function fakeBackend(change: Partial<PopupBackend> = {}): PopupBackend {
  return {
    readPage: async () => ({ state: 'on', mentions: MENTIONS }),
    search: async query =>
      query === '' ? { hits: [], closest: [] } : { hits: [hit('سمير', [{ start: 0, end: 2 }]), hit('سمراء')], closest: [] },
    getCard: async () => PUTIN,
    showMention: vi.fn(async () => true),
    switchSite: vi.fn(async () => undefined),
    remember: vi.fn<NonNullable<PopupBackend['remember']>>(async () => ({ ok: true, value: null })),
    swaps: null,
    runHere: vi.fn(async () => undefined),
    allowSite: vi.fn(async () => true),
    readArticle: async () => PARTS,
    preview: async () => ({ ok: true, value: ROW }),
    add: vi.fn<PopupBackend['add']>(async () => ({ ok: true, value: DONE })),
    undo: vi.fn<PopupBackend['undo']>(async () => ({ ok: true, value: null })),
    count: async () => ({ articles: 42, storage: 'ready' }),
    openEntity: vi.fn(),
    openSource: vi.fn(),
    openArchive: vi.fn(),
    openSettings: vi.fn(),
    close: vi.fn(),
    ...change,
  };
}

/** A group without a heading bears the list's own name. */
const LIST_LABEL = 'في هذا المقال (4)';

const field = (place: Element) => place.querySelector<HTMLInputElement>('[role=combobox]');
const options = (place: Element) => [...place.querySelectorAll('[role=option]')];
/** What is read out of an option: what a pointer can do to it is not. */
const saidOf = (option: Element) =>
  [...option.childNodes]
    .map(part => (part instanceof Element && part.getAttribute('aria-hidden') === 'true' ? '' : part.textContent))
    .join('');
const active = (place: Element) => place.querySelector('[role=option][aria-selected=true]')?.textContent ?? null;

it('has the focus in the search field at open, and counts what is on the page and in the archive', async () => {
  const place = await draw(<PopupView backend={fakeBackend()} />);
  expect(document.activeElement).toBe(field(place));
  expect(place.textContent).toContain('في هذا المقال (4)');
  expect(buttonNamed(place, 'أرشيفي (42)')).toBeTruthy();
});

it('groups people, events, then organisations folded, and says which are only probable', async () => {
  const place = await draw(<PopupView backend={fakeBackend()} />);
  expect([...place.querySelectorAll('[role=group]')].map(group => group.getAttribute('aria-label'))).toEqual([
    'أشخاص',
    'أحداث',
    'جهات',
    LIST_LABEL,
  ]);
  expect(options(place).map(saidOf)).toEqual([
    'سمير×3ورد 3 مرات',
    'عمر×1ورد مرة واحدة',
    'قمةمحتمل×1ورد مرة واحدة',
    'أظهرها (1)',
    'أسماء لا يعرفها أرشيفك؟',
  ]);
  await press(options(place)[3]);
  expect(options(place)[3]?.textContent).toContain('وزارة');
});

it('shows when an event was, exact or not, in the page’s list and among results', async () => {
  const date = { range: { from: '2018-01-01', to: '2018-12-31' }, precision: 'year', open: null, said: '2018' } as const;
  const mentions = [{ ...mention('قمة', 'event', 1), date }, mention('لقاء', 'event', 1)];
  const search = async () => ({ hits: [{ ...hit('قمة'), date: { ...date, open: 'since' } as const }], closest: [] });
  const place = await draw(<PopupView backend={fakeBackend({ readPage: async () => ({ state: 'on', mentions }), search })} />);
  const chips = () => [...place.querySelectorAll('.date-chip')].map(chip => [chip.textContent, chip.classList.contains('bounded')]);
  expect(chips()).toEqual([['2018', false]]);
  await type(field(place), 'قمة');
  expect(chips()).toEqual([['منذ 2018', true]]);
});

it('moves by arrows, Home and End, around the ends, and names the active option to screen readers', async () => {
  const place = await draw(<PopupView backend={fakeBackend()} />);
  expect(active(place)).toBeNull();
  await key(field(place), 'ArrowDown');
  expect(active(place)).toContain('سمير');
  expect(field(place)?.getAttribute('aria-activedescendant')).toBe(place.querySelector('[role=option][aria-selected=true]')?.id);
  await key(field(place), 'ArrowUp');
  expect(active(place)).toContain('لا يعرفها');
  await key(field(place), 'Home');
  expect(active(place)).toContain('سمير');
  await key(field(place), 'End');
  expect(active(place)).toContain('لا يعرفها');
  await key(field(place), 'ArrowDown');
  expect(active(place)).toContain('سمير');
});

it('leaves Home and End to the text while there is one', async () => {
  const place = await draw(<PopupView backend={fakeBackend()} />);
  await type(field(place), 'سم');
  expect((await key(field(place), 'End')).defaultPrevented).toBe(false);
  await key(field(place), 'End', { ctrlKey: true });
  expect(active(place)).toContain('سمراء');
});

it('lists, when asked, the names of the page that the archive does not hold, and looks one up', async () => {
  const backend = fakeBackend();
  const place = await draw(<PopupView backend={backend} />);
  await press(options(place).at(-1));
  expect(place.textContent).toContain('أسماء لا يعرفها أرشيفك (2)');
  expect(
    options(place)
      .slice(-2)
      .map(option => option.querySelector('.entity-name')?.textContent),
  ).toEqual(['جميلة', 'طبرق']);
  await press(options(place).at(-2));
  expect(field(place)?.value).toBe('جميلة');
});

describe('a name of the page', () => {
  const said = (place: Element) => place.querySelector('.toast span')?.textContent;
  const actOn = (place: Element, option: number, label: string) =>
    press([...(options(place)[option]?.querySelectorAll('.remember-act') ?? [])].find(act => act.textContent === label));
  const SAMIR = { entity: 'person/سمير', name: 'سمير' };

  it('is hidden at a press: it leaves the list, nothing opens, and undo brings it back', async () => {
    const backend = fakeBackend();
    const place = await draw(<PopupView backend={backend} />);
    await actOn(place, 0, 'أخفه');
    expect(backend.remember).toHaveBeenLastCalledWith(SAMIR, 'hidden');
    expect(saidOf(options(place)[0]!)).toContain('عمر');
    expect(place.textContent).toContain('في هذا المقال (3)');
    expect(said(place)).toMatch(/لن يُعلَّم «.?سمير.?»/);
    expect(backend.showMention).not.toHaveBeenCalled();
    await press(buttonNamed(place, 'تراجع'));
    expect(backend.remember).toHaveBeenLastCalledWith(SAMIR, null);
    expect(saidOf(options(place)[0]!)).toContain('سمير');
    expect(said(place)).toBeUndefined();
  });

  it('stays in the list when it is known, says so, and can be marked again', async () => {
    const backend = fakeBackend();
    const place = await draw(<PopupView backend={backend} />);
    await actOn(place, 0, 'أعرفه');
    expect(backend.remember).toHaveBeenLastCalledWith(SAMIR, 'known');
    expect(saidOf(options(place)[0]!)).toContain('تعرفه');
    await actOn(place, 0, 'علّمه');
    expect(backend.remember).toHaveBeenLastCalledWith(SAMIR, null);
    expect(saidOf(options(place)[0]!)).not.toContain('تعرفه');
  });

  it('is known again after a hiding is undone', async () => {
    const backend = fakeBackend();
    const settings = { ...DEFAULT_SETTINGS, knownNames: [{ entity: id('person/سمير'), name: 'سمير' }] };
    const place = await draw(<PopupView backend={backend} />, 'ar', settings);
    await actOn(place, 0, 'أخفه');
    await press(buttonNamed(place, 'تراجع'));
    expect(backend.remember).toHaveBeenLastCalledWith(SAMIR, 'known');
    expect(saidOf(options(place)[0]!)).toContain('تعرفه');
  });

  it('is hidden or known by keys on the active option alone, on any keyboard', async () => {
    const backend = fakeBackend();
    const place = await draw(<PopupView backend={backend} />);
    await key(field(place), 'ا', { altKey: true, code: 'KeyH' });
    expect(backend.remember).not.toHaveBeenCalled();
    await key(field(place), 'ArrowDown');
    expect(place.querySelector('[role=option][aria-selected=true]')?.getAttribute('aria-keyshortcuts')).toBe('Alt+H Alt+I');
    expect((await key(field(place), 'ه', { altKey: true, code: 'KeyI' })).defaultPrevented).toBe(true);
    expect(backend.remember).toHaveBeenLastCalledWith(SAMIR, 'known');
    await key(field(place), 'ا', { altKey: true, code: 'KeyH' });
    expect(backend.remember).toHaveBeenLastCalledWith(SAMIR, 'hidden');
    expect(document.activeElement).toBe(field(place));
  });

  it('can be neither where nothing may be kept', async () => {
    const place = await draw(<PopupView backend={fakeBackend({ remember: null })} />);
    expect(place.querySelector('.remember-act')).toBeNull();
    await key(field(place), 'ArrowDown');
    await key(field(place), 'h', { altKey: true, code: 'KeyH' });
    expect(options(place)).toHaveLength(5);
  });
});

describe('a name whose words may mean another', () => {
  const OMAR_TOO = { entity: id('person/عمر الثاني'), name: 'عمر الثاني' };
  const withSwaps = (answers: readonly Answer<unknown>[] = []) => {
    let swaps: Settings['swappedNames'] = [];
    const left = [...answers];
    const keep = vi.fn<SwapBackend['keep']>(async change => {
      const answer = left.shift() ?? { ok: true, value: null };
      if (answer.ok) swaps = change(swaps);
      return answer;
    });
    const rivals = vi.fn<SwapBackend['rivals']>(async () => new Map([[id('person/عمر'), [OMAR_TOO]]]));
    return { backend: fakeBackend({ swaps: { site: 'news.example', rivals, keep } }), rivals, kept: () => swaps };
  };
  const swapActs = (place: Element) =>
    [...place.querySelectorAll('.remember-act')].filter(({ textContent }) => textContent === 'المقصود غير هذا؟');
  const omar = (place: Element) => options(place).find(option => option.textContent?.includes('عمر'))!;

  it('is offered the other one, for the whole site, with the way back', async () => {
    const { backend, kept, rivals } = withSwaps();
    const place = await draw(<PopupView backend={backend} />);
    expect(rivals).toHaveBeenCalledWith(expect.arrayContaining(['person/عمر']));
    expect(swapActs(place)).toHaveLength(1);
    expect(omar(place).getAttribute('aria-keyshortcuts')).toContain('Alt+O');
    await press(swapActs(place)[0]);
    expect(place.querySelector('.swap-pane h2')?.textContent).toMatch(/news\.example[\s\S]*عمر/);
    expect(document.activeElement?.className).toBe('swap-pane');
    await press(buttonNamed(place, `دائمًا «\u2068عمر الثاني\u2069»`));
    expect(kept()).toEqual([{ entity: 'person/عمر', name: 'عمر', site: 'news.example', by: OMAR_TOO }]);
    expect(place.querySelector('.toast')?.textContent).toContain('عمر الثاني');
    await press(buttonNamed(place, 'تراجع'));
    expect(kept()).toEqual([]);
    expect(place.querySelector('.toast')).toBeNull();
  });

  it('is reached by keyboard, and left by Esc', async () => {
    const { backend } = withSwaps();
    const place = await draw(<PopupView backend={backend} />);
    await key(field(place), 'ArrowDown');
    await key(field(place), 'ArrowDown');
    await key(field(place), 'o', { altKey: true, code: 'KeyO' });
    expect(place.querySelector('.swap-pane')).not.toBeNull();
    await key(place.querySelector('.swap-pane'), 'Escape');
    await key(field(place), 'ArrowUp');
    await key(field(place), 'o', { altKey: true, code: 'KeyO' });
    expect(place.querySelector('.swap-pane')).toBeNull();
  });

  it('says when the choice could not be kept, and tries again', async () => {
    const { backend, kept } = withSwaps([{ ok: false, code: 'storage', message: '' }]);
    const place = await draw(<PopupView backend={backend} />);
    await press(swapActs(place)[0]);
    await press(buttonNamed(place, `دائمًا «\u2068عمر الثاني\u2069»`));
    expect(place.querySelector('.toast')?.textContent).toContain('لم يُحفظ');
    expect(kept()).toEqual([]);
    await press(buttonNamed(place, 'حاول مرة أخرى'));
    expect(kept()).toHaveLength(1);
    expect(place.querySelector('.toast')?.textContent).not.toContain('لم يُحفظ');
  });

  it('is not offered where nothing may be kept', async () => {
    const place = await draw(<PopupView backend={fakeBackend()} />);
    expect(swapActs(place)).toEqual([]);
  });
});

it('tells when what was said of a name could not be kept, takes it back from the list, and tries again', async () => {
  const answers: Answer<unknown>[] = [{ ok: false, code: 'quota', message: '' }];
  const remember = vi.fn<NonNullable<PopupBackend['remember']>>(async () => answers.shift() ?? { ok: true, value: null });
  const place = await draw(<PopupView backend={fakeBackend({ remember })} />);
  const names = () => options(place).map(option => option.textContent);
  await press([...place.querySelectorAll('.remember-act')].find(({ textContent }) => textContent === 'أخفه'));
  const toast = place.querySelector('.toast')!;
  expect(toast.textContent).toContain('لم يُحفظ');
  expect(toast.textContent).toContain('لا مساحة كافية');
  expect(names().some(text => text?.includes('سمير'))).toBe(true);
  await press(buttonNamed(toast, 'حاول مرة أخرى'));
  expect(remember).toHaveBeenCalledTimes(2);
  expect(names().some(text => text?.includes('سمير'))).toBe(false);
  expect(place.querySelector('.toast')?.textContent).toContain('لن يُعلَّم');
});

it('opens the card at the mark on Enter and closes itself', async () => {
  const backend = fakeBackend();
  const place = await draw(<PopupView backend={backend} />);
  await key(field(place), 'ArrowDown');
  await key(field(place), 'Enter');
  expect(backend.showMention).toHaveBeenCalledWith('person/سمير');
  expect(backend.close).toHaveBeenCalled();
});

it('shows the card itself where the page no longer holds the name', async () => {
  const place = await draw(<PopupView backend={fakeBackend({ showMention: async () => false })} />);
  await key(field(place), 'Enter');
  expect(place.querySelector('.kh-card')?.textContent).toContain(PUTIN.name);
  await key(place.querySelector('.card-pane'), 'Escape');
  expect(field(place)).not.toBeNull();
});

it('searches at each key, with the matched letters strong on the name as spelt', async () => {
  const place = await draw(<PopupView backend={fakeBackend()} />);
  await type(field(place), 'سم');
  expect(options(place)).toHaveLength(2);
  expect(place.querySelector('.entity-name b')?.textContent).toBe('سم');
  expect(place.querySelector('.entity-name')?.textContent).toBe('سمير');
});

it('opens a hit in a tab on Ctrl+Enter', async () => {
  const backend = fakeBackend();
  const place = await draw(<PopupView backend={backend} />);
  await type(field(place), 'سم');
  await key(field(place), 'Enter', { ctrlKey: true });
  expect(backend.openEntity).toHaveBeenCalledWith('person/سمير');
});

it('drops an answer to an earlier query that comes late', async () => {
  const answers = new Map<string, (reply: SearchReply) => void>();
  const search = (query: string) => new Promise<SearchReply>(resolve => answers.set(query, resolve));
  const place = await draw(<PopupView backend={fakeBackend({ search })} />);
  await type(field(place), 'س');
  await type(field(place), 'سم');
  answers.get('سم')?.({ hits: [hit('سمير')], closest: [] });
  await settle();
  answers.get('س')?.({ hits: [hit('سلمى')], closest: [] });
  await settle();
  expect(options(place).map(option => option.textContent)).toEqual(['سميرمقالان']);
});

it('clears on the first Esc and closes on the second', async () => {
  const backend = fakeBackend();
  const place = await draw(<PopupView backend={backend} />);
  await type(field(place), 'سم');
  await key(field(place), 'Escape');
  expect(field(place)?.value).toBe('');
  expect(backend.close).not.toHaveBeenCalled();
  await key(field(place), 'Escape');
  expect(backend.close).toHaveBeenCalled();
});

it('says that nothing is known and offers the closest names', async () => {
  const search = async () => ({ hits: [], closest: [hit('سمير'), hit('سامر'), hit('تامر')] });
  const place = await draw(<PopupView backend={fakeBackend({ search })} />);
  await type(field(place), 'ثمير');
  expect(place.querySelector('[role=status]')?.textContent).toMatch(/لا شيء عن «.?ثمير.?» في أرشيفك/);
  expect(options(place)).toHaveLength(3);
});

it('switches the site off at once', async () => {
  const backend = fakeBackend();
  const place = await draw(<PopupView backend={backend} />);
  await press(place.querySelector('[role=switch]'));
  expect(backend.switchSite).toHaveBeenCalledWith(false);
});

it.each([
  ['not-article', 'هذه ليست صفحة مقال'],
  ['no-permission', 'لا إذن لهذا الموقع'],
  ['no-page', 'لا تعمل الإضافات على هذه الصفحة'],
] as const)('says the state of the page in words: %s', async (state, words) => {
  const place = await draw(<PopupView backend={fakeBackend({ readPage: async () => ({ state, mentions: [] }) })} />);
  expect(place.querySelector('.page-bar')?.textContent).toContain(words);
  expect(place.textContent?.includes('أضف هذه الصفحة')).toBe(state !== 'no-page');
});

it('runs on a page without permission, and asks for the site in the click itself', async () => {
  const backend = fakeBackend({ readPage: async () => ({ state: 'no-permission', mentions: [] }) });
  const place = await draw(<PopupView backend={backend} />);
  await press(buttonNamed(place, 'شغّل الآن'));
  expect(backend.runHere).toHaveBeenCalledTimes(1);
  buttonNamed(place, 'دائمًا على هذا الموقع').click();
  expect(backend.allowSite).toHaveBeenCalledTimes(1);
  await settle();
  expect(backend.runHere).toHaveBeenCalledTimes(2);
});

it('adds the page with facts as corrected, and takes it back', async () => {
  const backend = fakeBackend();
  const place = await draw(<PopupView backend={backend} />);
  await press(buttonNamed(place, 'أضف هذه الصفحة إلى أرشيفي'));
  expect(place.textContent).toContain('8 شباط/فبراير 2021 أو بعده');
  expect(place.textContent).toContain('وفي 8 فبراير 2021');
  expect(place.textContent).toContain('فيه 12 اسمًا؛ لأربعة منها بطاقة الآن');
  expect(document.activeElement).toBe(place.querySelector('input[name=title]'));
  await type(place.querySelector('input[name=outlet]'), 'النهار');
  await press(buttonNamed(place, 'أضف'));
  expect(vi.mocked(backend.add).mock.calls[0]?.[0].facts).toEqual({
    ...FACTS,
    outlet: { value: 'النهار', basis: 'reader', evidence: null },
  });
  await press(buttonNamed(place, 'تراجع'));
  expect(backend.undo).toHaveBeenCalledWith('b1');
  expect(place.textContent).toContain('تمّ التراجع');
});

it('says why a page was not added', async () => {
  const place = await draw(<PopupView backend={fakeBackend({ preview: async () => ({ ok: false, code: 'too-big', message: '' }) })} />);
  await press(buttonNamed(place, 'أضف هذه الصفحة إلى أرشيفي'));
  expect(place.querySelector('.warning')?.textContent).toBe('النصّ أكبر من أن يُقرأ مقالًا واحدًا.');
});

it('speaks English left to right with the same parts', async () => {
  const place = await draw(<PopupView backend={fakeBackend()} />, 'en');
  expect(place.textContent).toContain('In this article (4)');
  expect(place.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('People');
});
