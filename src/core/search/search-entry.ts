import type { Alias, DossierDate, DossierKind, EntityId } from '../link/dossier.ts';
import type { Span } from '../text/span.ts';

/** What searching needs of a dossier. */
export type SearchableName = {
  readonly entity: EntityId;
  readonly kind: DossierKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly role: string | null;
  /** Of an event whose date a source tells. */
  readonly date?: DossierDate;
  readonly sourceCount: number;
  readonly mentionCount: number;
  /** The day of its newest article, where one has a date. */
  readonly newest?: string;
};

export type NameHit = {
  readonly entity: EntityId;
  readonly kind: DossierKind;
  readonly name: string;
  /** The name that matched, as written: an alias or the name itself. */
  readonly matchedName: string;
  /** Matched letters in `matchedName`. */
  readonly matched: readonly Span[];
  readonly role: string | null;
  /** Of an event whose date a source tells. */
  readonly date?: DossierDate;
  readonly sourceCount: number;
  /** Higher is better; only its order means something. */
  readonly score: number;
};

export type SearchReply = {
  readonly hits: readonly NameHit[];
  /** The closest three where nothing matched. */
  readonly closest: readonly NameHit[];
};
