import type { ArticleId } from '../../core/article/article.ts';
import type { Card } from '../../core/card/card.ts';
import type { EntityId } from '../../core/link/dossier.ts';
import type { Span } from '../../core/text/span.ts';
import type { CardWords } from '../../locales/card-words.ts';
import type { DateSettings } from '../../locales/format-range.ts';
import type { UiLanguage } from '../../locales/plural.ts';
import { type AsOf, AsOfSwitch } from './AsOfSwitch.tsx';
import { CardBar } from './CardBar.tsx';
import { CardBody } from './CardBody.tsx';
import { CardHeader, type Matched } from './CardHeader.tsx';
import type { CardScope } from './card-scope.ts';

/** Words are handed in: the bundle in the page asks for those of its one language. */
export type CardFaceProps = {
  readonly card: Card;
  readonly words: CardWords;
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
  readonly onOpenDossier?: ((entity: EntityId) => void) | null;
  /** The way through the names that were opened in this place. */
  readonly onBack?: (() => void) | null;
  readonly onForward?: (() => void) | null;
  readonly onToWord?: (() => void) | null;
  /** Where the archive has more by now than on the day of the page: which of the two is shown. */
  readonly asOf?: AsOf | null;
  /** For the `aria-labelledby` of what the card stands in. */
  readonly titleId?: string;
};

/** A card: props in, callbacks out. */
export function CardFace(props: CardFaceProps) {
  const { card, words, language, dates, matched = null, pinned = false, onPin = null, onClose = null, titleId, asOf = null } = props;
  const scope: CardScope = {
    words,
    language,
    dates,
    entity: card.entity,
    hasKeys: props.onOpenDossier !== undefined,
    sources: card.sources,
    openSource: props.onOpenSource,
    openEntity: props.onOpenEntity,
  };
  return (
    <article
      class={pinned ? 'kh-card pinned' : 'kh-card'}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      lang={language}
      aria-label={card.name}
      data-kind={card.kind}
    >
      <CardBar words={words} onBack={props.onBack ?? null} onForward={props.onForward ?? null} onToWord={props.onToWord ?? null} />
      <CardHeader card={card} matched={matched} titleId={titleId} pinned={pinned} onPin={onPin} onClose={onClose} scope={scope} />
      {asOf !== null && <AsOfSwitch asOf={asOf} scope={scope} />}
      {/* Another entity's card starts folded and scrolled to its top. */}
      <CardBody key={card.entity} card={card} scope={scope} onOpenDossier={props.onOpenDossier ?? null} />
    </article>
  );
}
