import { BORDER, BORDER_CLASS, BORDER_ODDS, ENCLOSURES, NAMES, PHRASES, WORLD } from './feature-families.ts';
import type { FeatureSink } from './feature-sink.ts';
import { joinHashes } from './hash-feature.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { TokenFacts } from './token-facts.ts';
import { WORD_CLASS } from './word-class.ts';

export function addNames(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const odds = (offset: number) => tokens[at + offset]?.odds ?? BORDER_ODDS;
  const own = tokens[at]!;
  sink.add(NAMES + 5, (own.odds >> 1) * 100 + (odds(1) >> 1));
  sink.add(NAMES + 6, (odds(-1) >> 1) * 100 + (own.odds >> 1));
  sink.add(NAMES + 7, own.odds * 100 + (tokens[at - 1]?.wordClass ?? BORDER_CLASS));
  sink.add(NAMES + 8, own.odds * 100 + (tokens[at + 1]?.wordClass ?? BORDER_CLASS));
}

export function addPhrases({ tokens, marks }: SentenceFacts, at: number, sink: FeatureSink): void {
  const place = (offset: number) => marks.places[at + offset] ?? 0;
  const organisation = (offset: number) => marks.organisations[at + offset] ?? 0;
  for (let offset = -1; offset <= 1; offset += 1) {
    if (place(offset) > 0) sink.add(PHRASES + 1 + offset, place(offset));
    if (organisation(offset) > 0) sink.add(PHRASES + 4 + offset, organisation(offset));
  }
  const own = tokens[at]!;
  if (place(0) > 0) {
    sink.add(PHRASES + 6, joinHashes(place(0), own.clitic));
    sink.add(PHRASES + 7, place(0) * 100 + own.wordClass);
    sink.add(PHRASES + 8, place(0) * 100 + (tokens[at - 1]?.wordClass ?? BORDER_CLASS));
    sink.add(PHRASES + 9, place(0) * 100 + (tokens[at + 1]?.wordClass ?? BORDER_CLASS));
  }
  if (organisation(0) > 0) {
    sink.add(PHRASES + 10, organisation(0) * 100 + own.wordClass);
    sink.add(PHRASES + 11, organisation(0) * 100 + (tokens[at - 1]?.wordClass ?? BORDER_CLASS));
  }
}

export function addWorld({ tokens, marks }: SentenceFacts, at: number, sink: FeatureSink): void {
  const { worldPlaces, worldOrganisations, worldOthers } = marks;
  const own = tokens[at]!;
  const code = (i: number) =>
    (((worldPlaces[i] ?? 0) * 8 + (worldOrganisations[i] ?? 0)) * 8 + (worldOthers[i] ?? 0)) * 2 + (tokens[i]?.isWorldPerson ? 1 : 0);
  for (let offset = -1; offset <= 1; offset += 1) if (code(at + offset) > 0) sink.add(WORLD + 1 + offset, code(at + offset));
  if (worldPlaces[at]! > 0) sink.add(WORLD + 3, worldPlaces[at]!);
  if (worldOrganisations[at]! > 0) sink.add(WORLD + 4, worldOrganisations[at]!);
  if (worldOthers[at]! > 0) sink.add(WORLD + 5, worldOthers[at]!);
  if (code(at) === 0) return;
  sink.add(WORLD + 8, code(at) * 100 + (tokens[at - 1]?.wordClass ?? BORDER_CLASS));
  sink.add(WORLD + 9, code(at) * 100 + (tokens[at + 1]?.wordClass ?? BORDER_CLASS));
  sink.add(WORLD + 10, joinHashes(code(at), own.clitic));
}

/** Within quotes or brackets: how long they are, what stands before them, where in them the token is. */
export function addEnclosure({ tokens, enclosures }: SentenceFacts, at: number, sink: FeatureSink): void {
  const enclosure = enclosures[at];
  if (enclosure === null || enclosure === undefined) return;
  const { open, close, sort } = enclosure;
  const length = Math.min(close - open - 1, 7);
  const before = tokens[open - 1];
  const place = at === open + 1 ? 1 : at === close - 1 ? 2 : 0;
  sink.add(ENCLOSURES, sort * 10 + length);
  sink.add(ENCLOSURES + 1, (sort * 10 + length) * 10 + place);
  sink.add(ENCLOSURES + 2, joinHashes(before?.stem ?? BORDER, sort * 10 + Math.min(length, 5)));
  sink.add(ENCLOSURES + 3, (sort * 100 + (before?.wordClass ?? BORDER_CLASS)) * 10 + Math.min(length, 5));
  sink.add(ENCLOSURES + 4, (length * 10 + place) * 100 + tokens[at]!.wordClass);
  if (before?.wordClass === WORD_CLASS.definite || before?.isDefinite)
    sink.add(ENCLOSURES + 5, joinHashes(tokens[open - 2]?.stem ?? BORDER, length));
}
