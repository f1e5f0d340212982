import { browser, type Menus } from '../platform/browser.ts';
import { openSearchPage } from './open-pages.ts';

const MENU_ID = 'background-on-selection';
/** A selection is a name, not a chapter. */
const MAX_QUERY_CHARS = 200;

/** «خلفية عن «…»» on a selection. Browsers keep it over restarts, so it's made once at install and update. */
export async function createContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ID, contexts: ['selection'], title: browser.i18n.getMessage('menuSelection') });
}

export function onMenuClicked(info: Menus.OnClickData): void {
  const query = info.selectionText?.trim().slice(0, MAX_QUERY_CHARS) ?? '';
  if (info.menuItemId === MENU_ID && query !== '') void openSearchPage(query);
}
