import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ImportProgress } from '../../src/messages/protocol.ts';
import { BackupSection } from '../../src/options/BackupSection.tsx';
import type { BackupBackend } from '../../src/options/backup-backend.ts';
import type { RestorePreview } from '../../src/options/backup-file/preview-restore.ts';
import { buttonNamed, draw, press, settle } from './draw.tsx';

const PREVIEW: RestorePreview = {
  madeAt: Date.UTC(2026, 10, 22, 12),
  parts: {
    articles: { new: 3, there: 4, differs: 1 },
    corrections: { new: 0, there: 0, differs: 0 },
    settings: { new: 0, there: 0, differs: 1 },
  },
  differing: ['جسر المدينة'],
};
const DONE: ImportProgress = {
  batch: 'r1',
  state: 'done',
  total: 9,
  done: 9,
  added: 3,
  duplicates: 5,
  failures: [],
  startedAt: 0,
  namesAdded: 2,
  restore: { onDifference: 'keep', changed: 1 },
};

function fakeBackend(change: Partial<BackupBackend> = {}): BackupBackend {
  return {
    save: vi.fn<BackupBackend['save']>(async () => ({ ok: true, value: { file: 'khalfiya-backup-2026-11-22.jsonl.gz' } })),
    preview: vi.fn<BackupBackend['preview']>(async () => ({ ok: true, value: PREVIEW })),
    restore: vi.fn<BackupBackend['restore']>(async () => ({ ok: true, value: DONE })),
    undo: vi.fn<BackupBackend['undo']>(async () => ({ ok: true, value: null })),
    last: async () => null,
    follow: vi.fn<BackupBackend['follow']>(),
    ...change,
  };
}

const section = (backend: BackupBackend, language: 'ar' | 'en' = 'ar') => draw(<BackupSection backend={backend} />, language);
const words = (place: Element | null) => (place?.textContent ?? '').replace(/[\u2066-\u2069]/g, '');

async function pick(place: Element): Promise<void> {
  const input = place.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'mine.jsonl.gz')], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

describe('saving a backup', () => {
  it('saves everything unless a part is taken out, and says where', async () => {
    const backend = fakeBackend();
    const place = await section(backend);
    await press(place.querySelectorAll('.part-boxes input')[2]);
    await press(buttonNamed(place, 'احفظ في ملفّ'));
    expect(backend.save).toHaveBeenCalledWith(['articles', 'corrections'], expect.anything());
    expect(words(place)).toContain('حُفظت النسخة في khalfiya-backup-2026-11-22.jsonl.gz.');
  });

  it('needs something to save', async () => {
    const place = await section(fakeBackend());
    for (const box of place.querySelectorAll('.part-boxes input')) await press(box);
    expect(buttonNamed(place, 'احفظ في ملفّ').disabled).toBe(true);
    expect(words(place)).toContain('اختر شيئًا واحدًا على الأقلّ.');
  });

  it('says why it could not', async () => {
    const place = await section(fakeBackend({ save: async () => ({ ok: false, code: 'quota', message: '' }) }));
    await press(buttonNamed(place, 'احفظ في ملفّ'));
    expect(words(place.querySelector('[role=alert]'))).toBe('لا مساحة كافية على القرص.');
  });
});

describe('restoring a backup', () => {
  it('shows what it would do before it does anything, with its day and the names that differ', async () => {
    const backend = fakeBackend();
    const place = await section(backend);
    await pick(place);
    expect(words(place)).toContain('في mine.jsonl.gz، المحفوظ في 22 تشرين الثاني/نوفمبر 2026:');
    const rows = [...place.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent));
    expect(rows).toEqual([
      ['3', '4', '1'],
      ['0', '0', '1'],
    ]);
    expect(words(place.querySelector('details'))).toContain('جسر المدينة');
    expect(backend.restore).not.toHaveBeenCalled();
  });

  it('keeps what is here unless told otherwise, restores the ticked parts, and takes it back', async () => {
    const backend = fakeBackend();
    const place = await section(backend);
    await pick(place);
    await press(place.querySelectorAll('tbody input')[1]);
    await press(place.querySelector('input[value=replace]'));
    await press(buttonNamed(place, 'استرجع'));
    expect(backend.restore).toHaveBeenCalledWith(
      expect.anything(),
      { parts: ['articles'], onDifference: 'replace' },
      expect.anything(),
      expect.anything(),
    );
    expect(words(place)).toContain('أُضيفت 3 مقالات · تغييرات أخرى: 1 · عندك من قبل: 5');
    await press(buttonNamed(place, 'تراجع عن الاسترجاع'));
    expect(backend.undo).toHaveBeenCalledWith('r1');
    expect(words(place)).toContain('أُلغي الاسترجاع، وبقي ما فعلتَه بعده.');
  });

  it('offers nothing to restore where all of it is here', async () => {
    const there = { new: 0, there: 2, differs: 0 };
    const preview = { ...PREVIEW, parts: { articles: there, corrections: there, settings: there }, differing: [] };
    const place = await section(fakeBackend({ preview: async () => ({ ok: true, value: preview }) }));
    await pick(place);
    expect(words(place)).toContain('كلّ ما في هذه النسخة عندك كما هو.');
    expect(buttonNamed(place, 'استرجع').disabled).toBe(true);
    expect(place.querySelector('input[value=replace]')).toBeNull();
  });

  it.each([
    ['newer-version', 'حدّث الإضافة'],
    ['cut-off', 'مقطوع بعد السطر 12'],
    ['bad-entry', 'السطر 12'],
    ['bomb', 'السطر 12'],
    ['not-backup', 'khalfiya-backup'],
  ] as const)('refuses a file (%s) with what is wrong and the way out', async (why, said) => {
    const place = await section(fakeBackend({ preview: async () => ({ ok: false, refused: { why, line: 12 } }) }));
    await pick(place);
    expect(words(place.querySelector('.warning'))).toContain(said);
    expect(place.querySelector('.drop-zone')).not.toBeNull();
  });

  it('goes on showing one that an earlier visit began, and can cancel it', async () => {
    let end: (value: Awaited<ReturnType<BackupBackend['follow']>>) => void = () => undefined;
    const backend = fakeBackend({
      last: async () => ({ ...DONE, state: 'running', done: 4 }),
      follow: (progress, onProgress) => {
        onProgress(progress);
        return new Promise(resolve => {
          end = resolve;
        });
      },
    });
    const place = await section(backend, 'en');
    expect(words(place)).toContain('4 of 9');
    await press(buttonNamed(place, 'Cancel'));
    expect(backend.undo).toHaveBeenCalledWith('r1');
    end({ ok: true, value: { ...DONE, state: 'undone' } });
    await settle();
    expect(words(place)).toContain('The restore is undone; what you did after it stays.');
  });

  it('keeps showing a file that was picked before it was known what an earlier visit restored', async () => {
    let tell: (progress: ImportProgress) => void = () => undefined;
    const place = await section(fakeBackend({ last: () => new Promise(resolve => (tell = resolve)) }));
    await pick(place);
    tell(DONE);
    await settle();
    expect(buttonNamed(place, 'استرجع')).not.toBeNull();
    expect(words(place)).not.toContain('تراجع عن الاسترجاع');
  });

  it('names each article that could not be understood', async () => {
    const failed: ImportProgress = { ...DONE, failures: [{ name: 'خبر قديم', reason: 'TypeError: no' }] };
    const place = await section(fakeBackend({ restore: async () => ({ ok: true, value: failed }) }));
    await pick(place);
    await press(buttonNamed(place, 'استرجع'));
    expect(words(place.querySelector('.refused'))).toContain('خبر قديم TypeError: no');
  });
});
