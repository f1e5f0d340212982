/** What the words around a full stop say about it: tables for sentences.ts, each entry with an example. */

/** «د. محمد», «أ.د. علي»: one letter and a stop is an abbreviation, unless it closes a figure («عام 1436 هـ.», «2011م.»). */
export const LETTERS_AFTER_FIGURES = /^(?:ه|م)$/;

/** Folded Latin words that a stop shortens, whatever follows: "Mr. Brown", "Gen. Milley". */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj adm sen rep gov pres hon rev fr st mt ft vs viz cf al messrs'.split(' '),
);

/** Shortened only before a figure: "No. 10", "Jan. 3", "p. 7". */
export const ABBREVIATIONS_BEFORE_FIGURES: ReadonlySet<string> = new Set(
  'no nos p pp vol fig art jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** May also end a sentence: they do before a capital letter. "Acme Inc. said", "Acme Inc. The firm" */
export const ABBREVIATIONS_OR_ENDS: ReadonlySet<string> = new Set('inc ltd co corp jr sr etc am pm bros dept est approx'.split(' '));

/** What may close after a sentence's stop and still belong to it. */
export const CLOSERS = '"\'”’»)]}›';
