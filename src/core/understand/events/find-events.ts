import type { Reading } from '../clauses/read-sentences.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedEvent } from '../extraction.ts';
import type { SpokenSentence } from '../speech/read-speech.ts';
import { chooseEvents, type WeighedEvent } from './choose-events.ts';
import { ENGLISH_ACTIONS } from './english-triggers.ts';
import { findEnglishEvents } from './find-english-events.ts';
import { findSayings } from './find-sayings.ts';
import { findTriggers } from './find-triggers.ts';
import { readEvent, type Told } from './read-event.ts';
import { isBirth, isLife, lowerStep } from './steps-of-life.ts';

/** Verbal nouns that only bring in the deed itself: «إعلان عن انتخاب X», «قرار تعيين Y». */
const BRINGING_IN = new Set(['إعلان', 'قرار', 'إجراء', 'تقديم', 'إتمام', 'إعادة', 'أمر']);

/** The events a reader wants on a timeline: trigger, who and whom, where, when, and whether it happened. In text order, ids v1, v2 … */
export function findEvents(reading: Reading, speech: readonly SpokenSentence[]): readonly ExtractedEvent[] {
  const { article } = reading;
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
  const body = speech.filter(({ sentence }) => sentence.isBody);
  const headline = headlineActions(reading);
  const weighed: WeighedEvent[] = [];
  let born = Number.NEGATIVE_INFINITY;
  for (const [position, { sentence, frames }] of body.entries()) {
    if (article.language === 'en') {
      weighed.push(...findEnglishEvents({ text: article.text, units: sentence.units, frames, entities, position, headline }));
      continue;
    }
    if (isQuestion(sentence.units)) continue;
    const about: Told = { text: article.text, units: sentence.units, frames, entities, position, headline };
    const told = findTriggers(article.text, sentence.units).flatMap(candidate => readEvent(about, candidate) ?? []);
    if (told.some(isBirth)) born = position;
    const kept = withoutBringersIn(told);
    weighed.push(...(isLife(position - born) ? kept.map(lowerStep) : kept), ...findSayings(about, told));
  }
  return chooseEvents(weighed, body.length);
}

/** What the headline says happened, as verbal nouns: the article's own word on what it is about. */
function headlineActions({ article, sentences }: Reading): ReadonlySet<string> {
  const titles = sentences.filter(({ isBody }) => !isBody);
  if (article.language === 'en')
    return new Set(titles.flatMap(({ units }) => units.flatMap(({ folded }) => ENGLISH_ACTIONS.get(folded) ?? [])));
  return new Set(titles.flatMap(({ units }) => findTriggers(article.text, units).map(({ trigger }) => trigger.noun)));
}

function isQuestion(units: readonly Unit[]): boolean {
  return /[؟?]/.test(units.at(-1)?.folded ?? '');
}

/** Of «أعلنت X عن انتخاب Y» the election stays, with the weight of the announcement. */
function withoutBringersIn(told: readonly WeighedEvent[]): readonly WeighedEvent[] {
  const kept = [...told];
  for (const one of told) {
    if (!BRINGING_IN.has(one.event.name.split(' ')[0]!)) continue;
    const inner = kept.findIndex(({ event }) => event.trigger.start > one.event.trigger.end && event.trigger.start < one.event.end);
    if (inner === -1) continue;
    kept[inner] = { ...kept[inner]!, score: Math.max(one.score, kept[inner]!.score), isTold: true };
    kept.splice(kept.indexOf(one), 1);
  }
  return kept;
}
