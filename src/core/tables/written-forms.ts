import { fold } from '../text/fold-text.ts';

/** A list of words in a table made by hand: `example` shows one of them at work, in brackets. */
export type WordList = { readonly example: string; readonly words: readonly string[] };

/** What is written onto a word without a space. */
export const CONJUNCTIONS = ['', 'و', 'ف'] as const;
export const ARTICLE = ['', 'ال'] as const;
/** «بالفيروس», «للمرض», «بحريق» */
export const ARTICLE_OR_PREPOSITION = ['', 'ال', 'بال', 'لل', 'ب', 'ل'] as const;

/** The words, folded, each as it stands and behind everything of `before` and in front of everything of `after` («» for nothing). */
export function writtenForms({ words }: WordList, before: readonly string[] = [''], after: readonly string[] = ['']): ReadonlySet<string> {
  return new Set(words.map(fold).flatMap(word => before.flatMap(front => after.map(end => front + word + end))));
}

/** Every pair joined: two places before a word, «و» + «ال». */
export function pairs(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap(one => second.map(other => one + other));
}

/** The words as their owner's pronouns follow them: «محامي» → محاميه, محاميها; «والدة» → والدته. */
export function ownedForms(list: WordList, pronouns: readonly string[]): ReadonlySet<string> {
  const stems = list.words.map(word => word.replace(/ة$/, 'ت'));
  return writtenForms({ ...list, words: stems }, [''], pronouns);
}

/** Finds any of the words anywhere in a folded one: «قنبل» in «بقنبلة». */
export function stemPattern({ words }: WordList): RegExp {
  return new RegExp(words.map(fold).join('|'));
}

/** Folded words that begin with one of these, behind anything of `before`: «سفير» of «السفيرة». */
export function beginningPattern({ words }: WordList, before: readonly string[]): RegExp {
  return new RegExp(`^(?:${before.join('|')})(?:${words.map(fold).join('|')})`);
}

/** Folded words that end in one of these. */
export function endingPattern({ words }: WordList): RegExp {
  return new RegExp(`(?:${words.map(fold).join('|')})$`);
}
