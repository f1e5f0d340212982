import type { Dossier, DossierQuote, DossierStatement } from '../link/dossier.ts';
import { splitWords } from '../text/words.ts';
import type { CardStatement, Reference } from './card.ts';
import { isOfItsTime } from './is-of-its-time.ts';
import type { SourceNumbers } from './number-sources.ts';

const MAX_QUOTES = 6;
/** Fewer words are a scare quote or the shred of a sentence. */
const MIN_WORDS = 6;

/** The entity's own words, those aside that a shown statement already holds or that need a sentence before them. */
export function cardQuotes(
  dossier: Dossier,
  shown: readonly DossierStatement[],
  numbers: SourceNumbers,
): readonly CardStatement<Reference>[] {
  const leaning = dossier.statements.filter(statement => statement.leansBack);
  const own = dossier.quotes.filter(
    ({ speaker, how, text }) => speaker?.entity === dossier.id && how === 'direct' && splitWords(text).length >= MIN_WORDS,
  );
  // The speaker's statement around a quote says whom the words are about: «… "أعرب عن قلقه"» isn't the speaker's worry.
  const inContext = dossier.statements.filter(
    ({ saidBy, text }) => saidBy?.entity === dossier.id && !own.some(quote => quote.text === text),
  );
  const left = own.filter(quote => ![...shown, ...leaning, ...inContext].some(statement => meet(quote, statement)));
  return left.slice(0, MAX_QUOTES).map(({ text, speaker, relayedBy, source }) => ({
    text,
    status: 'happened',
    saidBy: speaker,
    relayedBy,
    date: null,
    citations: [numbers.cite(source)],
    ...(isOfItsTime(text) ? { isOfItsTime: true as const } : {}),
    oneSided: false,
  }));
}

function meet({ source: quote }: DossierQuote, { source: statement }: DossierStatement): boolean {
  return quote.article === statement.article && quote.start < statement.end && statement.start < quote.end;
}
