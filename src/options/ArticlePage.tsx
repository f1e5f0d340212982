import { useEffect, useState } from 'preact/hooks';
import type { ArticleFacts, ArticleId } from '../core/article/article.ts';
import type { Span } from '../core/text/span.ts';
import { archiveWords } from '../locales/page-words-archive.ts';
import type { Answer, LibraryEntry, StoredArticleView } from '../messages/protocol.ts';
import { ArticleText } from '../ui/ArticleText.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useUi } from '../ui/ui-context.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { readArticleAddress } from './article-address.ts';

export type ArticleBackend = {
  readonly read: (article: ArticleId) => Promise<Answer<StoredArticleView | null>>;
  readonly edit: (article: ArticleId, facts: ArticleFacts) => Promise<Answer<LibraryEntry>>;
};

/** Our stored copy of one article: its own words, names live, the cited sentence tinted, its facts to be corrected. */
export function ArticlePage({ backend }: { readonly backend: ArticleBackend }) {
  const { words: common, language, settings } = useUi();
  const words = archiveWords({ language, digits: settings.digits });
  const [address, setAddress] = useState(() => readArticleAddress(location.hash));
  const [view, setView] = useState<StoredArticleView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    const follow = () => setAddress(readArticleAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (address === null) return setProblem('not-found');
    void backend.read(address.article).then(answer => {
      setView(answer.ok ? answer.value : null);
      setProblem(answer.ok ? (answer.value === null ? 'not-found' : null) : answer.code);
    });
  }, [backend, address?.article]);
  const name = view === null ? null : (view.entry.facts.title.value ?? view.entry.opening);
  useEffect(() => {
    if (name !== null) document.title = name;
  }, [name]);

  async function edit(facts: ArticleFacts) {
    if (view === null) return;
    const answer = await backend.edit(view.entry.article, facts);
    if (!answer.ok) return setProblem(answer.code);
    setView({ ...view, entry: answer.value });
    return setSaid(words.saved);
  }

  const cited: Span | null = address?.cited ?? null;
  return (
    <div class="article-shell">
      <nav class="article-nav" aria-label={words.heading}>
        <a href="options.html#archive">
          <Icon name="back" /> {words.heading}
        </a>
        {view !== null && cited !== null && <span class="faint">{words.citedSentence}</span>}
      </nav>
      {problem !== null && (
        <main>
          <h1 class="unseen">{common.product}</h1>
          <p class="warning">{failureWords(problem, common)}</p>
        </main>
      )}
      {view !== null && (
        <main>
          <ArticleHead entry={view.entry} citedWords={cited === null ? null : view.text.slice(cited.start, cited.end)} onEdit={edit} />
          {/* The attribute tells the content script, which runs here as on any page, that this is an article and which one. */}
          <article data-khalfiya-article={view.entry.article} class="reading">
            <ArticleText text={view.text} blocks={bodyOf(view, cited)} cited={cited} />
          </article>
        </main>
      )}
      {said !== null && <Toast text={said} onGone={() => setSaid(null)} />}
    </div>
  );
}

/** Without the headline, which stands above already; unless it is what was cited. */
function bodyOf({ blocks }: StoredArticleView, cited: Span | null) {
  return blocks.filter(({ role, start, end }) => role !== 'title' || (cited !== null && cited.start < end && cited.end > start));
}
