import { useEffect, useRef } from 'preact/hooks';
import type { ArticleId } from '../core/article/article.ts';
import type { Card } from '../core/card/card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { Span } from '../core/text/span.ts';
import { Button } from './Button.tsx';
import { CardView } from './card/CardView.tsx';
import { Icon } from './Icon.tsx';
import { useUi } from './ui-context.ts';

export type CardPaneProps = {
  /** Null: the archive says nothing about this name. */
  readonly card: Card | null;
  readonly onBack: () => void;
  readonly onOpenEntity: (entity: EntityId) => void;
  readonly onOpenSource: (article: ArticleId, span: Span | null) => void;
  readonly onAskApart?: (entity: EntityId) => void;
};

/** A card in the place of a list, with the way back. Takes the focus, so that Esc and a screen reader start here. */
export function CardPane({ card, onBack, onOpenEntity, onOpenSource, onAskApart }: CardPaneProps) {
  const { words, language, settings } = useUi();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => pane.current?.focus(), [card?.entity]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is the way back from anywhere in it
    <div
      class="card-pane"
      ref={pane}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <Button kind="plain" onClick={onBack}>
        <Icon name="back" /> {words.back}
      </Button>
      {card === null ? (
        <p class="faint">{words.noCard}</p>
      ) : (
        <CardView
          card={card}
          language={language}
          dates={settings}
          onOpenEntity={onOpenEntity}
          onOpenSource={onOpenSource}
          {...(onAskApart ? { onAskApart } : {})}
        />
      )}
    </div>
  );
}
