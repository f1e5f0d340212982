import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, readSources } from './source-files.ts';

/**
 * Who may import whom (docs/ARCHITECTURE.md). The longest matching place wins; a place may always import
 * itself. A name without a slash at the end of a list is an npm package.
 */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['data', 'chrono-node', 'minisearch', '@noble/hashes'],
  'src/platform/runtime.ts': [],
  'src/platform/page-document.ts': [],
  'src/platform/inline-elements.ts': [],
  'src/platform/is-readable.ts': ['src/platform/page-document.ts'],
  'src/platform/page-bridge.ts': ['src/core'],
  'src/platform/browser.ts': ['webextension-polyfill'],
  'src/platform': ['src/core'],
  'src/messages/wire.ts': ['src/core', 'src/messages', 'src/platform/runtime.ts'],
  'src/messages/lent-wire.ts': ['src/messages/wire.ts'],
  'src/messages/lent-listener.ts': ['src/messages/wire.ts'],
  'src/messages/wire-news.ts': ['src/core', 'src/platform/runtime.ts'],
  'src/messages': ['src/core', 'src/platform'],
  'src/storage': ['src/core', 'idb'],
  'src/read-page': ['src/core', '@mozilla/readability'],
  'src/library': ['src/core', 'src/storage', 'src/read-page'],
  'src/locales': ['src/core', 'src/messages/protocol.ts'],
  'src/ui': ['src/core', 'src/locales', 'src/messages/protocol.ts', 'preact', 'data'],
  'src/background': [
    'src/core',
    'src/platform',
    'src/messages',
    'src/storage',
    'src/library',
    'src/locales',
    'src/ui/card/card-look.ts',
    'data',
  ],
  'src/content': [
    'src/core/match/request-limits.ts',
    'src/messages/wire.ts',
    'src/messages/lent-listener.ts',
    'src/messages/line-break.ts',
    'src/messages/protocol.ts',
    'src/platform/runtime.ts',
    'src/platform/inline-elements.ts',
    'src/platform/is-readable.ts',
    'src/platform/page-document.ts',
  ],
  'src/marker': [
    'src/core',
    'src/messages/wire.ts',
    'src/messages/wire-news.ts',
    'src/messages/lent-wire.ts',
    'src/messages/lent-listener.ts',
    'src/messages/protocol.ts',
    'src/platform/runtime.ts',
    'src/platform/inline-elements.ts',
    'src/platform/is-readable.ts',
    'src/platform/page-document.ts',
    'src/platform/page-bridge.ts',
  ],
  'src/touch': ['src/core', 'src/platform/page-document.ts', 'src/platform/page-bridge.ts'],
  'src/hover': ['src/core', 'src/messages/lent-wire.ts', 'src/platform/page-document.ts', 'src/platform/page-bridge.ts'],
  'src/card': [
    'src/core',
    'src/messages/lent-wire.ts',
    'src/messages/protocol.ts',
    'src/platform/runtime.ts',
    'src/platform/page-document.ts',
    'src/ui',
    'src/locales',
    'preact',
  ],
  'src/page-reader': ['src/core', 'src/read-page'],
  'src/popup': ['src/core', 'src/platform', 'src/messages', 'src/ui', 'src/read-page', 'src/locales', 'preact'],
  'src/options': ['src/core', 'src/platform', 'src/messages', 'src/ui', 'src/read-page', 'src/locales', 'preact'],
  'src/first-run': ['src/core', 'src/platform', 'src/messages', 'src/ui', 'src/read-page', 'src/locales', 'preact'],
  cli: ['src/core', 'src/read-page', 'linkedom', 'node:'],
  training: ['src/core', 'node:', '@noble/hashes'],
  bench: [
    'src/core',
    'tests/support',
    'scripts',
    'node:',
    'puppeteer-core',
    'mark.js',
    'modern-ahocorasick',
    '@monyone/aho-corasick',
    'esbuild',
  ],
};

/** Folders where the program starts: nothing imports them. */
const ENTRY_FOLDERS = [
  'src/background',
  'src/content',
  'src/marker',
  'src/hover',
  'src/touch',
  'src/card',
  'src/popup',
  'src/options',
  'src/first-run',
  'src/page-reader',
];

const within = (place: string, name: string) => name === place || name.startsWith(`${place}/`);
const placeOf = (name: string) =>
  Object.keys(RULES)
    .filter(place => within(place, name))
    .sort((a, b) => b.length - a.length)[0];

describe('who imports whom', () => {
  const files = readSources('src', 'cli', 'bench', 'training');

  it('is as the table says for every import, types too', () => {
    const broken: string[] = [];
    for (const { name, text } of files) {
      const place = placeOf(name);
      if (!place) {
        broken.push(`${name}: no rule for this place`);
        continue;
      }
      const allowed = [place, ...(RULES[place] ?? [])];
      for (const specifier of importsOf(text)) {
        const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(name), specifier) : specifier;
        const own = within(place, target) || (place.endsWith('.ts') && within(path.posix.dirname(place), target));
        if (!own && !allowed.some(item => (item.endsWith(':') ? target.startsWith(item) : within(item, target))))
          broken.push(`${name} → ${specifier}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('leaves entry folders to themselves', () => {
    const broken = files.flatMap(({ name, text }) =>
      importsOf(text)
        .filter(specifier => specifier.startsWith('.'))
        .map(specifier => path.posix.join(path.posix.dirname(name), specifier))
        .filter(target => ENTRY_FOLDERS.some(folder => within(folder, target) && !within(folder, name)))
        .map(target => `${name} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
