import { browser } from './browser.ts';

/** The match pattern of a page's site; null where no extension may run (our own pages, about:, files, stores). */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `*://${hostname}/*` : null;
}

function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Must be called in the click itself, before anything is awaited: browsers refuse it otherwise. */
export function requestAccess(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function giveUpAccess(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Sites of the manifest's own list, and those of them that the reader has taken back. */
export async function listedSites(): Promise<{ readonly listed: readonly string[]; readonly missing: readonly string[] }> {
  const listed = (browser.runtime.getManifest().content_scripts ?? []).flatMap(script => script.matches ?? []);
  const held = await Promise.all(listed.map(hasAccess));
  return { listed, missing: listed.filter((_, at) => !held[at]) };
}

/** Origins granted beyond the manifest's list. */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const own = new Set([...(manifest.content_scripts ?? []).flatMap(script => script.matches ?? []), ...(manifest.host_permissions ?? [])]);
  return origins.filter(origin => !own.has(origin));
}
