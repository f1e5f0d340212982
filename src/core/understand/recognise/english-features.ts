import { englishWords } from '../../tables/english.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { BORDER, EDGES } from './feature-families.ts';
import type { FeatureSink } from './feature-sink.ts';
import { hashText, joinHashes } from './hash-feature.ts';

/** What features are made of, for one English token by itself. */
type EnglishFacts = {
  readonly word: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Hash of its pattern of capitals, small letters, digits and marks: «U.S.» X.X., «McCain» XxXxx. */
  readonly shape: number;
  /** Coarser: 0 marks, 1 small, 2 capitalised, 3 capitals, 4 digits, 5 mixed. */
  readonly form: number;
  /** Bits: title, word of organisations, stands before places, stop word, link, place. */
  readonly known: number;
};

/** Bit of `known`. */
const STOP = 8;
const MAX_AFFIX = 4;
const MAX_TOKEN = 64;
/** Stands before a sentence's first token and behind its last: a form no token has. */
const BORDER_FORM = 6;
/** Tokens whose facts are kept. */
const DESCRIBED_LATELY = 2048;

export function describeEnglish(tokens: readonly string[]): readonly EnglishFacts[] {
  return tokens.map(describe);
}

/** Capitalised words are the same wherever they stand; small ones say nothing of each other: 0. */
export function wordOfEnglish(facts: EnglishFacts): number {
  return isCapital(facts) && (facts.known & STOP) === 0 ? facts.word : 0;
}

/** As {@link addAlone} for Arabic: features that one token by itself, −2 to 2 tokens away, gives to a token. */
export function addEnglishAlone(token: EnglishFacts | undefined, offset: number, sink: FeatureSink): void {
  sink.add(2 + offset, token?.word ?? BORDER);
  sink.add(12 + offset, token?.shape ?? BORDER);
  sink.add(22 + offset, (token?.form ?? BORDER_FORM) * 64 + (token?.known ?? 0));
  if (token === undefined) return;
  if ((offset === -1 || offset === 1) && token.suffixes.length > 2) sink.add(39 + offset, token.suffixes[2]!);
  if (offset !== 0) return;
  for (const [i, prefix] of token.prefixes.entries()) sink.add(30 + i, prefix);
  for (const [i, suffix] of token.suffixes.entries()) sink.add(34 + i, suffix);
}

/** Features of the token at `at` that several tokens make together, always in the same order. */
export function addEnglishTogether(tokens: readonly EnglishFacts[], at: number, sink: FeatureSink): void {
  const own = tokens[at]!;
  const word = (offset: number) => tokens[at + offset]?.word ?? BORDER;
  const form = (offset: number) => tokens[at + offset]?.form ?? BORDER_FORM;
  const known = (offset: number) => tokens[at + offset]?.known ?? 0;
  sink.add(41, joinHashes(word(-1), word(0)));
  sink.add(42, joinHashes(word(0), word(1)));
  sink.add(43, joinHashes(word(-1), own.form));
  sink.add(44, joinHashes(word(1), own.form));
  sink.add(45, (form(-1) * 8 + own.form) * 8 + form(1));
  sink.add(46, ((form(-2) * 8 + form(-1)) * 8 + own.form) * 8 + form(1));
  sink.add(47, known(-1) * 64 + known(0));
  sink.add(48, known(0) * 64 + known(1));
  sink.add(49, joinHashes(word(-1), word(1)));
  sink.add(50, at === 0 ? own.form + 8 : own.form);
  sink.add(51, headOf(tokens, at));
}

export function addEnglishEdges(tokens: readonly EnglishFacts[], at: number, sink: FeatureSink): void {
  const own = tokens[at]!;
  sink.add(EDGES, 0);
  sink.add(EDGES + 1, own.form * 64 + own.known);
  sink.add(EDGES + 2, (tokens[at - 1]?.form ?? BORDER_FORM) * 64 + (tokens[at - 1]?.known ?? 0));
}

/** What the tables know of the last word of the run of capitals the token is in: «Bank of England» is told by other words than «Lake Erie». */
function headOf(tokens: readonly EnglishFacts[], at: number): number {
  let last = at;
  while (last + 1 < tokens.length && last < at + 6 && (isCapital(tokens[last + 1]!) || (tokens[last + 1]!.known & 16) !== 0)) last += 1;
  let all = 0;
  for (let i = at; i <= last; i += 1) all |= tokens[i]!.known;
  return (all * 8 + Math.min(last - at, 7)) * 8 + tokens[at]!.form;
}

function isCapital({ form }: EnglishFacts): boolean {
  return form === 2 || form === 3;
}

const describe = rememberWords(DESCRIBED_LATELY, (whole): EnglishFacts => {
  const token = whole.slice(0, MAX_TOKEN);
  const small = token.toLowerCase();
  const affixes = (from: (n: number) => number) =>
    Array.from({ length: Math.min(MAX_AFFIX, Math.max(0, small.length - 1)) }, (_, i) => from(i + 1));
  return {
    word: hashText(/^\d+$/u.test(small) ? '0'.repeat(Math.min(small.length, 5)) : small),
    prefixes: affixes(n => hashText(small, 0, n)),
    suffixes: affixes(n => hashText(small, small.length - n)),
    shape: hashText(shapeOf(token)),
    form: formOf(token),
    known: knownOf(token, small),
  };
});

function shapeOf(token: string): string {
  return token
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/gu, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

function formOf(token: string): number {
  if (!/[\p{L}\d]/u.test(token)) return 0;
  if (/^[\d.,:/-]+$/u.test(token)) return 4;
  if (/^\p{Lu}[\p{Lu}.&-]*$/u.test(token) && token.length > 1) return 3;
  if (/^\p{Lu}/u.test(token)) return 2;
  return /^[\p{Ll}'’-]+$/u.test(token) ? 1 : 5;
}

function knownOf(token: string, small: string): number {
  const { titles, organisationWords, beforePlaces, stops, links, places } = englishWords();
  const bits = [
    titles.has(token),
    organisationWords.has(token),
    beforePlaces.has(small),
    stops.has(token),
    links.has(small),
    places.has(small),
  ];
  return bits.reduce((sum, bit, i) => sum + (bit ? 1 << i : 0), 0);
}
