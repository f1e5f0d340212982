import { SAYING_POINTS } from '../../tables/event-weights.ts';
import { isOutletName } from '../../tables/speaker-words.ts';
import { fold } from '../../text/fold-text.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType, ExtractedEntity } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import { SAYINGS, type Saying } from '../verbs/verb-tables.ts';
import type { WeighedEvent } from './choose-events.ts';
import { type FoundTrigger, PLAIN_TRIGGER } from './found-trigger.ts';
import { readEvent, type Told } from './read-event.ts';
import { type Stance, stanceOfWords } from './stance-of-words.ts';

/**
 * «وأكدت الوكالة يوم الجمعة الماضي أن …», «صرح X بأن …»: somebody's saying as a happening, where it has its day or an
 * article opens with nothing else. `told` is what else the sentence tells: a meeting at which it was said stands for it.
 */
export function findSayings(told: Told, others: readonly WeighedEvent[]): readonly WeighedEvent[] {
  const { units, frames, position, entities } = told;
  return frames.flatMap(frame => {
    const saying = sayingAt(units, frame);
    if (
      !saying ||
      isOutlet(entities.get(frame.speaker.entity ?? '')) ||
      others.some(({ event }) => event.trigger.start === units[frame.at]!.start)
    )
      return [];
    const stance = stanceOf(units, frame);
    const read = readEvent(withoutContent(told, frame), asTrigger(units, frame, stance?.noun ?? saying.noun, stance?.type ?? 'OTHER'));
    // «ذكرت صحيفة ' X ' أمس»: an outlet by the word before its name.
    if (!read || isOutletName(fold(read.event.name.split(' ').slice(1).join(' ')))) return [];
    const isNews = read.event.date !== null ? !isToldBeside(frame, units, others) : position === 0 && !saying.needsDay && !hasNews(others);
    return isNews || (stance?.isDeed && !saying.needsDay) ? [{ ...read, score: SAYING_POINTS }] : [];
  });
}

function stanceOf(units: readonly Unit[], { at, content }: SpeechFrame): Stance | null {
  return content === null || content.from <= at ? null : stanceOfWords(units, content.from, content.to);
}

/** «قالت X إن ما جرى منذ 11 سبتمبر …»: a day inside the words is not the day they were said. */
function withoutContent(told: Told, { at, content }: SpeechFrame): Told {
  if (content === null || content.from <= at) return told;
  // A source behind the words, «…، بحسب X», stands outside what is left.
  const frames = told.frames.filter(frame => frame.at < content.from);
  return { ...told, units: told.units.slice(0, content.from), frames };
}

/** «ذكرت شبكة X أمس أن …»: whoever passes news on is no news. */
function isOutlet(speaker: ExtractedEntity | undefined): boolean {
  return speaker?.kind === 'organisation' && isOutletName(fold(speaker.name));
}

/** The verb that brings in the words of somebody known; nothing that stands in another's words. */
function sayingAt(units: readonly Unit[], { at, outer, speaker }: SpeechFrame): Saying | undefined {
  const { verb, folded } = units[at]!;
  if (outer !== null || speaker.entity === null || !verb) return undefined;
  return SAYINGS.get(verb.lead === '' ? folded : folded.slice(1));
}

function asTrigger(units: readonly Unit[], { at }: SpeechFrame, noun: string, type: EventType): FoundTrigger {
  return {
    ...PLAIN_TRIGGER,
    at,
    to: at + 1,
    trigger: { noun, type, target: '-', weight: 1 },
    form: 'verb',
    skip: units[at]!.verb?.lead === '' ? 0 : 1,
    isSaying: true,
  };
}

/** «أكد X، الاثنين، خلال اتصال هاتفي مع Y»: the call is the news of that day. */
function isToldBeside({ speaker, content }: SpeechFrame, units: readonly Unit[], others: readonly WeighedEvent[]): boolean {
  const contentStart = content === null ? Number.POSITIVE_INFINITY : (units[content.from]?.start ?? Number.POSITIVE_INFINITY);
  return others.some(
    ({ event, score }) =>
      score >= SAYING_POINTS && event.start < contentStart && event.participants.some(({ entity }) => entity === speaker.entity),
  );
}

function hasNews(others: readonly WeighedEvent[]): boolean {
  return others.some(one => one.isTold || (one.score >= SAYING_POINTS && one.event.status !== 'claimed'));
}
