import { useState } from 'preact/hooks';
import type { ArticleFacts } from '../core/article/article.ts';
import { archiveWords } from '../locales/page-words-archive.ts';
import type { LibraryEntry } from '../messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { FactsForm } from '../ui/FactsForm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KnownDate, WhyDate } from '../ui/KnownDate.tsx';
import { linkToOriginal } from '../ui/original-link.ts';
import { useUi } from '../ui/ui-context.ts';

export type ArticleHeadProps = {
  readonly entry: LibraryEntry;
  /** For the link to the original: a text fragment finds them there. */
  readonly citedWords: string | null;
  readonly onEdit: (facts: ArticleFacts) => Promise<void>;
};

/** Headline, outlet, date and how it is known; a press makes them a form. */
export function ArticleHead({ entry, citedWords, onEdit }: ArticleHeadProps) {
  const { words: common, facts: factWords, language, settings } = useUi();
  const words = archiveWords({ language, digits: settings.digits });
  const [draft, setDraft] = useState<ArticleFacts | null>(null);
  const { facts } = entry;
  const original = linkToOriginal(facts.url.value, citedWords);

  if (draft !== null) {
    return (
      <header class="article-head panel padded">
        <h1 class="unseen">{words.ownFacts}</h1>
        <FactsForm facts={draft} asRead={facts} onChange={setDraft} />
        <div class="acts">
          <Button kind="primary" onClick={() => void onEdit(draft).then(() => setDraft(null))}>
            {common.save}
          </Button>
          <Button onClick={() => setDraft(null)}>{common.cancel}</Button>
        </div>
      </header>
    );
  }
  return (
    <header class="article-head">
      <h1 dir="auto">{facts.title.value ?? common.untitled(entry.opening)}</h1>
      <dl class="article-facts">
        <div>
          <dt>{factWords.outlet}</dt>
          <dd>
            <bdi>{facts.outlet.value ?? common.unknown}</bdi>
          </dd>
        </div>
        <div>
          <dt>{factWords.date}</dt>
          <dd>
            <KnownDate facts={facts} /> <WhyDate facts={facts} />
          </dd>
        </div>
      </dl>
      <div class="acts">
        <Button kind="plain" onClick={() => setDraft(facts)}>
          <Icon name="pencil" /> {common.edit}
        </Button>
        {original !== null && (
          <a class="button plain" href={original} target="_blank" rel="noopener noreferrer">
            <Icon name="link" /> {factWords.original} <bdi class="faint">{new URL(original).host}</bdi>
          </a>
        )}
        {entry.origin === 'imported' && <span class="chip">{words.addedByYou}</span>}
      </div>
    </header>
  );
}
