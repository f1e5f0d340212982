import { isAgency } from '../../article/furniture-words.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';

const MAX_DATELINE = 100;
const MAX_WORDS = 8;
/** A town, maybe a date, an agency in brackets or between signs, and the sign behind it. */
const DATELINE = /^([^()[\]:/.«»"“”]{2,60})(?:\(([^()]{2,40})\)\s*[-–—ـ:/]*|[-–—ـ/،,]([^-–—ـ:/().«»"“”]{2,30})\s*[-–—ـ:/]+)/;

/** «الخرطوم - "القدس العربي": »: a town and the paper itself, which needs to be in no list. */
const OWN_PAPER = /^[^()[\]:/.«»"“”،,\-–—ـ\d]{2,30}\s*[-–—ـ،,]\s*[«"“]([^«»"“”]{2,30})[»"”]\s*[-–—ـ:/]+\s*/;
const MAX_PAPER_WORDS = 3;

/** «كتب ـ فلان الفلاني : », «القاهرة - كتبت - فلانة : », «تقرير / فلان: »: who wrote it, behind a sign of its own; «كتب فلان: …» quotes him. */
const BYLINE =
  /^(?:[^()[\]:/.«»"“”،,\-–—ـ\d]{2,30}[-–—ـ/:،,]\s*)?(?:كتبت?|كتبها?|تقرير|متابعة|تحقيق|إعداد|اعداد|حوار|تحرير)\s*[-–—ـ/:]\s*([^()[\]:/.«»"“”\-–—ـ\d]{3,40})\s*:\s*(?=[^\s«"“])/;
const MAX_WRITER_WORDS = 5;

/** Where a story's first sentence begins behind its dateline: «باريس 5-9 (اف ب) - », «أنقرة - رويترز : », «عمان / بترا / ». Else its own start. */
export function datelineEnd(text: string, sentence: Span): number {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_DATELINE));
  const paper = OWN_PAPER.exec(head);
  if (paper && wordCount(paper[1]!) <= MAX_PAPER_WORDS && wordCount(head.slice(0, head.search(/[«"“]/))) <= MAX_PAPER_WORDS)
    return sentence.start + paper[0].length;
  const byline = BYLINE.exec(head);
  if (byline && wordCount(byline[1]!) <= MAX_WRITER_WORDS) return sentence.start + byline[0].length;
  const found = DATELINE.exec(head);
  const agency = found?.[2] ?? found?.[3];
  if (!found || agency === undefined || !isAgency(agency.trim())) return sentence.start;
  if (wordCount(found[1]!) > MAX_WORDS) return sentence.start;
  return sentence.start + found[0].length + /^[\s\-–—ـ:/]*/.exec(text.slice(sentence.start + found[0].length, sentence.end))![0].length;
}

function wordCount(text: string): number {
  return splitWords(text, { start: 0, end: text.length }).length;
}
