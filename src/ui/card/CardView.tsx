import type { ArticleId } from '../../core/article/article.ts';
import type { Card } from '../../core/card/card.ts';
import type { EntityId } from '../../core/link/dossier.ts';
import type { Span } from '../../core/text/span.ts';
import { CARD_WORDS } from '../../locales/card-words.ts';
import type { DateSettings } from '../../locales/format-range.ts';
import type { UiLanguage } from '../../locales/plural.ts';
import { CardBody } from './CardBody.tsx';
import { CardHeader, type Matched } from './CardHeader.tsx';
import type { CardScope } from './card-scope.ts';

export type CardViewProps = {
  readonly card: Card;
  readonly language: UiLanguage;
  readonly dates: DateSettings;
  /** The words on the page that the card was opened at; null where there's no page (a list, a preview). */
  readonly matched?: Matched | null;
  readonly pinned?: boolean;
  /** Without a handler its button is not drawn. */
  readonly onPin?: (() => void) | null;
  readonly onClose?: (() => void) | null;
  /** Opens our stored copy of the article, at these words if any. */
  readonly onOpenSource: (article: ArticleId, span: Span | null) => void;
  readonly onOpenEntity: (entity: EntityId) => void;
  /** For the `aria-labelledby` of what the card stands in. */
  readonly titleId?: string;
};

/** A card as the page, the options preview, the first-run page and the gallery show it: props in, callbacks out. */
export function CardView(props: CardViewProps) {
  const { card, language, dates, matched = null, pinned = false, onPin = null, onClose = null, titleId } = props;
  const words = CARD_WORDS[language];
  const scope: CardScope = {
    words,
    language,
    dates,
    sources: card.sources,
    openSource: props.onOpenSource,
    openEntity: props.onOpenEntity,
  };
  return (
    <article class="kh-card" dir={language === 'ar' ? 'rtl' : 'ltr'} lang={language} aria-label={card.name} data-kind={card.kind}>
      <CardHeader card={card} matched={matched} titleId={titleId} pinned={pinned} onPin={onPin} onClose={onClose} scope={scope} />
      {/* Another entity's card starts folded and scrolled to its top. */}
      <CardBody key={card.entity} card={card} scope={scope} />
    </article>
  );
}
