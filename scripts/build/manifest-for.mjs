// manifest.json is the readable union of both browsers; this cuts out what one of them doesn't know.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../set-up.mjs';

/** @param {'chromium' | 'firefox'} browser @returns {Promise<object>} the manifest that ships */
export async function manifestFor(browser) {
  const union = JSON.parse(await readFile(path.join(ROOT, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const hosts = JSON.parse(await readFile(path.join(ROOT, 'data/news-hosts.json'), 'utf8')).map(({ host }) => `*://*.${host}/*`);
  const manifest = fillIn(union, { '@package-version': version, '@news-hosts': hosts });
  if (browser === 'chromium') {
    manifest.background = { service_worker: union.background.service_worker };
    delete manifest.browser_specific_settings;
  } else {
    manifest.background = { scripts: union.background.scripts };
    delete manifest.minimum_chrome_version;
  }
  return manifest;
}

/** Replaces `@…` strings; an array with one placeholder becomes the list it stands for. */
function fillIn(value, words) {
  if (Array.isArray(value)) return value.flatMap(item => (typeof item === 'string' && item in words ? words[item] : [fillIn(item, words)]));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillIn(inner, words)]));
  return typeof value === 'string' && value in words ? words[value] : value;
}
