import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ArticleId } from '../../src/core/article/article.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import type { Mention } from '../../src/core/match/mention.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { exampleQuery, liftMentions, orderForLesson, type ReadArticle, targetsIn } from '../../src/first-run/choose-lesson.ts';
import { FirstRunPage } from '../../src/first-run/FirstRunPage.tsx';
import type { FirstRunBackend, Lesson } from '../../src/first-run/first-run-backend.ts';
import type { StoredArticleView } from '../../src/messages/protocol.ts';
import { readImportFile, readPastedText } from '../../src/read-page/read-import-file.ts';
import { PUTIN } from '../support/sample-cards.ts';
import { buttonNamed, draw, press, settle, type } from './draw.tsx';

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const;

function view(letter: string, text: string): StoredArticleView {
  const facts = { title: UNKNOWN, outlet: UNKNOWN, url: UNKNOWN, published: UNKNOWN, publishedBounds: UNKNOWN };
  return {
    entry: {
      article: letter.repeat(24) as ArticleId,
      facts,
      opening: text.slice(0, 9),
      characters: text.length,
      origin: 'bundled',
      batch: null,
      addedAt: null,
    },
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    source: PUTIN.sources[0]!,
  };
}

function read(letter: string, text: string, names: Readonly<Record<string, Mention['kind']>>): ReadArticle {
  const mentions: Mention[] = [];
  for (const [name, kind] of Object.entries(names)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      mentions.push({
        start,
        end: start + name.length,
        entity: name as EntityId,
        name,
        kind,
        form: 'full',
        confidence: 'sure',
        candidates: [],
      });
    }
  }
  return { view: view(letter, text), mentions: mentions.toSorted((one, other) => one.start - other.start) };
}

describe('the lesson is chosen by the data', () => {
  const long = read('a', 'التقى كريمان سمير، ثم قال كريمان إن سلمى غائبة عن قمة بيروت', {
    كريمان: 'person',
    سمير: 'person',
    سلمى: 'person',
    بيروت: 'place',
  });
  const short = read('b', 'كريمان وسلمى في بيروت', { كريمان: 'person', سلمى: 'person', بيروت: 'place' });
  const lonely = read('c', 'خبر طويل عن نزار لا يشارك غيره في اسم من الأسماء الواردة هنا كلها', { نزار: 'person' });

  it('puts the article first that shares most names with others, the longer of two', () => {
    expect(orderForLesson([lonely, short, long]).map(({ view: { text } }) => text)).toEqual([
      long.view.text,
      short.view.text,
      lonely.view.text,
    ]);
  });

  it('points at a person named elsewhere too and rarely here, never at a name only this article knows', () => {
    expect(targetsIn(long, [long, short, lonely]).map(({ name }) => name)).toEqual(['سلمى', 'كريمان']);
    expect(targetsIn(lonely, [long, short, lonely])).toEqual([]);
  });

  it('suggests the beginning of a long one-word name', () => {
    expect(exampleQuery(long)).toBe('كريم');
    expect(exampleQuery(read('d', 'سمير هنا', { سمير: 'person' }))).toBeNull();
  });

  it('lifts mentions from blocks to the whole text', () => {
    const inBlock = short.mentions.slice(0, 1);
    expect(
      liftMentions(
        [[], inBlock],
        [
          { start: 0, end: 5 },
          { start: 6, end: 30 },
        ],
      )[0],
    ).toMatchObject({ start: 6, end: 12 });
  });
});

const LESSON: Lesson = { articles: [view('a', 'قال سمير كذا.'), view('b', 'خبر آخر.')], target: { start: 4, end: 8 }, example: 'سمي' };

function fakeBackend(change: Partial<FirstRunBackend> = {}): FirstRunBackend {
  return {
    readLesson: async () => LESSON,
    follow: () => undefined,
    count: async () => ({ articles: 2, people: 6 }),
    search: async query =>
      query === 'سمي'
        ? {
            hits: [
              {
                entity: PUTIN.entity,
                kind: 'person',
                name: 'سمير',
                matchedName: 'سمير',
                matched: [],
                role: null,
                sourceCount: 1,
                score: 1,
              },
            ],
            closest: [],
          }
        : { hits: [], closest: [] },
    getCard: async () => PUTIN,
    openSource: vi.fn(),
    readFile: readImportFile,
    readPaste: readPastedText,
    preview: async () => ({ ok: true, value: { namesFound: 12, namesKnown: 4 } as never }),
    add: vi.fn<FirstRunBackend['add']>(async () => ({
      ok: true,
      value: { batch: 'b1', state: 'done', total: 1, done: 1, added: 1, duplicates: 0, failures: [], startedAt: 0, namesAdded: 8 },
    })),
    undo: vi.fn<FirstRunBackend['undo']>(async () => ({ ok: true, value: null })),
    ...change,
  };
}

const steps = (place: Element) => [...place.querySelectorAll('.step')].map(step => step.classList.contains('done'));
const page = (backend: FirstRunBackend, onSettings = vi.fn()) => <FirstRunPage backend={backend} onSettings={onSettings} />;

describe('the first-run page', () => {
  it('shows an article with its source line, the other behind a tab, and what the archive really holds', async () => {
    const place = await draw(page(fakeBackend()));
    expect(place.querySelector('article')?.getAttribute('data-khalfiya-article')).toBe('a'.repeat(24));
    expect(place.querySelector('.source-line')?.textContent).toContain('الناشر: غير مذكور');
    expect(place.querySelector('.honest')?.textContent).toBe(
      'في أرشيفك الآن مقالان و6 أشخاص. البطاقات تكبر بما تضيفه؛ ما لا يقوله أرشيفك لا نقوله.',
    );
    await press(place.querySelectorAll('[role=tab]')[1]);
    expect(place.querySelector('article')?.getAttribute('data-khalfiya-article')).toBe('b'.repeat(24));
  });

  it('waits for the bundled articles at install, and shows them as soon as they are there', async () => {
    const lessons = [null, LESSON];
    let arrived: () => void = () => undefined;
    const follow: FirstRunBackend['follow'] = onChange => {
      arrived = onChange;
    };
    const place = await draw(page(fakeBackend({ readLesson: async () => lessons.shift() ?? null, follow })));
    expect(place.querySelector('article')).toBeNull();
    arrived();
    await settle();
    expect(place.querySelector('article')).not.toBeNull();
  });

  it('ticks searching when a search finds something, and shows the card there', async () => {
    const place = await draw(page(fakeBackend()));
    expect(place.textContent).toMatch(/ابحث: اكتب «.?سمي.?»/);
    await type(place.querySelector('[role=combobox]'), 'زز');
    expect(steps(place)).toEqual([false, false, false]);
    await type(place.querySelector('[role=combobox]'), 'سمي');
    expect(steps(place)).toEqual([false, true, false]);
    await press(place.querySelector('[role=option]'));
    expect(place.querySelector('.step .kh-card')?.textContent).toContain(PUTIN.name);
  });

  it('tells what a text holds before adding it, ticks when it is added, and takes it back', async () => {
    const backend = fakeBackend();
    const place = await draw(page(backend));
    await type(place.querySelector('textarea'), 'خبر من عندي');
    await press(buttonNamed(place, 'اقرأ النصّ'));
    expect(place.querySelector('.add-step')?.textContent).toContain('في نصّك 12 اسمًا؛ لأربعة منها بطاقة الآن.');
    expect(steps(place)).toEqual([false, false, false]);
    await press(buttonNamed(place, 'أضفه إلى أرشيفي'));
    expect(steps(place)).toEqual([false, false, true]);
    await press(buttonNamed(place, 'تراجع'));
    expect(backend.undo).toHaveBeenCalledWith('b1');
  });

  it('ticks hovering when a card opens as a popover, and for nothing else that is toggled', async () => {
    const place = await draw(page(fakeBackend()));
    await act(() => void place.querySelector('details')?.dispatchEvent(new Event('toggle')));
    expect(steps(place)).toEqual([false, false, false]);
    const card = Object.assign(document.createElement('div'), { matches: () => true });
    Object.defineProperty(card, 'popover', { value: 'manual' });
    document.body.append(card);
    await act(() => void card.dispatchEvent(new Event('toggle')));
    expect(steps(place)).toEqual([true, false, false]);
  });

  it('switches to English and back by one button', async () => {
    const onSettings = vi.fn();
    const place = await draw(page(fakeBackend(), onSettings));
    await press(buttonNamed(place, 'English'));
    expect(onSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, language: 'en' });
    const english = await draw(page(fakeBackend()), 'en');
    expect(english.textContent).toContain('Your archive now holds 2 articles and 6 people.');
    expect(buttonNamed(english, 'العربية')).toBeTruthy();
  });
});

it('comes back from a card to the search as it was, with the focus in it', async () => {
  const place = await draw(page(fakeBackend()));
  await type(place.querySelector('[role=combobox]'), 'سمي');
  await press(place.querySelector('[role=option]'));
  await press(buttonNamed(place, 'رجوع'));
  const field = place.querySelector<HTMLInputElement>('[role=combobox]');
  expect(field?.value).toBe('سمي');
  expect(document.activeElement).toBe(field);
});
