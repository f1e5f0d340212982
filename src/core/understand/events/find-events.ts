import type { Reading } from '../clauses/read-sentences.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedEvent } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import type { SpokenSentence } from '../speech/read-speech.ts';
import { SAYINGS } from '../verbs/verb-tables.ts';
import { chooseEvents, type WeighedEvent } from './choose-events.ts';
import { ENGLISH_ACTIONS } from './english-triggers.ts';
import { findEnglishEvents } from './find-english-events.ts';
import { findTriggers } from './find-triggers.ts';
import { type FoundTrigger, PLAIN_TRIGGER } from './found-trigger.ts';
import { readEvent } from './read-event.ts';

/** Verbal nouns that only bring in the deed itself: «إعلان عن انتخاب X», «قرار تعيين Y». */
const BRINGING_IN = new Set(['إعلان', 'قرار', 'إجراء', 'تقديم', 'إتمام', 'إعادة', 'أمر']);

/** What the saying of an article's opening words weighs, where it has few events else. */
const OPENING_SCORE = 6;
const FEW = 3;

/** The events a reader wants on a timeline: trigger, who and whom, where, when, and whether it happened. In text order, ids v1, v2 … */
export function findEvents(reading: Reading, speech: readonly SpokenSentence[]): readonly ExtractedEvent[] {
  const { article } = reading;
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
  const body = speech.filter(({ sentence }) => sentence.isBody);
  const headline = headlineActions(reading);
  const weighed: WeighedEvent[] = [];
  let opening: WeighedEvent | null = null;
  for (const [position, { sentence, frames }] of body.entries()) {
    if (article.language === 'en') {
      weighed.push(...findEnglishEvents({ text: article.text, units: sentence.units, frames, entities, position, headline }));
      continue;
    }
    if (isQuestion(sentence.units)) continue;
    const told = findTriggers(article.text, sentence.units).flatMap(
      candidate => readEvent({ text: article.text, units: sentence.units, frames, entities, position, headline }, candidate) ?? [],
    );
    weighed.push(...withoutBringersIn(told));
    const saying =
      position === 0 && !told.some(one => one.isTold || (one.score >= OPENING_SCORE && one.event.status !== 'claimed'))
        ? openingWords(sentence.units, frames)
        : null;
    opening = saying ? readEvent({ text: article.text, units: sentence.units, frames, entities, position, headline }, saying) : opening;
  }
  const isShort = weighed.filter(({ score }) => score >= OPENING_SCORE).length < FEW;
  return chooseEvents(opening && isShort ? [...weighed, { ...opening, score: OPENING_SCORE }] : weighed, body.length);
}

/** Where an article opens with nothing but words, their saying is the news: «صرح X بأن …». */
function openingWords(units: readonly Unit[], frames: readonly SpeechFrame[]): FoundTrigger | null {
  const frame = frames[0];
  if (!frame || frame.speaker.entity === null || !units[frame.at]!.verb) return null;
  const { folded, verb } = units[frame.at]!;
  const noun = SAYINGS.get(verb!.lead === '' ? folded : folded.slice(1));
  if (noun === undefined) return null;
  return {
    ...PLAIN_TRIGGER,
    at: frame.at,
    to: frame.at + 1,
    trigger: { noun, type: 'OTHER', target: '-', weight: 2 },
    form: 'verb',
    skip: verb!.lead === '' ? 0 : 1,
  };
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
