import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleId } from '../../core/article/article.ts';
import type { CardSource } from '../../core/card/card.ts';
import type { EntityId } from '../../core/link/dossier.ts';
import type { Span } from '../../core/text/span.ts';
import type { CardWords } from '../../locales/card-words.ts';
import type { DateSettings } from '../../locales/format-range.ts';
import type { UiLanguage } from '../../locales/plural.ts';

/** What every part of a card needs: words, how to write dates, where its [n] lead. */
export type CardScope = {
  readonly words: CardWords;
  readonly language: UiLanguage;
  readonly dates: DateSettings;
  readonly sources: readonly CardSource[];
  /** Our stored copy, at the words that show it. */
  readonly openSource: (article: ArticleId, span: Span) => void;
  readonly openEntity: (entity: EntityId) => void;
};

export const CardScopeContext = createContext<CardScope | null>(null);

export function useCardScope(): CardScope {
  const scope = useContext(CardScopeContext);
  if (scope === null) throw new Error('a part of the card stands outside of a CardView');
  return scope;
}
