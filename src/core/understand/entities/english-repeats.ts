import { englishWords } from '../../tables/english.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { isCapital, isEnglishJoin, writtenWord } from './english-runs.ts';

/** Words that end a company's name and are left out when it is named again. */
const ENDINGS = new Set('Group Inc Corp Corporation Company Co Ltd Limited Plc Holdings Holding SA AG'.split(' '));

/**
 * Names said again in short: «Nordhav Shipping Group … [Nordhav]», «the European Commission … the [Commission]», and places
 * that only one sentence tells to be one: «the port of Mombasa … [Mombasa]». They share the longer name's key.
 */
export function repeatEnglishNames(article: AnalysedArticle, found: readonly Candidate[]): readonly Candidate[] {
  const { organisationWords } = englishWords();
  const { words } = article;
  const shorts = shortNames(article, found);
  const starts = new Map(found.map(one => [one.from, one]));
  const heads = new Map<string, Candidate>();
  const repeated: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const own = starts.get(i);
    if (own !== undefined) {
      if (own.kind === 'organisation' && own.to > own.from + 1)
        for (const at of [own.from, own.to - 1]) if (organisationWords.has(writtenWord(article, at))) heads.set(words[at]!.folded, own);
      if (own.certainty > 3 || (own.certainty === 3 && own.kind !== 'person')) {
        i = own.to - 1;
        continue;
      }
    }
    if (!isCapital(article, words[i])) continue;
    const isAlone = !isCapital(article, words[i + 1]) || !isEnglishJoin(article, i + 1);
    const head = isAlone && /^the$/u.test(words[i - 1]?.folded ?? '') ? heads.get(words[i]!.folded) : undefined;
    if (head !== undefined) {
      repeated.push(candidateOf(words, i, i + 1, 'organisation', 4, { key: keyOf(head) }));
      continue;
    }
    const short = (shorts.get(words[i]!.folded) ?? []).find(({ tokens }) => standsAt(article, i, tokens));
    if (short === undefined) continue;
    repeated.push(candidateOf(words, i, i + short.tokens.length, short.whole.kind, 4, { key: keyOf(short.whole) }));
    i += short.tokens.length - 1;
  }
  return repeated;
}

/** Names that begin with one word; a page has no more of them, a hostile one isn't read further. */
const MOST = 40;

type ShortName = { readonly tokens: readonly string[]; readonly whole: Candidate };

function shortNames(article: AnalysedArticle, found: readonly Candidate[]): ReadonlyMap<string, readonly ShortName[]> {
  const shorts = new Map<string, ShortName[]>();
  for (const whole of found) {
    if (whole.kind === 'place' && whole.certainty < 3) continue;
    for (const tokens of whole.kind === 'organisation' ? companyNames(article, whole) : whole.kind === 'place' ? [whole.tokens] : []) {
      const list = shorts.get(tokens[0]!) ?? [];
      if (list.length < MOST && !list.some(one => one.tokens.join(' ') === tokens.join(' '))) list.push({ tokens, whole });
      shorts.set(
        tokens[0]!,
        list.sort((a, b) => b.tokens.length - a.tokens.length),
      );
    }
  }
  return shorts;
}

/** «Nordhav Shipping Group» → «Nordhav Shipping», «Nordhav»; what is left must be a name of its own. */
function companyNames(article: AnalysedArticle, { from, to, tokens }: Candidate): readonly (readonly string[])[] {
  const { organisationWords, places, nationalities, roleAdjectives, givenNames, stops, titles } = englishWords();
  const names: (readonly string[])[] = [];
  if (!ENDINGS.has(writtenWord(article, to - 1))) return names;
  const first = writtenWord(article, from);
  const isCommon =
    [organisationWords, nationalities, givenNames, stops, titles].some(set => set.has(first)) ||
    [places, roleAdjectives].some(set => set.has(tokens[0]!));
  for (let end = to - 1; end > from; end -= 1) if (end > from + 1 || !isCommon) names.push(tokens.slice(0, end - from));
  return names;
}

/** Those words and no capital beside them: «[Mombasa] Cement» is another name. */
function standsAt(article: AnalysedArticle, at: number, tokens: readonly string[]): boolean {
  const { words } = article;
  const end = at + tokens.length;
  if (tokens.some((token, i) => words[at + i]?.folded !== token || (i > 0 && !isEnglishJoin(article, at + i)))) return false;
  return !(isEnglishJoin(article, end) && isCapital(article, words[end]));
}

function keyOf({ key, tokens }: Candidate): string {
  return key ?? tokens.join(' ');
}
