import { cliticReadings } from '../../text/clitics.ts';
import { rememberWords } from '../../text/remember-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { NOUN_TRIGGERS, type Trigger } from '../verbs/verb-tables.ts';

export type NounReading = {
  readonly to: number;
  readonly trigger: Trigger & { readonly isVerbal: boolean };
  readonly lead: string;
  readonly isDefinite: boolean;
  readonly isPossessed: boolean;
  readonly skip: number;
};

const PRONOUNS = /(هما|هم|ها|ه)$/;
const MAX_WORDS = 4;
/** Words a noun of several words begins with: only behind these is a longer one looked for. */
const PHRASE_HEADS: ReadonlySet<string> = new Set(
  [...NOUN_TRIGGERS.keys()].filter(key => key.includes(' ')).map(key => key.split(' ')[0]!),
);

/** Reads «اتصال هاتفي», «الاتصال الهاتفي», «باستهداف», «اجتماعها» as the table's nouns, the longest phrase first. */
export function readNoun(units: readonly Unit[], at: number): NounReading | null {
  const unit = units[at];
  if (unit?.kind !== 'word') return null;
  for (const { stem, lead, skip, isDefinite, longest } of stemsOf(unit.folded)) {
    for (let length = longest; length >= 1; length--) {
      const key = phraseAt(units, at, stem, length, isDefinite);
      if (key === null) continue;
      const known = NOUN_TRIGGERS.get(key) ?? NOUN_TRIGGERS.get(withoutTanwins(key));
      const trigger = known ?? (length === 1 && !isDefinite && !unit.endsInTa ? pronounStem(key) : undefined);
      if (!trigger) continue;
      return { to: at + length, trigger, lead, isDefinite, isPossessed: known === undefined, skip };
    }
  }
  return null;
}

/** Words whose stems are kept. */
const READ_LATELY = 2048;

/** Ways to read a word as a noun's first: what stands before the stem, and how many words a noun may have that begins so. */
const stemsOf = rememberWords(READ_LATELY, folded =>
  cliticReadings(folded).map(({ stem, clitics }) => {
    const particles = clitics.replace(/ال$/, '').replace('لل', 'ل');
    return {
      stem,
      lead: particles.replace(/^[وف]/, ''),
      skip: particles.length,
      isDefinite: clitics.endsWith('ال') || clitics.endsWith('لل'),
      longest: PHRASE_HEADS.has(stem) || PHRASE_HEADS.has(withoutTanwin(stem)) ? MAX_WORDS : 1,
    };
  }),
);

function phraseAt(units: readonly Unit[], at: number, stem: string, length: number, isDefinite: boolean): string | null {
  if (length === 1) return stem;
  const words = [stem];
  for (let next = at + 1; next < at + length; next++) {
    const unit = units[next];
    if (unit?.kind !== 'word') return null;
    words.push(isDefinite ? unit.folded.replace(/^ال/, '') : unit.folded);
  }
  return words.join(' ');
}

/** «عدوانها» → عدوان; ه may be the ة of the noun itself, so it needs four letters before it. */
function pronounStem(key: string): NounReading['trigger'] | undefined {
  const stem = key.replace(PRONOUNS, '');
  return stem.length >= 4 && stem !== key ? (NOUN_TRIGGERS.get(stem) ?? NOUN_TRIGGERS.get(stem.replace(/ت$/, 'ه'))) : undefined;
}

/** «اتصالا هاتفيا» → «اتصال هاتفي». */
function withoutTanwins(key: string): string {
  return key.includes(' ') ? key.split(' ').map(withoutTanwin).join(' ') : withoutTanwin(key);
}

export function withoutTanwin(word: string): string {
  return word.length > 3 && word.endsWith('ا') ? word.slice(0, -1) : word;
}
