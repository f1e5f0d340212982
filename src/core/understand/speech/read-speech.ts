import type { QuotedStretch } from '../clauses/quotation-marks.ts';
import type { Reading } from '../clauses/read-sentences.ts';
import type { ReadSentence } from '../clauses/unit.ts';
import { findEnglishFrames } from './find-english-frames.ts';
import { findFrames } from './find-frames.ts';
import type { SpeechFrame, SpokenFor } from './frame.ts';
import { fade, isOnlyVerb, newMemory, rememberActor, rememberHeads } from './speaker.ts';
import { speakerOfQuote } from './speaker-of-quote.ts';

export type SpokenSentence = { readonly sentence: ReadSentence; readonly frames: readonly SpeechFrame[] };

type OpenQuote = { readonly stretch: QuotedStretch; readonly spoken: SpokenFor };

/**
 * Who speaks where, sentence after sentence. «وأضاف أنّ» looks back over the whole body, never into a headline;
 * a quote that runs over full stops keeps its speaker to its closing mark.
 */
export function readSpeech({ article, sentences }: Reading): readonly SpokenSentence[] {
  const memory = newMemory();
  const find = article.language === 'en' ? findEnglishFrames : findFrames;
  let open: OpenQuote | null = null;
  return sentences.map(sentence => {
    if (!sentence.isBody) return { sentence, frames: [] };
    const continued = sentence.quoted[0]?.isContinued ? sentence.quoted[0] : null;
    if (open && continued) open = { stretch: continued, spoken: open.spoken };
    const goesOn = open && open.stretch.end > sentence.span.start ? quoteFrame(sentence, open) : null;
    const frames = [...(goesOn ? [goesOn] : []), ...find(sentence.units, memory)];
    rememberActor(sentence.units, memory);
    rememberHeads(sentence.units, memory);
    fade(memory);
    open = openedIn(sentence, frames) ?? open;
    return { sentence, frames };
  });
}

function openedIn(sentence: ReadSentence, frames: readonly SpeechFrame[]): OpenQuote | null {
  const stretch = sentence.quoted.at(-1);
  if (!stretch || (stretch.end <= sentence.span.end && !stretch.isOpen)) return null;
  const spoken = speakerOfQuote(sentence, frames, stretch);
  return spoken && !isOnlyVerb(sentence.units, spoken.speaker) ? { stretch, spoken } : null;
}

/** The part of a sentence that still stands inside marks opened before it. */
function quoteFrame({ units }: ReadSentence, { stretch, spoken }: OpenQuote): SpeechFrame {
  const behind = units.findIndex(unit => unit.start >= stretch.end);
  const to = behind === -1 ? units.length : behind;
  return {
    speechClass: 'say',
    at: 0,
    from: 0,
    content: { from: 0, to },
    to,
    speaker: spoken.speaker,
    relayedBy: spoken.relayedBy,
    outer: null,
  };
}
