/**
 * One way to read a folded word: `clitics` in front («وبال»), then `stem`. `skip` is how many folded units
 * the clitics take up, so the stem's own letters begin there: one less than `clitics` says in «للكرملين»
 * → ل + الكرملين, where the alef isn't written.
 */
export type CliticReading = { readonly stem: string; readonly clitics: string; readonly skip: number };

/** A shorter rest is no word: «وب» isn't و + ب. Whether two letters are enough for a name is the caller's gate. */
const MIN_STEM_LETTERS = 2;
/** Past this no Arabic word is left to read, only pasted noise. */
const MAX_WORD_LETTERS = 40;

/**
 * How often the letters in front are really particles, in gold-segmented news (WikiNews, words of at least
 * three letters more; docs: arabic.md §4.3). `count` is how many such words were seen.
 */
const CLITIC_EVIDENCE: Readonly<Record<string, { readonly real: number; readonly count: number }>> = {
  ال: { real: 0.99, count: 3743 },
  بال: { real: 0.97, count: 154 },
  وال: { real: 0.91, count: 248 },
  ل: { real: 0.84, count: 567 },
  و: { real: 0.81, count: 1281 },
  ب: { real: 0.7, count: 699 },
  وب: { real: 0.2, count: 41 },
  ول: { real: 0.12, count: 33 },
  ف: { real: 0.1, count: 228 },
  ك: { real: 0.09, count: 182 },
};

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';

/**
 * All readings of a folded word by the grammar `[وف]? [بكل]? (ال)?`, ل + ال written لل: the whole word first,
 * then by letters dropped. «وبالكرملين» → itself, بالكرملين, الكرملين, كرملين. Only spelling is looked at: which
 * reading is a word is for the caller's table to say (وزير is never و + زير, because زير is nobody's name).
 */
export function cliticReadings(foldedWord: string): readonly CliticReading[] {
  const readings: CliticReading[] = [{ stem: foldedWord, clitics: '', skip: 0 }];
  if (foldedWord.length > MAX_WORD_LETTERS || !isArabicLetter(foldedWord)) return readings;
  addReadings(readings, foldedWord, 0, '', true);
  return readings;
}

/** True where the letters in front are so seldom particles that the rest must be a known name of several words, or a long one. */
export function needsKnownStem(clitics: string): boolean {
  const evidence = CLITIC_EVIDENCE[clitics];
  if (evidence) return evidence.real < 0.5;
  return clitics.startsWith('ف') || clitics.startsWith('ك') || (clitics.length === 2 && !clitics.endsWith('ال'));
}

function addReadings(readings: CliticReading[], word: string, from: number, clitics: string, conjunctionAllowed: boolean): void {
  const add = (drop: number, more: string, stem = word.slice(from + drop)) => {
    if (stem.length < MIN_STEM_LETTERS) return false;
    readings.push({ stem, clitics: clitics + more, skip: from + drop });
    return true;
  };
  const first = word[from] ?? '';
  if (word.startsWith('ال', from)) add(2, 'ال');
  if (PREPOSITIONS.includes(first)) {
    const isLilArticle = word.startsWith('لل', from);
    if (!add(1, first, isLilArticle ? `ا${word.slice(from + 1)}` : undefined)) return;
    // «للبنان» is ل + لبنان as well as ل + البنان: the second lam is the article's or the name's own.
    if (isLilArticle) {
      add(1, first);
      add(2, 'لل');
    } else if (word.startsWith('ال', from + 1)) add(3, `${first}ال`);
  }
  if (conjunctionAllowed && CONJUNCTIONS.includes(first) && add(1, first)) addReadings(readings, word, from + 1, clitics + first, false);
}

function isArabicLetter(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x620 && unit <= 0x6ff;
}
