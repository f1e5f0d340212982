import { expect, it, vi } from 'vitest';
import type { PopupBackend } from '../../src/popup/popup-backend.ts';
import { withoutTraces } from '../../src/popup/without-traces.ts';

it('adds and remembers nothing from a private window, and switches marks in its tab alone', async () => {
  const written = vi.fn();
  const backend = {
    preview: written,
    add: written,
    switchSite: written,
    remember: written,
    search: 'as it was',
  } as unknown as PopupBackend;
  const switchTab = vi.fn(async () => undefined);
  const guarded = withoutTraces(backend, switchTab);
  expect(await guarded.preview({} as never)).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(await guarded.add({} as never)).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(guarded.remember).toBeNull();
  await guarded.switchSite(false);
  expect(switchTab).toHaveBeenCalledExactlyOnceWith(false);
  expect(written).not.toHaveBeenCalled();
  expect(guarded.search).toBe(backend.search);
});
