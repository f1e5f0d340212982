import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { ArticleFacts, ArticleId } from '../../src/core/article/article.ts';
import type { ImportItem, ImportProgress, ImportRow } from '../../src/messages/protocol.ts';
import { ImportSection } from '../../src/options/ImportSection.tsx';
import type { ImportBackend } from '../../src/options/options-backend.ts';
import { readImportFile, readPastedText } from '../../src/read-page/read-import-file.ts';
import { buttonNamed, choose, draw, press, settle, type } from './draw.tsx';

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const;
const facts = (title: string): ArticleFacts => ({
  title: { value: title, basis: 'text', evidence: null },
  outlet: UNKNOWN,
  url: UNKNOWN,
  published: UNKNOWN,
  publishedBounds: UNKNOWN,
});

/** An archive that already holds the text «قديم». */
async function preview({ parts }: ImportItem): Promise<{ ok: true; value: ImportRow }> {
  const known = parts.text.startsWith('قديم');
  const value: ImportRow = {
    article: parts.text as ArticleId,
    facts: facts(parts.text.slice(0, 12)),
    namesFound: 3,
    namesKnown: 1,
    names: [],
    characters: parts.text.length,
    blocks: [{ start: 0, end: Math.min(parts.text.length, 8), role: 'paragraph' }],
    state: known ? 'duplicate' : 'new',
    duplicateOf: known ? { article: 'x' as ArticleId, title: 'الأصل' } : null,
  };
  return { ok: true, value };
}

const progress = (change: Partial<ImportProgress>): ImportProgress => ({
  batch: 'b1',
  state: 'running',
  total: 47,
  done: 31,
  added: 29,
  duplicates: 0,
  failures: [
    { name: 'a.txt', reason: 'too-big' },
    { name: 'b.txt', reason: 'TypeError: x' },
  ],
  startedAt: 0,
  namesAdded: 0,
  ...change,
});

function fakeBackend(change: Partial<ImportBackend> = {}): ImportBackend {
  return {
    readFile: readImportFile,
    readPaste: readPastedText,
    preview,
    run: vi.fn<ImportBackend['run']>(async items => ({
      ok: true,
      value: progress({ state: 'done', total: items.length, done: items.length, added: items.length, failures: [], namesAdded: 2 }),
    })),
    follow: async begun => ({ ok: true, value: begun }),
    undo: vi.fn<ImportBackend['undo']>(async () => ({ ok: true, value: { removed: 2 } })),
    last: async () => null,
    ...change,
  };
}

async function pick(place: Element, ...files: readonly File[]): Promise<void> {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  for (let turn = 0; turn < 6; turn++) await settle();
}

const rows = (place: Element) => [...place.querySelectorAll('tbody tr')];

it('names every file it refuses with the reason, and goes on with the rest', async () => {
  const place = await draw(<ImportSection backend={fakeBackend()} />);
  const huge = new File(['x'], 'huge.txt');
  Object.defineProperty(huge, 'size', { value: 11 * 1024 * 1024 });
  await pick(
    place,
    new File([], 'empty.txt'),
    new File([new Uint8Array([0, 1, 2, 0, 0, 7])], 'binary.txt'),
    huge,
    new File(['x'], 'paper.pdf'),
    new File(['{"text":"خبر أول"}\n{broken\n{"title":"بلا نص"}\n'], 'rows.jsonl'),
    new File(['خبر ثان'], 'good.txt'),
  );
  const refused = [...place.querySelectorAll('.refused li')].map(line => line.textContent);
  expect(refused).toEqual([
    'empty.txt الملف فارغ.',
    'binary.txt ليس ملفًّا نصّيًّا.',
    'huge.txt أكبر من 10 ميغابايت.',
    'paper.pdf نوع غير مدعوم؛ المدعوم txt وhtml وjsonl.',
    'rows.jsonl:2 السطر ليس JSON صالحًا أو لا نصّ فيه.',
    'rows.jsonl:3 السطر ليس JSON صالحًا أو لا نصّ فيه.',
  ]);
  expect(rows(place)).toHaveLength(2);
});

it('takes a duplicate of the archive or of the same batch out of what is added', async () => {
  const backend = fakeBackend();
  const place = await draw(<ImportSection backend={backend} />);
  await pick(place, new File(['قديم'], 'old.txt'), new File(['جديد'], 'new.txt'), new File(['جديد'], 'again.txt'));
  expect(rows(place).map(row => row.querySelector('.chip')?.textContent)).toEqual(['مكرّر', 'جديد', 'مكرّر']);
  await press(buttonNamed(place, 'أضف مقالًا واحدًا'));
  expect(vi.mocked(backend.run).mock.calls[0]?.[0].map(item => item.name)).toEqual(['new.txt']);
});

it('applies one outlet and one date to all chosen rows, and leaves the others', async () => {
  const backend = fakeBackend();
  const place = await draw(<ImportSection backend={backend} />);
  await pick(place, new File(['أول'], '1.txt'), new File(['ثان'], '2.txt'), new File(['ثالث'], '3.txt'));
  await press(rows(place)[2]?.querySelector('input[type=checkbox]'));
  const bar = place.querySelector('.draft-bar') as Element;
  await type(bar.querySelector('input[type=text]'), 'النهار');
  await press(bar.querySelectorAll('button')[0]);
  await choose(bar.querySelector('select'), 'month');
  await type(bar.querySelector('input[type=month]'), '2021-02');
  await press(bar.querySelectorAll('button')[1]);
  expect(rows(place).map(row => row.querySelector('.date-chip')?.textContent ?? null)).toEqual([
    'شباط/فبراير 2021',
    'شباط/فبراير 2021',
    null,
  ]);
  await press(buttonNamed(place, 'أضف مقالين'));
  const added = vi.mocked(backend.run).mock.calls[0]?.[0] ?? [];
  expect(added.map(item => item.facts?.outlet)).toEqual(Array(2).fill({ value: 'النهار', basis: 'reader', evidence: null }));
  expect(added[0]?.facts?.published).toEqual({ value: { from: '2021-02-01', to: '2021-02-28' }, basis: 'reader', evidence: null });
});

it('lets each cell be edited, and sends no facts for a row that was not', async () => {
  const backend = fakeBackend();
  const place = await draw(<ImportSection backend={backend} />);
  await pick(place, new File(['أول'], '1.txt'), new File(['ثان'], '2.txt'));
  await type(rows(place)[0]?.querySelector('input[type=text]') ?? null, 'عنوان آخر');
  await press(buttonNamed(place, 'أضف مقالين'));
  const added = vi.mocked(backend.run).mock.calls[0]?.[0] ?? [];
  expect(added[0]?.facts?.title).toEqual({ value: 'عنوان آخر', basis: 'reader', evidence: null });
  expect(added[1]?.facts).toBeNull();
});

it('shows the text with what is not counted as the article faded', async () => {
  const place = await draw(<ImportSection backend={fakeBackend()} />);
  await pick(place, new File(['قال كذا.\nشارك القصة'], '1.txt'));
  await press(rows(place)[0]?.querySelector('.wide button'));
  expect([...place.querySelectorAll('.article-text p')].map(line => [line.className, line.textContent])).toEqual([
    ['paragraph', 'قال كذا.'],
    ['dropped', 'شارك القصة'],
  ]);
});

it('tells how far the batch is, what came of it, and takes it back', async () => {
  let finish: () => void = () => undefined;
  const backend = fakeBackend({
    run: (_, onProgress) =>
      new Promise(resolve => {
        onProgress(progress({}));
        finish = () => resolve({ ok: true, value: progress({ state: 'done', done: 47, added: 45, duplicates: 1, namesAdded: 11 }) });
      }),
  });
  const place = await draw(<ImportSection backend={backend} />);
  await type(place.querySelector('textarea'), 'خبر ملصوق');
  await press(buttonNamed(place, 'اقرأ النصّ'));
  await press(buttonNamed(place, 'أضف مقالًا واحدًا'));
  expect(place.querySelector('[role=status]')?.textContent).toContain('31 من 47 · تعذّر 2');
  finish();
  await settle();
  expect(place.querySelector('.import-report')?.textContent).toContain('أُضيف 45 مقالًا · 11 اسمًا جديدًا · مكرّر واحد');
  // A code in words; what is no code as the program said it.
  expect([...place.querySelectorAll('.refused li')].map(line => line.textContent)).toEqual([
    'a.txt أكبر من 10 ميغابايت.',
    'b.txt TypeError: x',
  ]);
  await press(buttonNamed(place, 'تراجع عن هذه الدفعة'));
  expect(backend.undo).toHaveBeenCalledWith('b1');
  expect(place.querySelector('.import-report')?.textContent).toContain('حُذف مقالان');
});

it('offers to take back the last batch of an earlier visit', async () => {
  const backend = fakeBackend({ last: async () => progress({ state: 'done', added: 3 }) });
  const place = await draw(<ImportSection backend={backend} />);
  expect(place.textContent).toContain('آخر دفعة: أُضيفت 3 مقالات');
  await press(buttonNamed(place, 'تراجع عن هذه الدفعة'));
  expect(backend.undo).toHaveBeenCalledWith('b1');
});

it('shows a batch going on that an earlier visit began', async () => {
  const follow: ImportBackend['follow'] = (begun, onProgress) => {
    onProgress(begun);
    return new Promise(() => undefined);
  };
  const place = await draw(<ImportSection backend={fakeBackend({ last: async () => progress({ failures: [] }), follow })} />);
  expect(place.querySelector('[role=status]')?.textContent).toContain('31 من 47');
});

it('reads pasted page source as HTML, whose scripts stay letters or nothing', async () => {
  const place = await draw(<ImportSection backend={fakeBackend()} />);
  (globalThis as { ran?: boolean }).ran = false;
  await type(place.querySelector('textarea'), '<p>خبر عن القمة</p><img src=x onerror="ran=true"><script>ran=true</script>');
  await press(buttonNamed(place, 'اقرأ النصّ'));
  expect(place.querySelector('tbody img, tbody script')).toBeNull();
  expect((globalThis as { ran?: boolean }).ran).toBe(false);
});
