import type { DossierKind, EntityId } from '../link/dossier.ts';
import type { Span } from '../text/span.ts';
import type { DateRange } from '../time/date-range.ts';

export type MatchForm = 'full' | 'part' | 'role' | 'alias' | 'variant' | 'paraphrase';

/** `sure` is underlined, `probable` dotted, `list` only listed in the popup. */
export type Confidence = 'sure' | 'probable' | 'list';

export type Candidate = { readonly entity: EntityId; readonly name: string; readonly score: number };

/** A known name found in a page's text. Offsets are into the block it was found in. */
export type Mention = Span & {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: DossierKind;
  readonly form: MatchForm;
  readonly confidence: Confidence;
  /** Best first; the first is `entity`. */
  readonly candidates: readonly Candidate[];
};

/** What the page itself says that decides between candidates. */
export type PageContext = {
  readonly url: string | null;
  readonly language: string | null;
  /** The page's own publication date; null: none known, so no role-only marks. */
  readonly asOf: DateRange | null;
  /**
   * Entities already found on this page, where a page is asked about in several messages: a surname is
   * marked once its full name stands anywhere on the page.
   */
  readonly found?: readonly EntityId[];
};
