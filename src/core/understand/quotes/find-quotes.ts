import type { QuotedStretch } from '../clauses/quotation-marks.ts';
import type { Reading } from '../clauses/read-sentences.ts';
import { GENERIC_HEADS, THINGS_BY_NAME } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedQuote, LocalId } from '../extraction.ts';
import { isNarratedAct, type SpeechFrame, type SpokenFor } from '../speech/frame.ts';
import type { SpokenSentence } from '../speech/read-speech.ts';
import { isOnlyVerb } from '../speech/speaker.ts';
import { speakerOfQuote } from '../speech/speaker-of-quote.ts';

/** Fewer words in marks are a term («"المضطرب"») or a tone, not what somebody said. */
const MIN_DIRECT_WORDS = 3;
/** Longer than any quote of a news report. */
const MAX_LETTERS = 3000;

/** Direct words with their speaker, and what speakers are told to have said without marks (`relayed`). In text order. */
export function findQuotes(reading: Reading, speech: readonly SpokenSentence[]): readonly ExtractedQuote[] {
  const { text } = reading.article;
  const quotes: ExtractedQuote[] = [];
  for (const [index, { sentence, frames }] of speech.entries()) {
    if (!sentence.isBody) continue;
    const stretches = sentence.quoted;
    const direct = stretches.filter(stretch => stretch.words >= MIN_DIRECT_WORDS && !isName(stretch, sentence.units) && !stretch.isTitle);
    for (const stretch of direct) {
      const spoken = speakerOfQuote(sentence, frames, stretch) ?? sourceNearby(speech, index);
      const before = quotes.at(-1);
      // A quote that runs over paragraphs is one, up to its closing mark.
      if (stretch.isContinued && before?.how === 'direct' && before.speaker === (spoken?.speaker.entity ?? null)) {
        if (stretch.end - before.start <= MAX_LETTERS) quotes[quotes.length - 1] = { ...before, end: stretch.end };
        continue;
      }
      if (spoken) quotes.push(toQuote(text, reading, stretch, spoken, 'direct', isOnlyVerb(sentence.units, spoken.speaker)));
    }
    for (const frame of frames) {
      const span = relayedSpan(sentence.units, frame);
      if (!span || stretches.some(({ outer }) => outer.start < span.end && span.start < outer.end)) continue;
      // The later sentences of a quote that runs over full stops are in it already.
      if (quotes.some(({ how, start, end }) => how === 'direct' && start < span.end && span.start < end)) continue;
      quotes.push(toQuote(text, reading, span, frame, isLetterForLetter(sentence.units, frame) ? 'direct' : 'relayed'));
    }
  }
  return quotes.sort((one, other) => one.start - other.start);
}

/** A statement that is being retold («… بحسب بيان الوزارة.») goes on in the next sentence, no further. */
function sourceNearby(speech: readonly SpokenSentence[], index: number): SpokenFor | null {
  if ((speech[index]?.frames.length ?? 0) > 0) return null;
  return speech[index - 1]?.frames.findLast(frame => frame.speechClass === 'source') ?? null;
}

function relayedSpan(units: readonly Unit[], frame: SpeechFrame): { start: number; end: number } | null {
  if (!frame.content || frame.speaker.entity === null || isNarratedAct(frame) || frame.speechClass === 'warn') return null;
  const inside = units.slice(frame.content.from, frame.content.to).filter(unit => unit.kind !== 'mark');
  const first = inside[0];
  const last = inside.at(-1);
  return first && last && inside.length >= MIN_DIRECT_WORDS ? { start: first.start, end: last.end } : null;
}

/** «وقال: ما رأيناه هناك لم نره هنا.»: behind a colon without إن stand the words themselves. */
function isLetterForLetter(units: readonly Unit[], { content, speechClass }: SpeechFrame): boolean {
  if (!content || !/^(say|tell|add)$/.test(speechClass)) return false;
  return units[content.from - 1]?.folded === ':' && !units[content.from]!.isQuoted;
}

function isName({ start, end, words }: QuotedStretch, units: readonly Unit[]): boolean {
  const inside = units.filter(unit => unit.start < end && unit.end > start && unit.kind !== 'mark');
  const name = inside.findIndex(unit => unit.kind === 'name');
  // «"قانون إقرار الدفاع الوطني"»: what something is called, no sentence.
  if (words <= 6 && THINGS_BY_NAME.has(inside[0]?.folded ?? '') && inside.every(unit => unit.verb === null)) return true;
  // «"حدات حماية الشعب" الكردية»: what takes an adjective outside the marks.
  const behind = units.find(unit => unit.start >= end && unit.kind !== 'mark');
  if (words <= 4 && behind?.kind === 'word' && /^ال.{2,}(ي|يه)$/.test(behind.folded) && inside.every(unit => unit.verb === null))
    return true;
  return words <= 8 && (inside.length === 1 || (inside.length === 2 && GENERIC_HEADS.has(inside[0]!.folded))) && name !== -1;
}

function toQuote(
  text: string,
  { entities }: Reading,
  { start, end }: { start: number; end: number },
  spoken: SpokenFor,
  how: 'direct' | 'relayed',
  isNobody = false,
): ExtractedQuote {
  const { entity, words } = spoken.speaker;
  const about: LocalId[] = entities
    .filter(({ mentions }) => mentions.some(mention => mention.start >= start && mention.end <= end))
    .map(({ id }) => id);
  return {
    start,
    end,
    speaker: entity,
    speakerText: entity === null && !isNobody ? text.slice(words.start, words.end) : null,
    relayedBy: spoken.relayedBy,
    how,
    about,
  };
}
