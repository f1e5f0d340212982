import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../../time/date-expression.ts';
import type { EntityKind, LocalId } from '../extraction.ts';
import type { VerbReading } from '../verbs/find-verb.ts';
import type { QuotedStretch } from './quotation-marks.ts';

/** A name or a role beside it, as one piece: «الرئيس الروسي فلاديمير بوتين». `name` is the mention alone. */
export type UnitName = { readonly entity: LocalId; readonly kind: EntityKind; readonly name: Span };

/**
 * The smallest piece a sentence is read in: a word, a whole name (with its role), a whole date, or a
 * punctuation mark. `lead` holds particles attached in front of a name or date («و», «ل», «ب»…), which lie outside its span.
 */
export type Unit = Span & {
  readonly kind: 'word' | 'name' | 'date' | 'mark';
  /** The folded word; of a name or date the folded stretch; of a mark the mark itself. */
  readonly folded: string;
  readonly lead: string;
  readonly name: UnitName | null;
  readonly date: DateExpression | null;
  /** Set only where the word can be a verb here: not behind a preposition, not definite. */
  readonly verb: VerbReading | null;
  /** Written with ة, which folds like the pronoun ه: «سماحة» isn't «سماحه». */
  readonly endsInTa: boolean;
  /** Inside quotation marks that hold somebody's words. */
  readonly isQuoted: boolean;
};

/** A sentence of the article's own text with its pieces. */
export type ReadSentence = {
  readonly span: Span;
  readonly units: readonly Unit[];
  /** Position among the article's sentences; 0 is the first after the headline. */
  readonly index: number;
  readonly isBody: boolean;
  /** What stands in quotation marks that open here. */
  readonly quoted: readonly QuotedStretch[];
};
