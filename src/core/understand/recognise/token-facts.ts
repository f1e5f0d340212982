import { WORD, wordFlags } from '../../tables/word-flags.ts';
import { type CliticReading, cliticReadings, needsKnownStem } from '../../text/clitics.ts';
import { fold } from '../../text/fold-text.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { BORDER_CLASS } from './feature-families.ts';
import { hashText } from './hash-feature.ts';
import { nameOdds } from './name-odds.ts';
import { mayBeginPhrase } from './phrase-marks.ts';
import { classOfFlags, WORD_CLASS } from './word-class.ts';
import { isWorldPerson } from './world-names.ts';

/** What features are made of, for one token by itself. Numbers are hashes or small classes; 0 is "nothing". */
export type TokenFacts = {
  readonly folded: string;
  readonly stemText: string;
  /** The particles in front of the stem; '' for none. */
  readonly cliticsText: string;
  /** Every way to read it without clitics, whole first: for phrase look-ups. */
  readonly readings: readonly CliticReading[];
  readonly mayBeginPhrase: boolean;
  readonly word: number;
  /** As written, marks around it aside: «على» and «علي» fold alike. */
  readonly written: number;
  readonly stem: number;
  /** Stem without ال. */
  readonly bare: number;
  readonly clitic: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly stemPrefixes: readonly number[];
  readonly triples: readonly number[];
  readonly edges: number;
  readonly length: number;
  readonly shape: number;
  readonly wordClass: number;
  readonly flags: number;
  readonly isDefinite: boolean;
  readonly isWorldPerson: boolean;
  /** Name odds in steps, 0 where there are no Arabic letters. */
  readonly odds: number;
};

/** What annotated corpora say of a word is left out: the tagger learns from those very corpora. */
const OWN_KNOWLEDGE = ~(WORD.common | WORD.frequent);
const MAX_AFFIX = 4;
const MAX_LENGTH = 12;
/** Past this a token is pasted noise: only its beginning is looked at, so that cost stays linear. */
const MAX_TOKEN = 64;
/** Tokens whose facts are kept, some kilobyte each. */
const DESCRIBED_LATELY = 2048;

export const describeToken = rememberWords(DESCRIBED_LATELY, (token): TokenFacts => {
  const original = trimMarks(token.length > MAX_TOKEN ? token.slice(0, MAX_TOKEN) : token);
  const folded = fold(original);
  const readings = cliticReadings(folded);
  const { reading, flags } = chooseReading(readings);
  const stem = reading.stem;
  const isDefinite = stem.length > 3 && stem.startsWith('ال') && !/^[إأآ]/u.test(original.slice(reading.skip));
  const bareText = isDefinite ? stem.slice(2) : stem;
  const scripts = scriptsOf(original);
  const isArabic = scripts === ARABIC;
  return {
    folded,
    stemText: stem,
    cliticsText: reading.clitics,
    readings,
    mayBeginPhrase: mayBeginPhrase(readings),
    word: hashText(folded),
    written: hashText(original),
    stem: hashText(stem),
    bare: hashText(bareText),
    clitic: reading.clitics === '' ? (isDefinite ? 1 : 2) : hashText(reading.clitics + (isDefinite ? 'ا' : '')),
    prefixes: affixes(folded, 1),
    suffixes: affixes(folded, -1),
    stemPrefixes: affixes(bareText, 1),
    triples: isArabic ? triplesOf(bareText) : [],
    edges: hashText(`${original[0] ?? ''}${original.at(-1) ?? ''}`),
    length: Math.min(bareText.length, MAX_LENGTH),
    shape: shapeOf(original, scripts),
    wordClass: flags === 0 ? classOfShape(scripts, isDefinite) : classOfFlags(flags),
    flags,
    isDefinite,
    isWorldPerson: isWorldPerson(stem),
    odds: isArabic ? 10 + Math.max(-6, Math.min(8, Math.round(nameOdds(bareText) * 2.5))) : 0,
  };
});

/** A token's class, told apart by whether it begins with the article; beyond a sentence's ends a class of its own. */
export function classWithArticle(token: TokenFacts | undefined): number {
  return (token?.wordClass ?? BORDER_CLASS) * 2 + (token?.isDefinite ? 1 : 0);
}

/**
 * The reading tables know, whole words first (وزير is never و + زير); else letters that are mostly particles go:
 * «وكوسيانيتش» → و + كوسيانيتش, not «فرانكفورت» → ف.
 */
function chooseReading(readings: readonly CliticReading[]): { reading: CliticReading; flags: number } {
  for (const reading of readings) {
    if (reading.clitics.endsWith('ال') || reading.clitics === 'لل') continue;
    const flags = wordFlags(reading.stem) & OWN_KNOWLEDGE;
    if (flags === 0) continue;
    if (reading.clitics !== '' && flags === WORD.name && (reading.stem.length < 4 || needsKnownStem(reading.clitics))) continue;
    return { reading, flags };
  }
  let best = readings[0]!;
  for (const reading of readings) {
    if (reading.clitics === '' || reading.clitics.endsWith('ال') || reading.clitics === 'لل') continue;
    const isBeforeArticle = reading.stem.startsWith('ال') && reading.stem.length > 4;
    if (isBeforeArticle || (reading.clitics === 'و' && reading.stem.length >= 4)) best = reading;
  }
  return { reading: best, flags: 0 };
}

function affixes(text: string, direction: 1 | -1): readonly number[] {
  const hashes: number[] = [];
  for (let n = 1; n <= MAX_AFFIX && n < text.length; n += 1)
    hashes.push(direction === 1 ? hashText(text, 0, n) : hashText(text, text.length - n));
  return hashes;
}

function triplesOf(text: string): readonly number[] {
  const hashes: number[] = [];
  for (let i = 0; i + 3 <= text.length && i < MAX_LENGTH; i += 1) hashes.push(hashText(text, i, i + 3));
  return hashes;
}

const ARABIC = 1;
const LATIN = 2;
const DIGITS = 4;

function scriptsOf(text: string): number {
  let scripts = 0;
  for (const char of text) {
    if (char >= '0' && char <= '9') scripts |= DIGITS;
    else if (char >= '٠' && char <= '٩') scripts |= DIGITS;
    else if (/\p{Script=Latin}/u.test(char)) scripts |= LATIN;
    else if (/\p{L}/u.test(char)) scripts |= ARABIC;
  }
  return scripts;
}

function shapeOf(text: string, scripts: number): number {
  if (scripts === 0) return hashText(text.slice(0, 2));
  const marks = /[.\-/%,:]/u.test(text) ? 8 : 0;
  const capitals = (scripts & LATIN) === 0 ? 0 : /^\p{Lu}+$/u.test(text) ? 16 : /^\p{Lu}/u.test(text) ? 32 : 0;
  const digits = scripts === DIGITS ? Math.min(text.length, 5) * 64 : 0;
  return scripts | marks | capitals | digits;
}

function classOfShape(scripts: number, isDefinite: boolean): number {
  if (scripts === ARABIC) return isDefinite ? WORD_CLASS.definite : WORD_CLASS.unknown;
  if (scripts === 0) return WORD_CLASS.punctuation;
  if (scripts === DIGITS) return WORD_CLASS.number;
  return scripts === LATIN ? WORD_CLASS.latin : WORD_CLASS.mixed;
}

/** «(د» → د, «كابل*» → كابل; a token of marks alone stays. */
function trimMarks(token: string): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{N}].*?)[^\p{L}\p{N}\p{M}]*$/su.exec(token)?.[1] ?? token;
}
