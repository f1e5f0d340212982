import { PEOPLES } from '../../tables/organisation-context.ts';
import { knownOrganisations } from '../../tables/organisations.ts';
import { longestPhrase, type PhraseTable } from '../../tables/phrase-table.ts';
import { knownPlaces } from '../../tables/places.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { EntityKind } from '../extraction.ts';
import type { ArticleName } from '../recognise/tag-article.ts';
import type { AnalysedArticle, AnalysedWord } from '../tokens/analyse-words.ts';
import { isAla } from './ali-or-ala.ts';
import { type Candidate, candidateOf, isJoined, wordsIn } from './candidate.ts';
import { isQuotedAlone, opensClause } from './find-quoted.ts';
import { isAgencyMark, isPeople } from './is-organisation-here.ts';
import { BEFORE_PLACES } from './is-place-here.ts';
import { isAdjective } from './name-words.ts';
import { isJoinedDeed } from './never-in-names.ts';
import { partCouples } from './second-person.ts';
import { trimTagged } from './trim-tagged.ts';

const KINDS: Readonly<Record<ArticleName['kind'], EntityKind | null>> = { PER: 'person', LOC: 'place', ORG: 'organisation', MISC: null };

/**
 * From which score a name that no rule found is taken. Measured with a tagger that had seen neither the articles
 * nor their like (trained on ANERcorp and AQMAR, tried on Wikinews): of persons from .8 on 40 of 46 were right, from .6 on 10 of 24.
 */
const ENOUGH: Readonly<Record<EntityKind, number>> = { person: 0.75, place: 0.9, organisation: 0.75 };
/** From which score a club where the tables know a town, a work where a rule guesses a person, and a longer personal name than a guess is taken. */
const SURE = 0.6;
const SURE_OF_MORE = 0.8;

/**
 * The rules' names and the tagger's together. Where both see a name the rules' bounds are better (clitics, titles,
 * «مستشفى X»); the tagger knows names that stand in no table, and which guesses of the rules are no names.
 */
export function mixTagged(
  { text, words }: AnalysedArticle,
  rules: readonly Candidate[],
  seen: readonly ArticleName[],
): readonly Candidate[] {
  const mixed = new Set(rules);
  const ruleAt = new Map(rules.flatMap(one => Array.from({ length: one.to - one.from }, (_, i) => [one.from + i, one] as const)));
  const tagged = partCouples(words, joinHyphened(words, seen)).map(name => trimTagged(words, withoutAla(words, name, ruleAt)));
  for (const name of tagged) {
    const kind = KINDS[name.kind];
    const met = metBy(name, ruleAt);
    if (kind === null) {
      // «فيروس [فليم]», «فيلم [لينكولن]»: a work or product, no person.
      if (name.score >= SURE)
        for (const one of met) if (one.kind === 'person' && one.certainty < 4 && isInside(one, name)) mixed.delete(one);
    } else if (isAgencyMark(words[name.from]!) || isPeople(words, name.from)) continue;
    else if (met.length === 0 ? name.score >= ENOUGH[kind] && isNameLike(text, words, name) : isBetter(words, name, kind, met)) {
      for (const one of met) mixed.delete(one);
      mixed.add(toCandidate(words, name, kind));
    }
  }
  const taggedWords = wordsIn(tagged);
  if (tagged.length > 0) for (const one of rules) if (isLoose(one) && !isAmong(one, taggedWords)) mixed.delete(one);
  return [...mixed].sort((a, b) => a.start - b.start);
}

function isBetter(words: readonly AnalysedWord[], name: ArticleName, kind: EntityKind, met: readonly Candidate[]): boolean {
  if (name.score < SURE || met.some(one => !isInside(one, name))) return false;
  const [only] = met;
  // «فوز [إشبيلية]»: the club where the table knows the town; «في إشبيلية» is the town.
  const isIn = BEFORE_PLACES.has(words[name.from - 1]?.folded ?? '');
  if (met.length === 1 && only!.from === name.from && only!.to === name.to)
    return kind === 'organisation' && !isIn && only!.kind === 'place' && only!.certainty < 4 && only!.key !== null;
  return (
    kind === 'person' &&
    name.score >= SURE_OF_MORE &&
    !holdsSecond(words, name) &&
    met.every(one => one.kind === 'person' && one.certainty < 4)
  );
}

/** «عباس [وأنان محمود عباس]», «سامح شكري [والأردني أيمن الصفدي]»: و and another name. */
function holdsSecond(words: readonly AnalysedWord[], { from, to }: ArticleName): boolean {
  return words
    .slice(from + 1, to)
    .some(
      ({ flags, readings }) =>
        (flags & WORD.nameKnown) === 0 && readings.some(one => one.clitics === 'و' && (one.flags & (WORD.name | WORD.nationality)) !== 0),
    );
}

/** «حركة الطيران», «سد الثغرات», «الحكم [ضمانا]»: a guess that needs somebody else to see a name there. */
function isLoose({ kind, certainty, from, to }: Candidate): boolean {
  if (kind === 'person') return certainty <= 3 && to === from + 1;
  return certainty <= 2 && (kind === 'organisation' || to > from + 1);
}

/** Particles, nationalities and a second name behind و are no part of a name: «ويليام وكيت» is two. */
function isNameLike(text: string, words: readonly AnalysedWord[], { from, to, kind, score }: ArticleName): boolean {
  if (to === from + 1 && (words[from]!.folded.length < 3 || (kind === 'ORG' && (words[from]!.flags & WORD.common) !== 0 && score < 0.9)))
    return false;
  if (kind === 'PER' && isOffice(words, from, to)) return false;
  // «السلم [الأهلي]»: an adjective of the noun before.
  if (to === from + 1 && isAdjective(words[from]!) && words[from - 1]?.definite === true && isJoined(words[from])) return false;
  // «مرشح المعارضة «[المفترض]»»
  if (to === from + 1 && words[from]!.definite && score < 0.95 && isQuotedAlone(text, words, { from, to })) return false;
  if (/[«"“]$/u.test(words[from]!.gap) && opensClause(words, from)) return false;
  // «منظمة [للمسلمين]» is any such.
  if (kind === 'ORG' && to === from + 2 && words[from + 1]!.folded.startsWith('لل')) return false;
  // «فيروس [كورونا]»
  if (
    kind === 'PER' &&
    [words[from]!, words[from - 1]].some(one =>
      one?.readings.some(({ flags, clitics }) => clitics.length < 2 && (flags & WORD.workHead) !== 0),
    )
  )
    return false;
  if (kind !== 'ORG' && isQuotedAlone(text, words, { from, to })) return false;
  if (to === from + 1 && words[from]!.readings.some(({ stem }) => PEOPLES.has(stem))) return false;
  for (let i = from; i < to; i += 1) {
    const { flags, readings } = words[i]!;
    if ((flags & (WORD.stop | WORD.nationality)) !== 0 && (flags & WORD.nameKnown) === 0) return false;
    if (i > from && (flags & WORD.name) === 0 && readings.some(({ clitics, stem }) => clitics === 'و' && stem.length > 2)) return false;
    if (i > from && readings.some(one => one.clitics === 'و' && (one.flags & WORD.nameKnown) !== 0)) return false;
  }
  if (kind === 'LOC' && to === from + 1 && isJoinedDeed(words[from]!)) return false;
  return kind !== 'LOC' || to > from + 1 || (words[from]!.flags & WORD.common) === 0;
}

/** «[البابا]», «[بابا الإسكندرية]»: who holds it is named beside it. */
function isOffice(words: readonly AnalysedWord[], from: number, to: number): boolean {
  const { flags, definite } = words[from]!;
  if ((flags & WORD.roleHead) === 0) return false;
  return definite
    ? to === from + 1 && (flags & WORD.familyName) === 0
    : to === from + 2 && words[to - 1]!.definite && (flags & WORD.givenName) === 0;
}

/** «شيرينج - بلاو», «نيوتون - بيشوب»: two halves of one name. */
function joinHyphened(words: readonly AnalysedWord[], seen: readonly ArticleName[]): readonly ArticleName[] {
  const joined: ArticleName[] = [];
  for (const name of seen) {
    const before = joined.at(-1);
    const isHalf = before !== undefined && before.to === name.from && before.kind === name.kind && before.to === before.from + 1;
    if (isHalf && name.to === name.from + 1 && name.kind !== 'LOC' && /^ ?[-–] ?$/u.test(words[name.from]!.gap))
      joined[joined.length - 1] = { ...before, to: name.to, end: name.end, score: Math.max(before.score, name.score) };
    else joined.push(name);
  }
  return joined;
}

/** «التحفظ [علي] عبدالفتاح الشربيني»: the particle, where the text writes ى as ي and no title makes it the name. */
function withoutAla(words: readonly AnalysedWord[], name: ArticleName, ruleAt: ReadonlyMap<number, Candidate>): ArticleName {
  const { from, kind } = name;
  if (kind !== 'PER' || words[from]!.folded !== 'علي' || !isAla(words, from)) return name;
  const next = words[from + 1]!;
  if (ruleAt.has(from) || name.to === from + 1 || next.definite || (next.flags & WORD.name) === 0) return name;
  return { ...name, from: from + 1, start: next.start };
}

function metBy({ from, to }: ArticleName, ruleAt: ReadonlyMap<number, Candidate>): readonly Candidate[] {
  const met = new Set<Candidate>();
  for (let i = from; i < to; i += 1) {
    const rule = ruleAt.get(i);
    if (rule !== undefined) met.add(rule);
  }
  return [...met];
}

function isAmong({ from, to }: Candidate, words: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i += 1) if (words.has(i)) return true;
  return false;
}

function isInside(one: { readonly from: number; readonly to: number }, other: { readonly from: number; readonly to: number }): boolean {
  return one.from >= other.from && one.to <= other.to;
}

function toCandidate(words: readonly AnalysedWord[], { from, to, start }: ArticleName, kind: EntityKind): Candidate {
  const known = kind === 'person' ? null : knownAt(words, from, to, kind);
  if (known !== null) return candidateOf(words, from, to, kind, 3, known);
  const word = words[from]!;
  // «كاردوسو [ورودريغو]»: the tagger leaves a particle on where the word looks whole.
  const reading =
    word.readings.find(one => one.clitics === 'و' && start === word.start && word.flags === 0 && (one.flags & WORD.nameKnown) !== 0) ??
    word.readings.find(one => one.start === start);
  return candidateOf(words, from, to, kind, 3, {
    start: reading?.start ?? start,
    ...(reading === undefined ? {} : { stem: reading.stem }),
  });
}

/** The reading by which the tables know just these words: «[وقطر]» → قطر, with the key of its other names. */
function knownAt(words: readonly AnalysedWord[], from: number, to: number, kind: EntityKind) {
  const table: PhraseTable<{ readonly key: string }> = kind === 'place' ? knownPlaces() : knownOrganisations();
  for (const { stem, clitics, start } of words[from]!.readings) {
    if (clitics.endsWith('ال')) continue;
    const hit = longestPhrase(table, stem, offset => (from + offset < to ? words[from + offset]!.folded : undefined));
    if (hit !== null && hit.wordCount === to - from) return { start, stem, key: hit.value.key };
  }
  return null;
}
