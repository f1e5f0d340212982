import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesIn } from '../../scripts/build/notices.mjs';
import { ROOT } from '../../scripts/set-up.mjs';

type Metafile = {
  readonly outputs: Readonly<
    Record<string, { readonly bytes: number; readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>
  >;
};

// `npm test` builds before it runs the tests.
const meta = JSON.parse(readFileSync(path.join(ROOT, 'dist/meta.json'), 'utf8')) as Metafile;
const outputOf = (name: string) => {
  const found = Object.entries(meta.outputs).find(([file]) => file.endsWith(`/${name}`));
  if (!found) throw new Error(`${name} is not in the build`);
  return found[1];
};
const inputsOf = (name: string) =>
  Object.entries(outputOf(name).inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
const manifestOf = (browser: string) => JSON.parse(readFileSync(path.join(ROOT, 'dist', browser, 'manifest.json'), 'utf8'));

describe('what ships', () => {
  it('keeps the script of every page within 5 kB, of a page with names within 20 kB more, and the card within 45 kB', () => {
    expect(outputOf('content.js').bytes).toBeLessThanOrEqual(5_000);
    expect(outputOf('marker.js').bytes).toBeLessThanOrEqual(20_000);
    expect(outputOf('hover.js').bytes).toBeLessThanOrEqual(15_000);
    expect(outputOf('card.js').bytes).toBeLessThanOrEqual(45_000);
  });

  it('keeps each package within 2 MB', () => {
    const zips = readdirSync(path.join(ROOT, 'dist')).filter(name => name.endsWith('.zip'));
    expect(zips).toHaveLength(2);
    for (const zip of zips) expect(statSync(path.join(ROOT, 'dist', zip)).size).toBeLessThanOrEqual(2_000_000);
  });

  it.each(['content', 'marker'])('puts neither Preact, idb, the polyfill, the dataset nor the tables into %s.js', name => {
    const strangers = inputsOf(`${name}.js`).filter(file => !new RegExp(`^src/(${name}|core|messages|platform)/`).test(file));
    expect(strangers).toEqual([]);
  });

  it('puts neither idb nor the polyfill nor the tables into the card', () => {
    expect(inputsOf('card.js').filter(file => /idb|webextension-polyfill|^data\//.test(file))).toEqual([]);
  });

  it('holds only the packages that are listed here', () => {
    const allowed = ['@mozilla/readability', '@noble/hashes', 'chrono-node', 'idb', 'minisearch', 'preact', 'webextension-polyfill'];
    expect(packagesIn(meta).filter(name => !allowed.includes(name))).toEqual([]);
  });

  it.each(['chromium', 'firefox'])('exposes nothing of the extension to pages and evaluates no text (%s)', browser => {
    const manifest = manifestOf(browser);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("require-trusted-types-for 'script'");
    expect(manifest.version).toBe(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version);
    for (const file of readdirSync(path.join(ROOT, 'dist', browser)).filter(name => name.endsWith('.js'))) {
      const code = readFileSync(path.join(ROOT, 'dist', browser, file), 'utf8');
      expect(code, file).not.toMatch(/\beval\(|new Function\(|\.innerHTML\s*=[^=]/);
    }
  });

  it.each(['chromium', 'firefox'])('names no host but that of XML namespaces in its code (%s)', browser => {
    const folder = path.join(ROOT, 'dist', browser);
    const code = readdirSync(folder).filter(name => /\.(js|html|css)$/.test(name));
    const hosts = code.flatMap(
      name => readFileSync(path.join(folder, name), 'utf8').match(/\b(?:https?|wss?|ftp):\/\/[\w.-]+\.\w+/g) ?? [],
    );
    expect([...new Set(hosts)]).toEqual(['http://www.w3.org']);
  });

  it('asks for the same hosts in content scripts and permissions, 25 to 40 of them, each a valid match pattern', () => {
    const manifest = manifestOf('chromium');
    const matches: readonly string[] = manifest.content_scripts[0].matches;
    expect(manifest.host_permissions).toEqual(matches);
    expect(matches.length).toBeGreaterThanOrEqual(25);
    expect(matches.length).toBeLessThanOrEqual(40);
    expect(new Set(matches).size).toBe(matches.length);
    for (const pattern of matches) expect(pattern).toMatch(/^\*:\/\/\*\.([a-z0-9-]+\.)+[a-z]{2,}\/\*$/);
  });

  it('cuts the manifest to what each browser knows', () => {
    expect(manifestOf('chromium').background).toEqual({ service_worker: 'background.js' });
    expect(manifestOf('chromium').minimum_chrome_version).toBe('128');
    expect(manifestOf('firefox').background).toEqual({ scripts: ['background.js'] });
    expect(manifestOf('firefox').browser_specific_settings.gecko.strict_min_version).toBe('146.0');
    expect(manifestOf('firefox').browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
