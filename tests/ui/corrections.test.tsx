import { describe, expect, it, vi } from 'vitest';
import type { ArticleId } from '../../src/core/article/article.ts';
import type { IdentityView, LibraryEntry } from '../../src/core/library/library.ts';
import { writeCorrectionFile } from '../../src/core/link/correction-file.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { type KeptCorrection, keepCorrection } from '../../src/core/link/kept-correction.ts';
import type { LinkCorrection } from '../../src/core/link/link-correction.ts';
import { ArchiveSection } from '../../src/options/ArchiveSection.tsx';
import type { CorrectionBackend } from '../../src/options/correction-backend.ts';
import type { ArchiveBackend } from '../../src/options/options-backend.ts';
import { placeOf } from '../../src/options/section-of.ts';
import { PUTIN } from '../support/sample-cards.ts';
import { buttonNamed, draw, press, settle, type } from './draw.tsx';

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const;
const entry = (digit: string, title: string): LibraryEntry => ({
  article: digit.repeat(24) as ArticleId,
  facts: {
    title: { value: title, basis: 'text', evidence: null },
    outlet: UNKNOWN,
    url: UNKNOWN,
    published: UNKNOWN,
    publishedBounds: UNKNOWN,
  },
  opening: title,
  characters: 9,
  origin: 'bundled',
  batch: null,
  addedAt: null,
});
const TWO: IdentityView = {
  entity: PUTIN.entity,
  kind: 'person',
  name: 'سمير عطا',
  mergedBecause: ['same-name', 'same-role'],
  parts: [
    { entry: entry('a', 'أوّل'), labels: ['سمير عطا'] },
    { entry: entry('b', 'ثانٍ'), labels: ['عطا'] },
  ],
  articles: 2,
  namesakes: [{ entity: 'person/سمير_عطا~JO' as EntityId, name: 'سمير عطا', role: 'الوزير', articles: 3 }],
};
const THREE: IdentityView = { ...TWO, parts: [...TWO.parts, { entry: entry('c', 'ثالث'), labels: [] }], articles: 3 };
const OTHER = 'person/سمراء' as EntityId;
const KEPT = keepCorrection({ kind: 'same', entities: [TWO.entity, OTHER] }, ['سمير', 'سمراء'], 3);

function fakeBackend(view: IdentityView, change: Partial<CorrectionBackend> = {}, kept: readonly KeptCorrection[] = []) {
  const corrections: CorrectionBackend = {
    identity: async () => ({ ok: true, value: view }),
    correct: vi.fn<CorrectionBackend['correct']>(async () => ({ ok: true, value: { id: KEPT.id, entity: view.entity } })),
    list: async () => ({ ok: true, value: kept }),
    undo: vi.fn<CorrectionBackend['undo']>(async () => ({ ok: true, value: null })),
    add: vi.fn<CorrectionBackend['add']>(async added => ({ ok: true, value: added.map(({ id }) => id) })),
    ...change,
  };
  const backend: ArchiveBackend = {
    corrections,
    listAll: async () => ({ ok: true, value: [] }),
    edit: vi.fn(),
    remove: vi.fn(),
    counts: async () => null,
    search: async () => ({
      hits: [
        { entity: OTHER, kind: 'person', name: 'سمراء', matchedName: 'سمراء', matched: [], role: null, sourceCount: 1, score: 1 },
        {
          entity: 'place/سمر' as EntityId,
          kind: 'place',
          name: 'سمر',
          matchedName: 'سمر',
          matched: [],
          role: null,
          sourceCount: 1,
          score: 1,
        },
      ],
      closest: [],
    }),
    getCard: vi.fn(async () => PUTIN),
    openSource: vi.fn(),
  };
  return { backend, corrections };
}

const archive = (backend: ArchiveBackend, asksApart = true) =>
  draw(<ArchiveSection backend={backend} onImport={() => undefined} entity={PUTIN.entity} asksApart={asksApart} query="" />);

describe('parting what was taken for one', () => {
  it('says why it was, then parts the two by one press, and takes it back', async () => {
    const { backend, corrections } = fakeBackend(TWO);
    const place = await archive(backend);
    const panel = place.querySelector('.identity')!;
    expect(panel.querySelector('summary')?.textContent).toBe('ليسا شخصًا واحدًا؟ افصلهما');
    expect(panel.querySelector('details')?.open).toBe(true);
    expect(document.activeElement).toBe(panel.querySelector('summary'));
    const text = panel.textContent ?? '';
    expect(text).toContain('الاسم نفسه · الوصف نفسه');
    expect(text.indexOf('الاسم نفسه')).toBeLessThan(text.indexOf('أيّ هذه المقالات'));
    await press(buttonNamed(panel, 'افصل'));
    expect(corrections.correct).toHaveBeenCalledWith({ kind: 'apart', entity: TWO.entity, articles: ['b'.repeat(24)] });
    expect(place.querySelector('.toast')?.textContent).toContain('فُصل');
    expect(backend.getCard).toHaveBeenCalledTimes(2);
    await press(buttonNamed(place.querySelector('.toast')!, 'تراجع'));
    expect(corrections.undo).toHaveBeenCalledWith([KEPT.id]);
  });

  it('lets the reader choose among more, neither none nor all', async () => {
    const { backend, corrections } = fakeBackend(THREE);
    const place = await archive(backend, false);
    const panel = place.querySelector('.identity')!;
    expect(panel.querySelector('summary')?.textContent).toBe('ليسوا شخصًا واحدًا؟ افصلهم');
    expect(panel.querySelector('details')?.open).toBe(false);
    expect(buttonNamed(panel, 'افصل').disabled).toBe(true);
    for (const box of panel.querySelectorAll('input[type=checkbox]')) await press(box);
    expect(buttonNamed(panel, 'افصل').disabled).toBe(true);
    await press(panel.querySelector('input[type=checkbox]'));
    await press(buttonNamed(panel, 'افصل'));
    expect(corrections.correct).toHaveBeenCalledWith({ kind: 'apart', entity: TWO.entity, articles: ['b'.repeat(24), 'c'.repeat(24)] });
  });

  it('is asked anew of what is left, with nothing ticked that was parted before', async () => {
    let now = { ...THREE, parts: [...THREE.parts, { entry: entry('d', 'رابع'), labels: [] }], articles: 4 };
    const correct = vi.fn<CorrectionBackend['correct']>(async () => {
      now = { ...now, parts: now.parts.slice(0, 3), articles: 3 };
      return { ok: true, value: { id: KEPT.id, entity: TWO.entity } };
    });
    const { backend } = fakeBackend(TWO, { correct, identity: async () => ({ ok: true, value: now }) });
    const place = await archive(backend);
    const boxes = () => [...place.querySelectorAll<HTMLInputElement>('.identity input[type=checkbox]')];
    await press(boxes()[3]!);
    await press(buttonNamed(place, 'افصل'));
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(buttonNamed(place, 'افصل').disabled).toBe(true);
    await press(boxes()[2]!);
    await press(buttonNamed(place, 'افصل'));
    expect(correct).toHaveBeenLastCalledWith({ kind: 'apart', entity: TWO.entity, articles: ['c'.repeat(24)] });
  });

  it('says when it cannot be told what the name is put together of', async () => {
    const { backend } = fakeBackend(TWO, { identity: async () => ({ ok: false, code: 'no-answer', message: '' }) });
    const place = await archive(backend);
    expect(place.querySelector('.identity')).toBeNull();
    expect(place.querySelector('.warning[role=alert]')?.textContent).not.toBe('');
  });

  it('is not offered of a name that one article names', async () => {
    const { backend } = fakeBackend({ ...TWO, parts: TWO.parts.slice(0, 1), articles: 1, mergedBecause: [] });
    const summaries = [...(await archive(backend)).querySelectorAll('.identity summary')].map(each => each.textContent);
    expect(summaries).toContain('هذا واسم آخر لمسمّى واحد؟ ادمجهما');
    expect(summaries.filter(each => each?.includes('افصل'))).toEqual([]);
  });

  it('tells a failure and the way out, and leaves the choice as it was', async () => {
    const correct: CorrectionBackend['correct'] = async () => ({ ok: false, code: 'not-found', message: '' });
    const { backend } = fakeBackend(TWO, { correct });
    const place = await archive(backend);
    await press(buttonNamed(place, 'افصل'));
    expect(place.querySelector('.identity [role=alert]')?.textContent).toContain('ابحث عنه من جديد');
    expect(buttonNamed(place, 'افصل').disabled).toBe(false);
    expect(place.querySelector('.toast')).toBeNull();
  });
});

describe('joining two names', () => {
  it('offers those of the same name, asks once more, and goes to what they are now', async () => {
    const correct = vi.fn<CorrectionBackend['correct']>(async () => ({ ok: true, value: { id: KEPT.id, entity: OTHER } }));
    const { backend } = fakeBackend(TWO, { correct });
    const place = await archive(backend);
    const form = place.querySelector('.join-form')!;
    expect(form.textContent).toContain('الوزير');
    const choose = () => press(place.querySelector('.join-form li button'));
    expect(form.querySelector('li button')?.getAttribute('aria-label')).toMatch(/^ادمجهما: .*الوزير/);
    await choose();
    expect(correct).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain('واحد؟');
    await press(buttonNamed(place.querySelector('.join-form')!, 'ألغِ'));
    expect(document.activeElement?.className).toBe('join-form');
    await choose();
    await press(buttonNamed(place.querySelector('.join-form')!, 'ادمجهما'));
    expect(correct).toHaveBeenCalledWith({ kind: 'same', entities: [TWO.entity, 'person/سمير_عطا~JO'] });
    expect(placeOf(location.hash).entity).toBe(OTHER);
  });

  it('finds others of its kind only', async () => {
    const { backend } = fakeBackend(TWO);
    const place = await archive(backend);
    await type(place.querySelector('.join-form input'), 'سمر');
    const options = [...place.querySelectorAll('.join-form [role=option]')].map(each => each.textContent);
    expect(options).toHaveLength(1);
    await press(place.querySelector('.join-form [role=option]'));
    expect(place.querySelector('.join-form')?.textContent).toContain('سمراء');
  });
});

describe('putting a name right', () => {
  const fieldIn = (place: Element, at: number) => place.querySelectorAll<HTMLInputElement>('.name-form input[type=text]')[at]!;

  it('gives another name in the place of the articles’, and another beside it, each with its undo', async () => {
    const { backend, corrections } = fakeBackend(TWO);
    const place = await archive(backend, false);
    expect(fieldIn(place, 0).value).toBe('سمير عطا');
    expect(buttonNamed(place, 'سمِّه هكذا').disabled).toBe(true);
    await type(fieldIn(place, 0), ' سمير  نبيل عطا ');
    await press(buttonNamed(place, 'سمِّه هكذا'));
    expect(corrections.correct).toHaveBeenLastCalledWith({ kind: 'named', entity: TWO.entity, name: 'سمير نبيل عطا' });
    await type(fieldIn(place, 1), 'أبو نبيل');
    await press(buttonNamed(place, 'أضفه'));
    expect(corrections.correct).toHaveBeenLastCalledWith({ kind: 'also', entity: TWO.entity, name: 'أبو نبيل' });
    expect(place.querySelector('.toast')?.textContent?.replace(/[\u2066-\u2069]/g, '')).toContain('أُضيف «أبو نبيل» اسمًا آخر لـ«سمير عطا».');
    await press(buttonNamed(place.querySelector('.toast')!, 'تراجع'));
    expect(corrections.undo).toHaveBeenCalledWith([KEPT.id]);
  });

  it('takes no name that could not be looked for', async () => {
    const { backend } = fakeBackend(TWO);
    const place = await archive(backend, false);
    for (const name of ['', '…', 'و', 'كلمة '.repeat(13)]) {
      await type(fieldIn(place, 1), name);
      expect(buttonNamed(place, 'أضفه').disabled, name).toBe(true);
    }
  });

  it('puts right what it is, and goes to where it is then', async () => {
    const entity = 'organisation/سمير_عطا' as EntityId;
    const correct = vi.fn<CorrectionBackend['correct']>(async () => ({ ok: true, value: { id: KEPT.id, entity } }));
    const { backend } = fakeBackend(TWO, { correct });
    const place = await archive(backend, false);
    expect(buttonNamed(place, 'صحّح النوع').disabled).toBe(true);
    await press(place.querySelector('.name-form input[value=organisation]'));
    await press(buttonNamed(place, 'صحّح النوع'));
    expect(correct).toHaveBeenCalledWith({ kind: 'is-a', entity: TWO.entity, is: 'organisation' });
    expect(placeOf(location.hash).entity).toBe(entity);
  });

  it('is not asked of an event’s kind', async () => {
    const { backend } = fakeBackend({ ...TWO, kind: 'event' });
    const place = await archive(backend, false);
    expect(place.querySelector('.name-form')).not.toBeNull();
    expect(place.querySelector('.name-form input[type=radio]')).toBeNull();
  });
});

describe('the list of corrections', () => {
  const choose = async (place: Element, text: string) => {
    const input = place.querySelector<HTMLInputElement>('.corrections input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File([text], 'c.jsonl')], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await settle();
  };

  it('names each with its undo', async () => {
    const { backend, corrections } = fakeBackend(TWO, {}, [KEPT]);
    const place = await archive(backend);
    const list = place.querySelector('.corrections')!;
    expect(list.querySelector('h2')?.textContent).toBe('تصحيحاتك (1)');
    expect(list.querySelector('li')?.textContent?.replace(/[\u2066-\u2069]/g, '')).toContain('دمج: «سمير» و«سمراء»');
    await press(list.querySelector('li button'));
    expect(corrections.undo).toHaveBeenCalledWith([KEPT.id]);
  });

  it('says of each kind what was put right', async () => {
    const said: readonly LinkCorrection[] = [
      { kind: 'named', entity: TWO.entity, name: 'سمير نبيل' },
      { kind: 'also', entity: TWO.entity, name: 'أبو نبيل' },
      { kind: 'is-a', entity: TWO.entity, is: 'place' },
    ];
    const kept = said.map((each, at) => keepCorrection(each, ['سمير'], at));
    const { backend } = fakeBackend(TWO, {}, kept);
    const lines = [...(await archive(backend)).querySelectorAll('.corrected li > span')].map(each => each.textContent);
    expect(lines.map(line => line?.replace(/[\u2066-\u2069]/g, ''))).toEqual([
      'النوع: «سمير»، مكان',
      'اسم آخر: «أبو نبيل» لـ«سمير»',
      'تسمية: «سمير نبيل» بدل «سمير»',
    ]);
  });

  it('takes in a file, and says how many were new', async () => {
    const { backend, corrections } = fakeBackend(TWO);
    const place = await archive(backend);
    await choose(place, writeCorrectionFile([KEPT]));
    await vi.waitFor(() => expect(corrections.add).toHaveBeenCalledWith([KEPT]));
    await vi.waitFor(async () => {
      await settle();
      expect(place.querySelector('.toast')?.textContent).toContain('أُخذ تصحيح واحد');
    });
  });

  it('says when the browser cannot read it', async () => {
    const { backend } = fakeBackend(TWO);
    const place = await archive(backend);
    const failing = vi.spyOn(File.prototype, 'text').mockRejectedValue(new DOMException('moved', 'NotReadableError'));
    await choose(place, '');
    failing.mockRestore();
    expect(place.querySelector('.corrections [role=alert]')?.textContent).toContain('تعذّرت قراءة الملفّ');
  });

  it('refuses a bad one by its line, and takes nothing of it', async () => {
    const { backend, corrections } = fakeBackend(TWO);
    const place = await archive(backend);
    await choose(place, `${writeCorrectionFile([KEPT])}{"kind":"apart"}\n`);
    await vi.waitFor(async () => {
      await settle();
      expect(place.querySelector('.corrections [role=alert]')?.textContent).toContain('السطر 3');
    });
    expect(corrections.add).not.toHaveBeenCalled();
  });
});
