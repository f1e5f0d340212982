import { type Enclosure, findEnclosures } from './enclosures.ts';
import type { FeatureSink } from './feature-sink.ts';
import { hashText, joinHashes } from './hash-feature.ts';
import { markPhrases, type PhraseMarks } from './phrase-marks.ts';
import type { TokenFacts } from './token-facts.ts';
import { WORD_CLASS, wordClassNamed } from './word-class.ts';

/** First template of each family; the model card's ablation leaves out one family at a time. */
export const FAMILIES = {
  words: 0,
  affixes: 30,
  shapes: 60,
  classes: 80,
  triggers: 110,
  names: 130,
  phrases: 150,
  world: 165,
  enclosures: 180,
} as const;

const W = FAMILIES.words;
const A = FAMILIES.affixes;
const S = FAMILIES.shapes;
const C = FAMILIES.classes;
const T = FAMILIES.triggers;
const N = FAMILIES.names;
const P = FAMILIES.phrases;
const L = FAMILIES.world;
const E = FAMILIES.enclosures;

/** Stands before a sentence's first token and behind its last. */
const BORDER = hashText('|');

/** How far a word that announces a name may stand from it. */
const TRIGGER_REACH = 4;
const TRIGGERS: ReadonlySet<number> = new Set(
  ['courtesy', 'kinship', 'role', 'roles', 'organisation', 'place', 'reporting', 'work', 'nationality', 'prefix'].map(wordClassNamed),
);

const HEADS: ReadonlySet<number> = new Set(['organisation', 'place', 'work'].map(wordClassNamed));
const HEAD_BORDERS: ReadonlySet<number> = new Set([...['stop', 'reporting', 'verb'].map(wordClassNamed), WORD_CLASS.punctuation]);

/** What there is to know of a sentence before its tokens' features are made. */
export type SentenceFacts = {
  readonly tokens: readonly TokenFacts[];
  readonly marks: PhraseMarks;
  readonly enclosures: readonly (Enclosure | null)[];
};

export function describeSentence(tokens: readonly TokenFacts[]): SentenceFacts {
  return { tokens, marks: markPhrases(tokens), enclosures: findEnclosures(tokens) };
}

/** Features of the token at `at`, always in the same order. */
export function addArabicFeatures(sentence: SentenceFacts, at: number, sink: FeatureSink): void {
  addWords(sentence.tokens, at, sink);
  addAffixes(sentence.tokens, at, sink);
  addShapes(sentence.tokens, at, sink);
  addClasses(sentence.tokens, at, sink);
  addTriggers(sentence.tokens, at, sink);
  addNames(sentence.tokens, at, sink);
  addPhrases(sentence, at, sink);
  addEnclosure(sentence, at, sink);
  addWorld(sentence, at, sink);
}

/** Within quotes or brackets: how long they are, what stands before them, where in them the token is. */
function addEnclosure({ tokens, enclosures }: SentenceFacts, at: number, sink: FeatureSink): void {
  const enclosure = enclosures[at];
  if (enclosure === null || enclosure === undefined) return;
  const { open, close, sort } = enclosure;
  const length = Math.min(close - open - 1, 7);
  const before = tokens[open - 1];
  const place = at === open + 1 ? 1 : at === close - 1 ? 2 : 0;
  sink.add(E, sort * 10 + length);
  sink.add(E + 1, (sort * 10 + length) * 10 + place);
  sink.add(E + 2, joinHashes(before?.stem ?? BORDER, sort * 10 + Math.min(length, 5)));
  sink.add(E + 3, (sort * 100 + (before?.wordClass ?? 40)) * 10 + Math.min(length, 5));
  sink.add(E + 4, (length * 10 + place) * 100 + tokens[at]!.wordClass);
  if (before?.wordClass === WORD_CLASS.definite || before?.isDefinite)
    sink.add(E + 5, joinHashes(tokens[open - 2]?.stem ?? BORDER, length));
}

function addWords(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const word = (offset: number) => tokens[at + offset]?.word ?? BORDER;
  const stem = (offset: number) => tokens[at + offset]?.stem ?? BORDER;
  for (let offset = -2; offset <= 2; offset += 1) sink.add(W + 2 + offset, word(offset));
  for (let offset = -2; offset <= 2; offset += 1) sink.add(W + 7 + offset, stem(offset));
  sink.add(W + 10, tokens[at]!.bare);
  for (let offset = -1; offset <= 1; offset += 1) sink.add(W + 12 + offset, tokens[at + offset]?.clitic ?? BORDER);
  sink.add(W + 14, joinHashes(word(-1), word(0)));
  sink.add(W + 15, joinHashes(word(0), word(1)));
  sink.add(W + 16, joinHashes(stem(-1), stem(0)));
  sink.add(W + 17, joinHashes(stem(0), stem(1)));
  sink.add(W + 18, joinHashes(stem(-1), stem(1)));
  sink.add(W + 19, joinHashes(stem(-2), stem(-1)));
  sink.add(W + 20, joinHashes(stem(1), stem(2)));
  sink.add(W + 21, tokens[at]!.written);
}

function addAffixes(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const token = tokens[at]!;
  for (const [i, prefix] of token.prefixes.entries()) sink.add(A + i, prefix);
  for (const [i, suffix] of token.suffixes.entries()) sink.add(A + 4 + i, suffix);
  for (const [i, prefix] of token.stemPrefixes.entries()) sink.add(A + 8 + i, prefix);
  for (const triple of token.triples) sink.add(A + 12, triple);
  sink.add(A + 13, token.edges);
  if (token.prefixes.length >= 2) sink.add(A + 14, joinHashes(token.prefixes[1]!, token.suffixes[1]!));
  for (const offset of [-1, 1]) {
    const beside = tokens[at + offset];
    if (beside === undefined || beside.prefixes.length < 2) continue;
    sink.add(A + 16 + offset, beside.prefixes[1]!);
    sink.add(A + 19 + offset, beside.suffixes[1]!);
  }
}

function addShapes(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const shape = (offset: number) => tokens[at + offset]?.shape ?? BORDER;
  for (let offset = -2; offset <= 2; offset += 1) sink.add(S + 2 + offset, shape(offset));
  sink.add(S + 5, joinHashes(joinHashes(shape(-1), shape(0)), shape(1)));
  sink.add(S + 6, tokens[at]!.length);
  sink.add(S + 7, joinHashes(tokens[at]!.clitic, tokens[at]!.length));
}

function addClasses(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const classAt = (offset: number) => (tokens[at + offset]?.wordClass ?? 40) * 2 + (tokens[at + offset]?.isDefinite ? 1 : 0);
  const own = classAt(0);
  for (let offset = -2; offset <= 2; offset += 1) sink.add(C + 2 + offset, classAt(offset));
  sink.add(C + 5, classAt(-1) * 100 + own);
  sink.add(C + 6, own * 100 + classAt(1));
  sink.add(C + 7, classAt(-2) * 100 + classAt(-1));
  sink.add(C + 8, classAt(1) * 100 + classAt(2));
  sink.add(C + 9, (classAt(-1) * 100 + own) * 100 + classAt(1));
  sink.add(C + 10, (classAt(-2) * 100 + classAt(-1)) * 100 + own);
  sink.add(C + 11, (own * 100 + classAt(1)) * 100 + classAt(2));
  sink.add(C + 12, joinHashes(tokens[at - 1]?.stem ?? BORDER, own));
  sink.add(C + 13, joinHashes(tokens[at + 1]?.stem ?? BORDER, own));
  sink.add(C + 14, joinHashes(tokens[at - 1]?.stem ?? BORDER, own * 100 + classAt(1)));
  for (let offset = -1; offset <= 1; offset += 1) {
    const flags = tokens[at + offset]?.flags ?? 0;
    for (let bits = flags; bits !== 0; bits &= bits - 1) sink.add(C + 16 + offset, bits & -bits);
  }
  sink.add(C + 18, joinHashes(tokens[at]!.flags, tokens[at]!.clitic));
}

function addTriggers(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  for (let back = 1; back <= TRIGGER_REACH; back += 1) {
    const token = tokens[at - back];
    if (token === undefined) break;
    if (token.wordClass === WORD_CLASS.punctuation) break;
    if (!TRIGGERS.has(token.wordClass)) continue;
    sink.add(T, token.wordClass * 10 + back);
    sink.add(T + 1, token.stem);
    break;
  }
  addHead(tokens, at, sink);
  for (let on = 1; on <= TRIGGER_REACH; on += 1) {
    const token = tokens[at + on];
    if (token === undefined || token.wordClass === WORD_CLASS.punctuation) break;
    if (!TRIGGERS.has(token.wordClass)) continue;
    sink.add(T + 2, token.wordClass * 10 + on);
    break;
  }
}

/** The first word of the chain of definite or ordinary nouns that ends here: «[وزارة] الشؤون الخارجية». */
function addHead(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  for (let back = 1; back <= 7; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || HEAD_BORDERS.has(token.wordClass)) return;
    if (!HEADS.has(token.wordClass)) continue;
    sink.add(T + 3, token.wordClass * 10 + back);
    sink.add(T + 4, joinHashes(token.stem, Math.min(back, 3)));
    sink.add(T + 5, (token.wordClass * 10 + Math.min(back, 4)) * 100 + tokens[at]!.wordClass * 2 + (tokens[at]!.isDefinite ? 1 : 0));
    return;
  }
}

function addNames(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const odds = (offset: number) => tokens[at + offset]?.odds ?? 30;
  const own = tokens[at]!;
  for (let offset = -1; offset <= 1; offset += 1) sink.add(N + 1 + offset, odds(offset));
  sink.add(N + 3, own.odds * 100 + own.wordClass);
  sink.add(N + 4, joinHashes(own.odds, own.clitic));
  sink.add(N + 5, (own.odds >> 1) * 100 + (odds(1) >> 1));
  sink.add(N + 6, (odds(-1) >> 1) * 100 + (own.odds >> 1));
  sink.add(N + 7, own.odds * 100 + (tokens[at - 1]?.wordClass ?? 40));
  sink.add(N + 8, own.odds * 100 + (tokens[at + 1]?.wordClass ?? 40));
}

function addWorld({ tokens, marks }: SentenceFacts, at: number, sink: FeatureSink): void {
  const { worldPlaces, worldOrganisations, worldOthers } = marks;
  const own = tokens[at]!;
  const code = (i: number) =>
    (((worldPlaces[i] ?? 0) * 8 + (worldOrganisations[i] ?? 0)) * 8 + (worldOthers[i] ?? 0)) * 2 + (tokens[i]?.isWorldPerson ? 1 : 0);
  for (let offset = -1; offset <= 1; offset += 1) if (code(at + offset) > 0) sink.add(L + 1 + offset, code(at + offset));
  if (worldPlaces[at]! > 0) sink.add(L + 3, worldPlaces[at]!);
  if (worldOrganisations[at]! > 0) sink.add(L + 4, worldOrganisations[at]!);
  if (worldOthers[at]! > 0) sink.add(L + 5, worldOthers[at]!);
  if (own.isWorldPerson) sink.add(L + 6, own.odds);
  if (own.isWorldPerson) sink.add(L + 7, own.wordClass);
  if (code(at) === 0) return;
  sink.add(L + 8, code(at) * 100 + (tokens[at - 1]?.wordClass ?? 40));
  sink.add(L + 9, code(at) * 100 + (tokens[at + 1]?.wordClass ?? 40));
  sink.add(L + 10, joinHashes(code(at), own.clitic));
}

function addPhrases({ tokens, marks }: SentenceFacts, at: number, sink: FeatureSink): void {
  const place = (offset: number) => marks.places[at + offset] ?? 0;
  const organisation = (offset: number) => marks.organisations[at + offset] ?? 0;
  for (let offset = -1; offset <= 1; offset += 1) {
    if (place(offset) > 0) sink.add(P + 1 + offset, place(offset));
    if (organisation(offset) > 0) sink.add(P + 4 + offset, organisation(offset));
  }
  const own = tokens[at]!;
  if (place(0) > 0) {
    sink.add(P + 6, joinHashes(place(0), own.clitic));
    sink.add(P + 7, place(0) * 100 + own.wordClass);
    sink.add(P + 8, place(0) * 100 + (tokens[at - 1]?.wordClass ?? 40));
    sink.add(P + 9, place(0) * 100 + (tokens[at + 1]?.wordClass ?? 40));
  }
  if (organisation(0) > 0) {
    sink.add(P + 10, organisation(0) * 100 + own.wordClass);
    sink.add(P + 11, organisation(0) * 100 + (tokens[at - 1]?.wordClass ?? 40));
  }
}
