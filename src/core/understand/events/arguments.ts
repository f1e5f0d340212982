import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import type { EventType, LocalId } from '../extraction.ts';

/** Who does what to whom, as the grammar of the clause gives it; no guess where it gives none. */
export type Arguments = {
  readonly actor: NounPhrase | null;
  readonly target: NounPhrase | null;
  /** «بين X وY», «X مع Y»: both sides of what is done together. */
  readonly sides: readonly LocalId[];
  /** «دبلوماسيين من السويد وألمانيا»: whose they are; neither actor nor place. */
  readonly others: readonly LocalId[];
  /** The thing between actor and preposition: «فرضت X [رسوما] على Y». */
  readonly object: NounPhrase | null;
  /** First unit behind the last argument. */
  readonly to: number;
};

/** Deeds that need somebody they are done to. */
export const DONE_TO: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT']);
