/** The options page's entry. */
import { render } from 'preact';
import { optionsWords } from '../locales/page-words-options.ts';
import { chooseLanguage } from '../platform/i18n.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';
import { SettingsRoot } from '../ui/SettingsRoot.tsx';
import { createBrowserOptionsBackend } from './browser-options-backend.ts';
import { OptionsPage } from './OptionsPage.tsx';
import './options.css';

async function start(): Promise<void> {
  const settings = await readSettings();
  const backend = createBrowserOptionsBackend();
  render(
    <SettingsRoot
      settings={settings}
      languageOf={chooseLanguage}
      watch={onSettingsChanged}
      save={backend.saveSettings}
      title={language => optionsWords({ language, digits: 'latin' }).title}
    >
      {change => <OptionsPage backend={backend} onSettings={change} />}
    </SettingsRoot>,
    document.body,
  );
}

void start();
