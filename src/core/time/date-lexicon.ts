import { cliticReadings } from '../text/clitics.ts';
import { fold } from '../text/fold-text.ts';
import {
  CARDINAL_WORDS,
  DECADE_STEMS,
  ORDINAL_WORDS,
  PART_WORDS,
  type Part,
  REFERENCE_WORDS,
  type Reference,
  SEASON_WORDS,
  SELF_WORDS,
  UNIT_WORDS,
  type Unit,
  type UnitCount,
  WEEKDAY_WORDS,
} from './arabic-date-words.ts';
import { MONTH_NAMES, type MonthName } from './arabic-months.ts';

/** What one folded word can be in a date. A word may be several things: «الثاني» ordinal, «العشرين» ordinal. */
export type DateWord = {
  readonly months?: readonly (MonthName & { readonly rest: readonly string[] })[];
  readonly weekday?: number;
  readonly unit?: { readonly unit: Unit; readonly count: UnitCount; readonly definite: boolean };
  readonly reference?: Reference;
  readonly part?: Part;
  readonly season?: { readonly first: number; readonly last: number; readonly definite: boolean };
  readonly decade?: number;
  readonly ordinal?: number;
  readonly cardinal?: number;
};

export const NO_DATE_WORD: DateWord = {};
const LEXICON = fillLexicon();

export function dateWord(folded: string): DateWord {
  return LEXICON.get(folded) ?? NO_DATE_WORD;
}

/** A word without particles in front, `skip` folded letters shorter; ال stays: «بالأمس» → الامس, «للعام» → العام. */
export function stemsOf(folded: string): readonly { readonly stem: string; readonly skip: number }[] {
  return cliticReadings(folded).filter(({ clitics }) => !clitics.endsWith('ال') && !clitics.endsWith('لل'));
}

function fillLexicon(): ReadonlyMap<string, DateWord> {
  const lexicon = new Map<string, DateWord>();
  const add = (word: string, entry: DateWord) => {
    const folded = fold(word);
    lexicon.set(folded, { ...lexicon.get(folded), ...entry });
  };
  for (const name of MONTH_NAMES) {
    const [first = '', ...rest] = fold(name.name).split(' ');
    add(first, { months: [...(lexicon.get(first)?.months ?? []), { ...name, rest }].sort((a, b) => b.rest.length - a.rest.length) });
  }
  for (const [weekday, words] of WEEKDAY_WORDS) for (const word of words.split(' ')) add(word, { weekday });
  for (const [unit, count, words] of UNIT_WORDS) {
    for (const word of words.split(' ')) {
      add(word, { unit: { unit, count, definite: false } });
      add(`ال${word}`, { unit: { unit, count, definite: true } });
    }
  }
  for (const [reference, words] of REFERENCE_WORDS) {
    for (const word of words.split(' ')) for (const form of adjectiveForms(fold(word))) add(form, { reference });
  }
  for (const word of SELF_WORDS.split(' ')) add(word, { reference: 'anaphoric' });
  for (const [part, words] of PART_WORDS) for (const word of words.split(' ')) add(word, { part });
  for (const [first, last, word] of SEASON_WORDS) {
    add(word, { season: { first, last, definite: false } });
    add(`ال${word}`, { season: { first, last, definite: true } });
  }
  for (const [decade, stem] of DECADE_STEMS) {
    for (const ending of ['يات', 'ات']) for (const article of ['', 'ال']) add(article + stem + ending, { decade });
  }
  for (const [ordinal, word] of ORDINAL_WORDS) add(word, { ordinal });
  for (const [cardinal, words] of CARDINAL_WORDS) {
    for (const word of words.split(' ')) {
      add(word, { cardinal });
      add(`ال${word}`, { cardinal });
    }
  }
  return lexicon;
}

/** الماضي → الماضيه, الماضيين, الماضيتين, الماضيات: feminine, duals, plural. */
function adjectiveForms(masculine: string): readonly string[] {
  return ['', 'ه', 'ين', 'ان', 'تين', 'تان', 'ات'].map(ending => masculine + ending);
}
