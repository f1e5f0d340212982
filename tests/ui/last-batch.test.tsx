import { describe, expect, it, vi } from 'vitest';
import { createBrowserOptionsBackend } from '../../src/options/browser-options-backend.ts';

const asked = vi.hoisted(() => ({ last: {} as object }));
vi.mock('../../src/platform/browser.ts', () => ({ browser: { runtime: { getManifest: () => ({ version: '1' }) } } }));
vi.mock('../../src/messages/ask.ts', () => ({ askBackground: () => Promise.resolve({ ok: true, value: asked.last }) }));

describe('the latest batch', () => {
  it.each([
    ['an import', { batch: 'b1', state: 'done' }, 'b1', undefined],
    ['a restored backup', { batch: 'r1', state: 'done', restore: { onDifference: 'keep', changed: 1 } }, undefined, 'r1'],
  ])('that is %s is told of, and taken back, in its own section alone', async (_, last, ofImports, ofBackups) => {
    asked.last = last;
    const { imports, backup } = createBrowserOptionsBackend();
    expect((await imports.last())?.batch).toBe(ofImports);
    expect((await backup.last())?.batch).toBe(ofBackups);
  });
});
