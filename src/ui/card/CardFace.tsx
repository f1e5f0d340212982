import type { ArticleId } from '../../core/article/article.ts';
import type { Card } from '../../core/card/card.ts';
import type { EntityId } from '../../core/link/dossier.ts';
import type { Span } from '../../core/text/span.ts';
import type { CardWords } from '../../locales/card-words.ts';
import type { DateSettings } from '../../locales/format-range.ts';
import type { UiLanguage } from '../../locales/plural.ts';
import { type AsOf, AsOfSwitch } from './AsOfSwitch.tsx';
import { type Act, CardBar } from './CardBar.tsx';
import { CardBody } from './CardBody.tsx';
import { CardHeader, type Matched } from './CardHeader.tsx';
import type { CardScope } from './card-scope.ts';
import { type Why, WhyThisName } from './WhyThisName.tsx';

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
  readonly onPin?: Act;
  readonly onClose?: Act;
  /** Opens our stored copy of the article, at these words if any. */
  readonly onOpenSource: (article: ArticleId, span: Span | null) => void;
  readonly onOpenEntity: (entity: EntityId) => void;
  readonly onAskApart?: (entity: EntityId) => void;
  readonly onOpenDossier?: ((entity: EntityId) => void) | null;
  /** The way through the names that were opened in this place. */
  readonly onBack?: Act;
  readonly onForward?: Act;
  readonly onToWord?: Act;
  /** Asks why these words are taken for this name, and what came of it. */
  readonly onWhy?: Act;
  readonly why?: Why | null;
  /** Where the archive has more by now than on the day of the page: which of the two is shown. */
  readonly asOf?: AsOf | null;
  /** For the `aria-labelledby` of what the card stands in. */
  readonly titleId?: string;
};

/** A card: props in, callbacks out. */
export function CardFace(props: CardFaceProps) {
  const { card, words, language, dates, matched = null, pinned = false, titleId } = props;
  const scope: CardScope = {
    words,
    language,
    dates,
    entity: card.entity,
    hasKeys: props.onOpenDossier !== undefined,
    sources: card.sources,
    openSource: props.onOpenSource,
    openEntity: props.onOpenEntity,
    askApart: props.onAskApart,
  };
  return (
    <article
      class={pinned ? 'kh-card pinned' : 'kh-card'}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      lang={language}
      aria-label={card.name}
      data-kind={card.kind}
    >
      <CardBar words={words} onBack={props.onBack} onForward={props.onForward} onToWord={props.onToWord} />
      <CardHeader
        card={card}
        matched={matched}
        titleId={titleId}
        pinned={pinned}
        onPin={props.onPin}
        onClose={props.onClose}
        onWhy={props.onWhy}
        scope={scope}
      />
      {props.why && <WhyThisName why={props.why} scope={scope} />}
      {props.asOf && <AsOfSwitch asOf={props.asOf} scope={scope} />}
      {/* Another entity's card starts folded and scrolled to its top. */}
      <CardBody key={card.entity} card={card} scope={scope} onOpenDossier={props.onOpenDossier} />
    </article>
  );
}
