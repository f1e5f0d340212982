import { DOMParser } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('makes the policy named inert once, however many documents it parses', async () => {
  const createPolicy = vi.fn((_name: string, rules: { createHTML(html: string): string }) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  vi.stubGlobal('DOMParser', DOMParser);
  const { parseInert } = await import('../../src/read-page/inert-parse.ts');
  expect(parseInert('<p>نص</p>').querySelector('p')?.textContent).toBe('نص');
  parseInert('<p>آخر</p>');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['inert']);
});

it('parses where there are no Trusted Types', async () => {
  vi.stubGlobal('DOMParser', DOMParser);
  const { parseInert } = await import('../../src/read-page/inert-parse.ts');
  expect(parseInert('<html><head><title>ع</title></head></html>').title).toBe('ع');
});
