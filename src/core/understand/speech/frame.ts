import type { Span } from '../../text/span.ts';
import type { LocalId } from '../extraction.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';

/** Who speaks: one we know by name, or else the words that name them («مصدر دبلوماسي»). */
export type Speaker = { readonly entity: LocalId | null; readonly words: Span };

/**
 * One bringing-in of words: «وأضاف الكرملين في بيان، أن …». Indexes are of the sentence's units, `to` exclusive.
 * `content` is what is said, without the head; null where nothing parts the head from it and the clause is
 * taken whole («ينفي الكرملين أي خطط», «دعا ميشيل روسيا لوقف …»).
 */
export type SpeechFrame = {
  readonly speechClass: SpeechClass;
  /** The unit of the verb, participle or source word. */
  readonly at: number;
  readonly from: number;
  readonly content: { readonly from: number; readonly to: number } | null;
  /** End of what the frame covers: of its content, or of the clause taken whole. */
  readonly to: number;
  readonly speaker: Speaker;
  /** Who hands the words on: of «أعلن الكرملين أن بوتين قال إن …» الكرملين, for what بوتين said. */
  readonly relayedBy: LocalId | null;
  /** The frame whose content this one stands in; null for the outermost. */
  readonly outer: SpeechFrame | null;
};

/** What the sentences before leave behind: «وأضافت أنّ», «ولفت البيان» look back at it. */
export type SpeechMemory = {
  readonly lastBy: { m: SpokenFor | null; f: SpokenFor | null };
  last: SpokenFor | null;
  issuer: SpokenFor | null;
  /** Who the sentence before told of, by the gender of its verb: «اجتمعت X … وحسب قولها». */
  readonly actorBy: { m: SpokenFor | null; f: SpokenFor | null };
  /** Sentences since each of them was written: a pronoun doesn't go back across the article. */
  readonly age: { readonly lastBy: { m: number; f: number }; readonly actorBy: { m: number; f: number } };
  /** Who was last named by a head («صحيفة X»), by that head: «الصحيفة» in a later sentence. */
  readonly byHead: Map<string, LocalId>;
};

export type SpokenFor = { readonly speaker: Speaker; readonly relayedBy: LocalId | null };

/** Whether the outlet tells the deed of speaking («دعا», «حذر من …») or hands on what somebody holds to be so. */
export function isNarratedAct(frame: SpeechFrame): boolean {
  if (frame.speechClass === 'act') return true;
  return frame.content === null && (frame.speechClass === 'warn' || frame.speechClass === 'tell' || frame.speechClass === 'add');
}
