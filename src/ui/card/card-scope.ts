import type { ArticleId } from '../../core/article/article.ts';
import type { CardSource } from '../../core/card/card.ts';
import type { EntityId } from '../../core/link/dossier.ts';
import type { Span } from '../../core/text/span.ts';
import type { CardWords } from '../../locales/card-words.ts';
import type { DateSettings } from '../../locales/format-range.ts';
import type { UiLanguage } from '../../locales/plural.ts';

/**
 * What every part of a card needs: words, how to write dates, where its [n] lead. Handed down as a prop, and state
 * kept in two small classes, because preact/hooks would take 3 kB of the 45 that the card's bundle may have.
 */
export type CardScope = {
  readonly words: CardWords;
  readonly language: UiLanguage;
  readonly dates: DateSettings;
  /** Whose card it is: its own name opens nothing. */
  readonly entity: EntityId;
  /** In a page a focused card has keys of its own; in our own pages they are the page's. */
  readonly hasKeys: boolean;
  readonly sources: readonly CardSource[];
  /** Our stored copy, at the words that show it; null: at its top. */
  readonly openSource: (article: ArticleId, span: Span | null) => void;
  readonly openEntity: (entity: EntityId) => void;
  /** Opens our own page, where what was taken for one can be parted; a card itself changes nothing. */
  readonly askApart?: ((entity: EntityId) => void) | undefined;
};

export type InScope = { readonly scope: CardScope };
