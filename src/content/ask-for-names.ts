import { MAX_CHARS_A_REQUEST } from '../core/match/request-limits.ts';
import { LINE_BREAK } from '../messages/line-break.ts';
import { askInPeace } from '../messages/wire.ts';
import { pageDocument } from '../platform/page-document.ts';

/** No article is without a paragraph of this length, or has less in them all: marker/article-body.ts asks for more. */
const PROSE_CHARS = 80;
const ARTICLE_CHARS = 140;
/** Asked about first: a page that has names has one here, and a long one need not be read to its end twice. */
const FIRST_CHARS = 16_000;
/** No known name is longer than what two pieces of a long line share. */
const PIECE_CHARS = 20_000;
const OVERLAP_CHARS = 500;
/** Without an answer, tried again after this, then after twice as long: Firefox puts us into open pages before the background is there. */
const RETRY_MS = 500;
const MAX_RETRIES = 6;

/** Who has not answered by then never will. */
export const ANSWER_WITHIN_MS = 5000;

/** Asks the background about lines of this page, and remembers for which it said that no name is in them. */
export type Asking = {
  /** Asks about all lines that have no answer, in messages of bounded size, until one may have a name. */
  readonly ask: (lines: Iterable<string>) => Promise<boolean>;
  /** A question is out whose answer may still come. */
  readonly waits: () => boolean;
  /** All is to be asked anew. */
  readonly forget: () => void;
  /** How long reading the page took the last time, without the waiting: milliseconds. */
  readonly cost: () => number;
};

/** `retry` is called in a while where no answer came. */
export function makeAsking(retry: () => void): Asking {
  const answered = new Set<string>();
  let askedAt = 0;
  let retries = 0;
  let lastCost = 0;

  const send = async (lines: readonly string[]): Promise<boolean> => {
    askedAt = Date.now();
    const answer = await askInPeace('scoutPage', {
      text: lines.join(LINE_BREAK),
      url: location.href,
      language: pageDocument.documentElement.lang,
    });
    askedAt = 0;
    if (answer.ok) {
      for (const line of lines) answered.add(line);
      retries = 0;
      return answer.value;
    }
    // They stay unanswered: the next look tries them again.
    if (retries < MAX_RETRIES) setTimeout(retry, RETRY_MS * 2 ** retries++);
    return false;
  };

  const ask = async (lines: Iterable<string>): Promise<boolean> => {
    let startedAt = Date.now();
    let cost = 0;
    let part: string[] = [];
    let chars = 0;
    let prose = 0;
    let limit = FIRST_CHARS;
    for (const line of inPieces(lines)) {
      if (answered.has(line)) continue;
      if (line.length >= PROSE_CHARS) prose += line.length;
      if (part.length > 0 && chars + line.length > limit) {
        cost += Date.now() - startedAt;
        if (await send(part)) return true;
        startedAt = Date.now();
        limit = MAX_CHARS_A_REQUEST;
        part = [];
        chars = 0;
      }
      part.push(line);
      chars += line.length + 1;
    }
    lastCost = cost + Date.now() - startedAt;
    return prose >= (answered.size === 0 ? ARTICLE_CHARS : PROSE_CHARS) && send(part);
  };

  return {
    ask,
    waits: () => Date.now() - askedAt < ANSWER_WITHIN_MS,
    forget: () => answered.clear(),
    cost: () => lastCost,
  };
}

/** Each short enough for a message, and no name cut in two. */
function* inPieces(lines: Iterable<string>): Generator<string, void> {
  for (const line of lines)
    for (let at = 0; at === 0 || at + OVERLAP_CHARS < line.length; at += PIECE_CHARS)
      yield line.slice(at, at + PIECE_CHARS + OVERLAP_CHARS);
}
