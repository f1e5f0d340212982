/** The one place that imports the polyfill, so that everything else names its API the same way. */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Scripting } from 'webextension-polyfill';
export { browser };
