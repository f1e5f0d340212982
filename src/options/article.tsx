/** The article page's entry; marker.js and card.js stand beside it in article.html, as the browser puts them into other pages. */
import { render } from 'preact';
import { commonWords } from '../locales/page-words-shared.ts';
import { askBackground } from '../messages/ask.ts';
import { chooseLanguage } from '../platform/i18n.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';
import { SettingsRoot } from '../ui/SettingsRoot.tsx';
import { type ArticleBackend, ArticlePage } from './ArticlePage.tsx';
import './article.css';

const backend: ArticleBackend = {
  read: article => askBackground('getArticle', { article }),
  edit: (article, facts) => askBackground('editArticle', { article, facts }),
};

async function start(): Promise<void> {
  const settings = await readSettings();
  render(
    <SettingsRoot
      settings={settings}
      languageOf={chooseLanguage}
      watch={onSettingsChanged}
      save={next => askBackground('setSettings', { settings: next })}
      title={language => commonWords({ language, digits: 'latin' }).product}
    >
      {() => <ArticlePage backend={backend} />}
    </SettingsRoot>,
    document.body,
  );
}

void start();
