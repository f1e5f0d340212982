import { useState } from 'preact/hooks';
import type { ArticleId } from '../core/article/article.ts';
import type { IdentityView } from '../core/library/library.ts';
import { CARD_WORDS, SEPARATOR } from '../locales/card-words.ts';
import { correctionWords } from '../locales/page-words-corrections.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KnownDate } from '../ui/KnownDate.tsx';
import { useUi } from '../ui/ui-context.ts';

/** Rows drawn at first. */
const FIRST_ROWS = 50;

export type PartFormProps = {
  readonly view: IdentityView;
  readonly disabled: boolean;
  readonly onPart: (articles: readonly ArticleId[]) => void;
};

/** Why these articles were taken to speak of one, and which of them don't. */
export function PartForm({ view, disabled, onPart }: PartFormProps) {
  const { words: common, language, settings } = useUi();
  const words = correctionWords({ language, digits: settings.digits });
  const { mergeReason } = CARD_WORDS[language];
  const [limit, setLimit] = useState(FIRST_ROWS);
  // Of two, either is the other one: the press alone is enough.
  const [chosen, setChosen] = useState<ReadonlySet<ArticleId>>(
    () => new Set(view.parts.length === 2 ? [view.parts[1]!.entry.article] : []),
  );
  const turn = (article: ArticleId) => {
    const next = new Set(chosen);
    if (!next.delete(article)) next.add(article);
    setChosen(next);
  };
  const canPart = chosen.size > 0 && chosen.size < view.articles;
  return (
    <div class="part-form">
      {view.mergedBecause.length > 0 && (
        <p class="faint">
          {words.why} {view.mergedBecause.map(reason => mergeReason[reason]).join(SEPARATOR)}
        </p>
      )}
      <fieldset disabled={disabled}>
        <legend>{words.which[view.kind]}</legend>
        {view.parts.slice(0, limit).map(({ entry, labels }) => {
          const title = entry.facts.title.value ?? common.untitled(entry.opening);
          return (
            <div class="part-row" key={entry.article}>
              <label>
                <input type="checkbox" checked={chosen.has(entry.article)} onChange={() => turn(entry.article)} />
                <span>
                  <bdi class="part-title">{title}</bdi>
                  <span class="faint">
                    {labels.length > 0 && (
                      <>
                        <bdi>{labels.join(SEPARATOR)}</bdi> ·{' '}
                      </>
                    )}
                    <bdi>{entry.facts.outlet.value ?? common.unknown}</bdi> · <KnownDate facts={entry.facts} />
                  </span>
                </span>
              </label>
              <a
                class="button plain"
                href={`article.html#a=${entry.article}`}
                target="_blank"
                rel="noopener"
                aria-label={words.openArticle(title)}
              >
                <Icon name="link" />
              </a>
            </div>
          );
        })}
      </fieldset>
      {view.parts.length > limit && (
        <Button kind="plain" onClick={() => setLimit(limit + FIRST_ROWS)}>
          {words.more(view.articles - limit)}
        </Button>
      )}
      <div class="acts">
        <Button kind="primary" disabled={disabled || !canPart} onClick={() => onPart([...chosen])}>
          {words.part}
        </Button>
        {!canPart && <span class="faint">{words.partHint}</span>}
      </div>
    </div>
  );
}
