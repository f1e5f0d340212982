import type { Settings } from './settings.ts';

/** `www.aljazeera.net → aljazeera.net`: the name a reader knows a site by, and the one kept in `offHosts`. */
export function siteName(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./, '');
}

/** A site that is off is off with all below it: `aljazeera.net` holds for `studies.aljazeera.net` too. */
export function isSiteOff(hostname: string, offHosts: Settings['offHosts']): boolean {
  const site = siteName(hostname);
  return offHosts.some(off => covers(off, site));
}

/** The list after the reader's switch. Turning a site on takes away whatever held it off, a parent site included. */
export function switchSite(offHosts: Settings['offHosts'], hostname: string, on: boolean): Settings['offHosts'] {
  const site = siteName(hostname);
  if (on) return offHosts.filter(off => !covers(off, site));
  return isSiteOff(site, offHosts) ? offHosts : [...offHosts, site];
}

/** A page of the site, or of one below it. */
export function isOnSite(hostname: string, site: string): boolean {
  return covers(site, siteName(hostname));
}

const covers = (off: string, site: string) => site === off || site.endsWith(`.${off}`);
