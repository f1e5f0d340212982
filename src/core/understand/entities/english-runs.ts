import { englishWords } from '../../tables/english.ts';
import type { AnalysedArticle, AnalysedWord } from '../tokens/analyse-words.ts';

/** Shortened titles and name parts: the full stop behind them ends no sentence. */
const ABBREVIATED = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'jr',
  'sr',
  'gen',
  'col',
  'lt',
  'sgt',
  'capt',
  'sen',
  'rep',
  'gov',
  'rev',
  'maj',
  'adm',
  'cpl',
]);
/** Words of states and places that «of» goes on. */
const OF_HEADS = new Set([
  'republic',
  'kingdom',
  'state',
  'states',
  'strait',
  'gulf',
  'horn',
  'bay',
  'isle',
  'city',
  'duke',
  'duchess',
  'emirate',
  'sultanate',
]);
/** Heads whose fields stand side by side. */
const AND_HEADS = new Set(['ministry', 'department', 'committee', 'organization', 'organisation', 'office', 'bureau', 'agency']);
const MAX_WORDS = 10;

export function writtenWord({ text, words }: AnalysedArticle, i: number): string {
  return text.slice(words[i]!.start, words[i]!.end);
}

export function isCapital({ text }: AnalysedArticle, word: AnalysedWord | undefined): boolean {
  return word !== undefined && /^[A-ZÀ-Þ]/u.test(text[word.start] ?? '');
}

/** True where word `at` goes on what stands before it: a blank, a hyphen, «O'Neill», «John F. Kennedy», «J.K.», «U.S.». */
export function isEnglishJoin(article: AnalysedArticle, at: number): boolean {
  const word = article.words[at];
  const before = article.words[at - 1];
  if (word === undefined || before === undefined || (word.folded === 's' && /['’]$/u.test(word.gap))) return false;
  if (word.gap === ' ' || word.gap === '-' || word.gap === '\u00a0') return true;
  if (/^['’]$/u.test(word.gap)) return before.folded.length <= 2;
  if (/^\.[ \u00a0]?$/u.test(word.gap)) return (before.folded.length === 1 && isCapital(article, before)) || ABBREVIATED.has(before.folded);
  return false;
}

/**
 * End of the run of capitalised words from `from` on, small words inside names with it: «Ministry of Defence»,
 * «Ursula von der Leyen», «Secretary of State Antony Blinken». «and» goes on only inside an organisation.
 */
export function endOfCapitals(article: AnalysedArticle, from: number): number {
  const { links, personLinks, organisationWords, roles, places } = englishWords();
  const { words } = article;
  let to = from + 1;
  let isOrganisation = organisationWords.has(writtenWord(article, from));
  while (to < words.length && to < from + MAX_WORDS) {
    // «Great Ormond Street Children's Hospital»
    if (words[to]!.folded === 's' && /^['’]$/u.test(words[to]!.gap) && isOrganisationWord(article, to + 1)) {
      isOrganisation = true;
      to += 2;
      continue;
    }
    if (!isEnglishJoin(article, to)) break;
    // «Co-operation» is one word.
    if (isCapital(article, words[to]) || (words[to]!.gap === '-' && to > from)) {
      isOrganisation ||= organisationWords.has(writtenWord(article, to));
      to += 1;
      continue;
    }
    let next = to;
    while (next < to + 2 && next < words.length && isEnglishJoin(article, next) && !isCapital(article, words[next])) next += 1;
    if (!isEnglishJoin(article, next) || !isCapital(article, words[next])) break;
    const small = words.slice(to, next).map(word => word.folded);
    const isOf = small[0] === 'of' && OF_HEADS.has(words[to - 1]!.folded);
    const isTitle = roles.has([words[to - 1]!.folded, ...small, words[next]!.folded].join(' '));
    // «Ministry of Health and Population»; «Apple Inc and Microsoft» are two.
    if (small.includes('and') && !AND_HEADS.has(words[from]!.folded)) break;
    // «Organization for Security and Co-operation in Europe»; «NATO in Brussels» are two.
    const isIn = small[0] === 'in' && small.length === 1 && words[from]!.folded.startsWith('organi') && places.has(words[next]!.folded);
    if (!isTitle && !isOf && !isIn && !small.every(word => (isOrganisation ? links : personLinks).has(word))) break;
    to = next + 1;
  }
  return to;
}

function isOrganisationWord(article: AnalysedArticle, at: number): boolean {
  const word = article.words[at];
  return word?.gap === ' ' && englishWords().organisationWords.has(writtenWord(article, at));
}
