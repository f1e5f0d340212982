import type { Boilerplate } from './article.ts';
import { findLinkLists } from './find-link-lists.ts';
import { findTrailingLines } from './find-trailing-lines.ts';
import { BYLINE_LABELS, type Furniture, furnitureOf, isAgency } from './furniture-words.ts';
import { shapeOf } from './line-shapes.ts';
import { isParagraph, keyOf, type Line, MAX_HEADLINE_WORDS } from './lines.ts';

/** What of a text is the page's and not the article's. */
export type FoundFurniture = {
  /** By line index, why the whole line is furniture. */
  readonly lines: ReadonlyMap<number, string>;
  /** Stretches inside lines: credits in brackets, agencies in datelines. */
  readonly stretches: readonly Boilerplate[];
  /** Indexes of lines that end in a photo's credit. */
  readonly credited: ReadonlySet<number>;
  /** The lines under «المصادر:», or what stands behind «المصدر:» in its own line. */
  readonly sources: readonly Boilerplate[];
};

const MAX_LABEL_WORDS = 5;
const MAX_SOURCE_WORDS = 6;
const MAX_BYLINE_WORDS = 7;
const MAX_SOURCE_LINES = 3;
const MAX_SIGN_OFF_WORDS = 14;
/** How agencies end a story. */
const ENDS = new Set(['انتهى', 'النهاية', 'يتبع', 'تمت'].map(keyOf));

/** Labels, buttons, teasers, credits and counters, by how a line is built and where it stands; the words alone decide nothing. */
export function findFurniture(lines: readonly Line[], header: ReadonlyMap<number, unknown>): FoundFurniture {
  const whole = new Map(findLinkLists(lines));
  for (const i of header.keys()) whole.set(i, 'file header');
  const stretches: Boilerplate[] = [];
  const credited = new Set<number>();
  const sources: Boilerplate[] = [];
  const lastParagraph = lines.findLastIndex(isParagraph);
  for (let i = 0; i < lines.length; i++) {
    if (whole.has(i)) continue;
    const line = lines[i]!;
    const label = labelOf(line);
    if (label) {
      whole.set(i, label.furniture.why);
      if (label.furniture.opens === 'sources') i = addSources(lines, i, label.rest, whole, sources);
      else if (label.furniture.opens === 'links' && label.rest === null) addLinks(lines, i, lastParagraph, whole);
      continue;
    }
    const why = standingWhy(line) ?? (i > lastParagraph && isSignOff(line) ? 'sign-off' : null);
    if (why) whole.set(i, why);
    const credits = why ? [] : creditsOf(lines, i);
    stretches.push(...credits);
    if (credits.some(credit => credit.why === 'photo credit')) credited.add(i);
  }
  for (const [i, why] of findTrailingLines(lines, lastParagraph, whole)) whole.set(i, why);
  return { lines: whole, stretches, credited, sources };
}

/** «اقرأ أيضاً:», «المصدر: رويترز», «شارك القصة»: a known label alone in its line, or before a colon. */
function labelOf(line: Line): { furniture: Furniture; rest: { start: number; end: number } | null } | null {
  if (line.wordCount === 0) return null;
  if (line.wordCount <= MAX_LABEL_WORDS && !/[.؟?]$/.test(line.text)) {
    const furniture = furnitureOf(line.key);
    if (furniture) return { furniture, rest: null };
  }
  const colon = line.text.slice(0, 40).search(/[:：]/);
  if (colon === -1) return null;
  const furniture = furnitureOf(keyOf(line.text.slice(0, colon)));
  // Behind a colon a teaser may be a sentence, a source is a name or two.
  if (!furniture || furniture.opens === null || line.wordCount > MAX_HEADLINE_WORDS + MAX_LABEL_WORDS) return null;
  if (furniture.opens === 'sources' && line.wordCount > MAX_SOURCE_WORDS + 1) return null;
  const start = line.start + colon + 1 + (/^\s*/.exec(line.text.slice(colon + 1))?.[0].length ?? 0);
  return { furniture, rest: start < line.end ? { start, end: line.end } : null };
}

/** The short lines under a sources label, up to the next label; returns the last line taken. */
function addSources(
  lines: readonly Line[],
  at: number,
  rest: { start: number; end: number } | null,
  whole: Map<number, string>,
  sources: Boilerplate[],
): number {
  if (rest) {
    sources.push({ ...rest, why: 'sources' });
    return at;
  }
  let last = at;
  for (let i = at + 1; i < lines.length && i <= at + MAX_SOURCE_LINES; i++) {
    const line = lines[i]!;
    if (line.wordCount > MAX_SOURCE_WORDS || line.isSentence || labelOf(line)) break;
    whole.set(i, 'sources');
    sources.push({ start: line.start, end: line.end, why: 'sources' });
    last = i;
  }
  return last;
}

/** Teasers under «اقرأ أيضاً:»: all short lines at the text's end, or one in its middle. */
function addLinks(lines: readonly Line[], at: number, lastParagraph: number, whole: Map<number, string>): void {
  const isAtEnd = at > lastParagraph;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (isParagraph(line) || line.isSentence || line.role === 'heading' || labelOf(line)) return;
    // In the middle, a short line before a paragraph is as likely its heading: only a real teaser's length is taken.
    if (!isAtEnd && line.wordCount < MAX_LABEL_WORDS) return;
    whole.set(i, 'read-also teaser');
    if (!isAtEnd) return;
  }
}

/** Lines that are furniture by their build alone. */
function standingWhy(line: Line): string | null {
  const { text, wordCount } = line;
  const shape = shapeOf(line);
  if (shape !== null) return shape;
  // «كتب - فلان», «كتبت ـ فلانة», «كتب – فلان»
  const byline = /^([^\s:،|ـ–—-]{2,8})\s*[:،|ـ–—-]+\s*\S/.exec(text)?.[1];
  return byline && BYLINE_LABELS.has(keyOf(byline)) && wordCount <= MAX_BYLINE_WORDS && !isParagraph(line) ? 'byline' : null;
}

/** «// انتهى //», «--(بترا) س ع/ ف ي», «س.ع/ ف.ي (أ ف ب، رويترز)», «0045»: initials, agencies, figures and the word that ends a story. */
function isSignOff({ key, wordCount, text }: Line): boolean {
  if (wordCount === 0 || wordCount > MAX_SIGN_OFF_WORDS || !/[/\\()|.:-]|^\d+$/.test(text)) return false;
  const known = text
    .split(/[()/،,|–—-]+/)
    .filter(isAgency)
    .map(keyOf)
    .join(' ')
    .split(' ');
  return key.split(' ').every(word => word.length <= 2 || /^\d+$/.test(word) || ENDS.has(word) || known.includes(word));
}

/** «التوتر يتصاعد (غيتي)»: an agency in brackets ends a short line, or one printed twice. «دمشق (CNN) --»: one opens a paragraph. */
function creditsOf(lines: readonly Line[], i: number): readonly Boilerplate[] {
  const line = lines[i]!;
  const end = /\(([^()]{1,40})\)[.\s]*$/.exec(line.text.slice(-60));
  if (end && !isParagraph(line) && line.wordCount <= MAX_HEADLINE_WORDS && (isAgency(end[1]!) || isRepeated(lines, i))) {
    const start = line.end - line.text.slice(-60).length + end.index;
    return [{ start, end: start + end[1]!.length + 2, why: 'photo credit' }];
  }
  const dateline = /^([^().:]{0,60})\(([^()]{1,30})\)\s*(?:[-–—:]|--)/.exec(line.text.slice(0, 110));
  if (!dateline || !isParagraph(line) || !isAgency(dateline[2]!) || keyOf(dateline[1]!).split(' ').length > 4) return [];
  const start = line.start + dateline[1]!.length;
  return [{ start, end: start + dateline[2]!.length + 2, why: 'agency of the dateline' }];
}

function isRepeated(lines: readonly Line[], i: number): boolean {
  return [lines[i - 1], lines[i + 1]].some(other => other !== undefined && other.key === lines[i]!.key);
}
