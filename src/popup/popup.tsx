/** The popup's entry: settings and the tab first, then one render. */
import { render } from 'preact';
import { chooseLanguage } from '../platform/i18n.ts';
import { readSettings } from '../platform/settings.ts';
import { applyPageLook } from '../ui/page-look.ts';
import { makeUi, UiContext } from '../ui/ui-context.ts';
import { createBrowserBackend, findPopupTab } from './browser-backend.ts';
import { PopupView } from './PopupView.tsx';
import './popup.css';

async function start(): Promise<void> {
  const [settings, tab] = await Promise.all([readSettings(), findPopupTab(location.hash)]);
  const ui = makeUi(chooseLanguage(settings.language), settings);
  applyPageLook(document, ui.language, settings.theme, ui.words.product);
  const query = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
  render(
    <UiContext.Provider value={ui}>
      <PopupView backend={createBrowserBackend(tab)} query={query} />
    </UiContext.Provider>,
    document.body,
  );
}

void start();
