import type { Trigger } from '../verbs/verb-tables.ts';

/** A word that names a happening, in units `at`–`to` (exclusive). */
export type FoundTrigger = {
  readonly at: number;
  readonly to: number;
  readonly trigger: Trigger;
  /** `participle`: «داعيا X إلى …», done by whoever the verb before tells of. */
  readonly form: 'verb' | 'noun' | 'participle';
  readonly isPassive: boolean;
  /** The light verb of «فرض عقوبات», «عقوبات فرضها X», «اجتماع عقد في …»; its subject is the actor. */
  readonly verbAt: number | null;
  /** «تعرضت X لهجوم»: the light verb's subject is the target. */
  readonly isUndergone: boolean;
  readonly isFuture: boolean;
  readonly isDefinite: boolean;
  /** A verbal noun needs an argument of its own; «تم»/«تمكن من» before it says that it was done. */
  readonly isVerbalNoun: boolean;
  readonly isPerformed: boolean;
  /** «إجراء انتخابات», «فرض عقوبات»: to be done, unless a word says it was. */
  readonly isBrought: boolean;
  /** «وفاته»: its genitive is the pronoun. */
  readonly isPossessed: boolean;
  /** The saying of somebody's words, no deed: «صرح X بأن …». */
  readonly isSaying: boolean;
  /** Letters of attached particles in front of the trigger, outside its span. */
  readonly skip: number;
};

/** What a trigger is by nobody's word but its own. */
export const PLAIN_TRIGGER = {
  verbAt: null,
  isPassive: false,
  isUndergone: false,
  isFuture: false,
  isDefinite: false,
  isVerbalNoun: false,
  isPerformed: false,
  isBrought: false,
  isPossessed: false,
  isSaying: false,
} as const satisfies Partial<FoundTrigger>;
