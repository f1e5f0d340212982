/** The popup's entry: settings and the tab first, then one render. */
import { render } from 'preact';
import { askTab } from '../messages/ask.ts';
import { browser } from '../platform/browser.ts';
import { chooseLanguage } from '../platform/i18n.ts';
import { readSettings } from '../platform/settings.ts';
import { applyPageLook } from '../ui/page-look.ts';
import { makeUi, UiContext } from '../ui/ui-context.ts';
import { createBrowserBackend, findPopupTab, type PopupTab } from './browser-backend.ts';
import { PopupView } from './PopupView.tsx';
import type { PopupBackend } from './popup-backend.ts';
import { withoutTraces } from './without-traces.ts';
import './popup.css';

async function start(): Promise<void> {
  const [settings, tab] = await Promise.all([readSettings(), findPopupTab(location.hash)]);
  const backend = await createBackend(tab);
  const ui = makeUi(chooseLanguage(settings.language), settings);
  applyPageLook(document, ui.language, settings.theme, ui.words.product);
  const query = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
  render(
    <UiContext.Provider value={ui}>
      <PopupView backend={backend} query={query} />
    </UiContext.Provider>,
    document.body,
  );
}

async function createBackend(tab: PopupTab | undefined): Promise<PopupBackend> {
  const backend = createBrowserBackend(tab);
  if (tab === undefined || !(await browser.tabs.get(tab.id)).incognito) return backend;
  return withoutTraces(backend, async on => void (await askTab(tab.id, 'setActive', { active: on })));
}

void start();
