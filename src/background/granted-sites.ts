import { browser, type Scripting } from '../platform/browser.ts';
import { grantedSites, listedSites } from '../platform/permissions.ts';

const SCRIPT_ID = 'granted-sites';

/**
 * Makes the content script run on exactly the sites granted beyond the manifest's list. Registered scripts are
 * dropped at an update (mdn/content#39499), so this runs at every install and update, and at each change of permissions.
 */
export async function registerGrantedSites(): Promise<readonly string[]> {
  const [granted, { listed }, registered] = await Promise.all([
    grantedSites(),
    listedSites(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] }),
  ]);
  if (granted.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return granted;
  }
  const script: Scripting.RegisteredContentScript & { matchOriginAsFallback: boolean } = {
    id: SCRIPT_ID,
    js: ['content.js'],
    matches: [...granted],
    // Where "all sites" is granted, the manifest's own script already runs on these.
    excludeMatches: [...listed],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return granted;
}
