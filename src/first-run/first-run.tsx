/** The first-run page's entry; marker.js and card.js stand beside it in first-run.html. */
import { render } from 'preact';
import { firstRunWords } from '../locales/page-words-first-run.ts';
import { askBackground } from '../messages/ask.ts';
import { chooseLanguage } from '../platform/i18n.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';
import { SettingsRoot } from '../ui/SettingsRoot.tsx';
import { firstRunBackend } from './browser-first-run-backend.ts';
import { FirstRunPage } from './FirstRunPage.tsx';
import './first-run.css';

async function start(): Promise<void> {
  const settings = await readSettings();
  render(
    <SettingsRoot
      settings={settings}
      languageOf={chooseLanguage}
      watch={onSettingsChanged}
      save={next => askBackground('setSettings', { settings: next })}
      title={language => firstRunWords({ language, digits: 'latin' }).title}
    >
      {change => <FirstRunPage backend={firstRunBackend} onSettings={change} />}
    </SettingsRoot>,
    document.body,
  );
}

void start();
