import { englishWords } from '../../tables/english.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import { isEnglishJoin } from './english-runs.ts';

const MAX_WORDS = 4;

/** End of the role's head that begins at word `at` in any letters («Secretary of State», «prime minister»); `at` where none does. */
export function englishHeadAt(article: AnalysedArticle, at: number): number {
  const { roles } = englishWords();
  for (let to = Math.min(at + MAX_WORDS, article.words.length); to > at; to -= 1) {
    const phrase = phraseOf(article, at, to);
    if (phrase !== null && (roles.has(phrase) || roles.has(phrase.replaceAll('-', ' ')))) return to;
  }
  return at;
}

/** Start of the head that ends right before word `to` («spokesman [Dmitry Peskov]», «president-elect [Joe Biden]»); `to` where none does. */
export function englishHeadBefore(article: AnalysedArticle, to: number): number {
  const { statuses } = englishWords();
  if (!isEnglishJoin(article, to)) return to;
  const last = article.words[to - 1]!;
  const end = last.gap === '-' && statuses.has(last.folded) ? to - 1 : to;
  for (let at = Math.max(0, end - MAX_WORDS); at < end; at += 1) if (englishHeadAt(article, at) === end) return at;
  return to;
}

/** Words in small letters with their blanks and hyphens; null where something else stands between them. */
function phraseOf(article: AnalysedArticle, from: number, to: number): string | null {
  let phrase = article.words[from]!.folded;
  for (let i = from + 1; i < to; i += 1) {
    if (!isEnglishJoin(article, i)) return null;
    phrase += `${article.words[i]!.gap === '-' ? '-' : ' '}${article.words[i]!.folded}`;
  }
  return phrase;
}
