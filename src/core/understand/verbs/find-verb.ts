import { VERB_ENTRIES, type VerbEntry } from './verb-tables.ts';

/** A folded word read as a verb: everything the tables know of that form, what stood before it and whether an object pronoun hangs on it. */
export type VerbReading = {
  readonly entries: readonly VerbEntry[];
  readonly lead: '' | 'و' | 'ف';
  readonly hasObject: boolean;
};

const OBJECT_PRONOUNS = ['هما', 'هم', 'ها', 'ه'] as const;

/**
 * Reads a folded word as a verb: whole («واصل» isn't و + اصل), unless a verb of speaking stands behind the و («ودعت» → و + دعت),
 * then without و/ف, then without an object pronoun («ينفيه» → ينفي). Null where no reading is a known form.
 * @param canHavePronoun false where the written word ends in ة, which folds to the same letter as ه
 */
export function findVerb(folded: string, canHavePronoun: boolean): VerbReading | null {
  const lead = folded[0] === 'و' || folded[0] === 'ف' ? folded[0] : null;
  for (const [stem, before] of lead
    ? ([
        [folded, ''],
        [folded.slice(1), lead],
      ] as const)
    : ([[folded, '']] as const)) {
    const whole = VERB_ENTRIES.get(stem);
    if (whole && !(before === '' && lead && isSpeech(folded.slice(1)) && !isSpeech(stem)))
      return { entries: whole, lead: before, hasObject: false };
    if (!canHavePronoun) continue;
    const entries = withoutPronoun(stem);
    if (entries) return { entries, lead: before, hasObject: true };
  }
  return null;
}

function isSpeech(form: string): boolean {
  return VERB_ENTRIES.get(form)?.some(({ speech }) => speech !== null) === true;
}

function withoutPronoun(stem: string): readonly VerbEntry[] | undefined {
  for (const pronoun of OBJECT_PRONOUNS) {
    if (!stem.endsWith(pronoun) || stem.length < pronoun.length + 3) continue;
    const rest = stem.slice(0, -pronoun.length);
    const entries = VERB_ENTRIES.get(rest) ?? VERB_ENTRIES.get(spelledAlone(rest));
    if (entries) return entries;
  }
  return undefined;
}

/** The spelling a form has without a pronoun: «قتلو(ه)» → قتلوا, «سما(ه)» → سمي (folded سمى). */
function spelledAlone(rest: string): string {
  if (rest.endsWith('و')) return `${rest}ا`;
  return rest.endsWith('ا') ? `${rest.slice(0, -1)}ي` : rest;
}
