import { englishWords } from '../../tables/english.ts';
import type { EntityKind } from '../extraction.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { englishHeadAt, englishHeadBefore } from './english-heads.ts';
import { endOfCapitals, isCapital, isEnglishJoin, writtenWord } from './english-runs.ts';

/** Marks of who wrote the text, where they stand in brackets: «LONDON (Reuters) -». */
const AGENCIES = new Set(['reuters', 'ap', 'afp', 'bbc', 'cnn', 'tass', 'upi', 'dpa']);

/**
 * Names in English text: runs of capitalised words, cut at titles («NATO [Secretary-General] Jens Stoltenberg» is
 * two names), told apart by a title, by a word like «Council», or by the tables. A lone capitalised word that
 * nothing tells is no name by itself.
 */
export function findEnglishNames(article: AnalysedArticle): readonly Candidate[] {
  const { words } = article;
  const { stops } = englishWords();
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!isCapital(article, words[i])) continue;
    if (stops.has(writtenWord(article, i)) || (words[i]!.gap.endsWith('(') && AGENCIES.has(words[i]!.folded))) continue;
    const to = endOfCapitals(article, i);
    found.push(...namesInRun(article, i, to));
    i = to - 1;
  }
  return found;
}

function namesInRun(article: AnalysedArticle, from: number, to: number): readonly Candidate[] {
  const { organisationWords } = englishWords();
  const whole = classify(article, from, to, false);
  if (whole !== null && whole.certainty === 4) return [whole];
  for (let at = to - 1; at >= from; at -= 1) {
    const end = englishHeadAt(article, at);
    // «European Court of [Justice]»: behind a small word it is no title.
    if (end === at || end > to || (at > from && !isCapital(article, article.words[at - 1]))) continue;
    // «King Saud University», «Secretary of the Navy»: the title is the organisation's.
    if (hasAny(article, end, to, organisationWords)) break;
    const start = at > from && englishHeadAt(article, at - 1) === end ? at - 1 : at;
    const before = partOf(article, from, start, false);
    // «EU [Competition] Commissioner»: what stands before a title names no person.
    const names = [before?.kind === 'person' ? stateBefore(article, from, start) : before, partOf(article, end, to, true)];
    return names.filter(one => one !== null);
  }
  const name = partOf(article, from, to, englishHeadBefore(article, from) < from);
  return name === null ? [] : [name];
}

/** «[EU] Competition Commissioner», «[NATO] Deputy Secretary General»: a known name before other words. */
function stateBefore(article: AnalysedArticle, from: number, to: number): Candidate | null {
  for (let end = to - 1; end > from; end -= 1) {
    const name = classify(article, from, end, false);
    if (name !== null && name.kind !== 'person') return name;
  }
  return null;
}

/** A name without what only describes it: «Former [Egyptian] …», «Syrian …». */
function partOf(article: AnalysedArticle, from: number, to: number, hasTitle: boolean): Candidate | null {
  if (to <= from) return null;
  const { nationalities, statuses, roleAdjectives, titles } = englishWords();
  const whole = classify(article, from, to, false);
  if (whole !== null && whole.kind !== 'person') return whole;
  let start = from;
  while (
    start < to &&
    (nationalities.has(writtenWord(article, start)) ||
      statuses.has(article.words[start]!.folded) ||
      titles.has(writtenWord(article, start)) ||
      (start + 1 < to && roleAdjectives.has(article.words[start]!.folded))) &&
    classify(article, start, to, false)?.certainty !== 4
  )
    start += 1;
  if (start === to) return null;
  // «UK [Government]»: a nationality alone makes nobody of one word.
  const isTitled = hasTitle || (start > from && !(to === start + 1 && start === from + 1 && nationalities.has(writtenWord(article, from))));
  return knownBehindOpening(article, start, to) ?? classify(article, start, to, isTitled);
}

/** «Declaring [Mosul] …», «Unlike [Egypt] …»: a sentence's first word is written like a name; what the tables know begins behind it. */
function knownBehindOpening(article: AnalysedArticle, from: number, to: number): Candidate | null {
  const isOpening = from === 0 || /[.!?\n"“«]/u.test(article.words[from]!.gap);
  if (!isOpening || to !== from + 2 || englishWords().givenNames.has(writtenWord(article, from))) return null;
  if (classify(article, from, to, false)?.kind !== 'person') return null;
  const rest = classify(article, from + 1, to, false);
  return rest?.certainty === 4 ? rest : null;
}

function classify(article: AnalysedArticle, from: number, to: number, hasTitle: boolean): Candidate | null {
  const { places, organisationWords, organisations, beforePlaces, givenNames } = englishWords();
  const { words } = article;
  if (to <= from) return null;
  const make = (kind: EntityKind, certainty: 2 | 3 | 4, key: string | null = null): Candidate =>
    candidateOf(words, from, to, kind, certainty, { key });
  const name = words
    .slice(from, to)
    .map(word => word.folded)
    .join(' ');
  const state = STATES.get(name);
  // «the MV Pwani Star», «USS Cole»
  if (SHIPS.test(name)) return null;
  if (state !== undefined) return make('place', 4, state);
  if (places.has(name)) return make('place', 4, places.get(name)!);
  if (organisations.has(name) || organisations.has(name.replaceAll(' ', '-'))) return make('organisation', 4);
  if (hasAny(article, from, to, organisationWords)) return to > from + 1 ? make('organisation', 3) : null;
  if (isCalledOrganisation(article, from, to)) return make('organisation', 4);
  if (isDateline(article, from, to) || isOfPlace(article, from)) return make('place', 4, name);
  if (
    /^(?:plaza|piazza) | (?:bridge|canal|sea|ocean|desert|valley|heights|mountains|stadium|palace|prison|camp)$|\b(?:republic|kingdom|emirates|strait|gulf|bay|river|mount|lake|island|islands|province|peninsula|street|avenue|square|airport|road|district|county)\b/u.test(
      name,
    )
  )
    return make('place', 3);
  if (hasTitle) return make('person', 4);
  const written = article.text.slice(words[from]!.start, words[to - 1]!.end);
  if (/^[A-Z]{2,6}$/u.test(written)) return make('organisation', 2);
  const before = words[from - 1];
  // «analysts at [Goldman Sachs]»
  if (to > from + 1 && before?.folded === 'at' && EMPLOYED.test(words[from - 2]?.folded ?? '')) return make('organisation', 3);
  const isGiven = to > from + 1 && givenNames.has(writtenWord(article, from));
  if (to - from <= 2 && !isGiven && before !== undefined && isEnglishJoin(article, from) && beforePlaces.has(before.folded))
    return make('place', 2);
  return to - from >= 2 && to - from <= 5 ? make('person', 3) : null;
}

/** «the [Daily Nation] newspaper», «Odinga's [Azimio] coalition», «the weekly [Der Spiegel]»; «a Kurdish party» has no name. */
function isCalledOrganisation(article: AnalysedArticle, from: number, to: number): boolean {
  const { behindOrganisations, nationalities, roleAdjectives, titles, givenNames } = englishWords();
  const before = article.words[from - 1];
  if (before !== undefined && isEnglishJoin(article, from) && behindOrganisations.has(before.folded))
    return !givenNames.has(writtenWord(article, from)) && !nationalities.has(writtenWord(article, from));
  const behind = article.words[to];
  if (behind === undefined || !isEnglishJoin(article, to) || isCapital(article, behind) || !behindOrganisations.has(behind.folded))
    return false;
  const isTold = /^(?:the|s|its|their|his|her)$/u.test(article.words[from - 1]?.folded ?? '');
  const first = writtenWord(article, from);
  return isTold && !nationalities.has(first) && !titles.has(first) && !(to === from + 1 && roleAdjectives.has(article.words[from]!.folded));
}

/** «[MOMBASA], Kenya, 3 March (AP) —», «[VIENNA] (Reuters) -» */
function isDateline({ text, words }: AnalysedArticle, from: number, to: number): boolean {
  const first = words[from]!;
  const end = words[to - 1]!.end;
  if (from > 0 && !first.gap.includes('\n')) return false;
  return /^\p{Lu}[\p{Lu} .'-]+$/u.test(text.slice(first.start, end)) && DATELINE.test(text.slice(end, end + MAX_DATELINE));
}

const MAX_DATELINE = 80;
const DATELINE = /^(?:, [^\n()—–-]{1,40})? ?(?:\([A-Z][A-Za-z/ ]{1,20}\) ?)?[—–-]{1,2} /u;

/** «the port of [Mombasa]» */
function isOfPlace(article: AnalysedArticle, from: number): boolean {
  const head = article.words[from - 2]?.folded;
  return article.words[from - 1]?.folded === 'of' && isEnglishJoin(article, from) && head !== undefined && PLACE_HEADS.has(head);
}

const PLACE_HEADS = new Set('port city town village province region district suburb island outskirts'.split(' '));
const EMPLOYED = /^(?:analyst|economist|strategist|trader|researcher|fellow|lawyer|partner)s?$/u;
const SHIPS = /^(?:mv|ms|ss|uss|hms|rms) /u;

/** «U.S.», «the UK» */
const STATES: ReadonlyMap<string, string> = new Map([
  ['us', 'US'],
  ['u s', 'US'],
  ['usa', 'US'],
  ['uk', 'GB'],
  ['u k', 'GB'],
  ['uae', 'AE'],
]);

function hasAny(article: AnalysedArticle, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) if (set.has(writtenWord(article, i))) return true;
  return false;
}
