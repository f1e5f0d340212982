import { type Stamp, stampsOf } from './find-stamps.ts';
import { furnitureOf } from './furniture-words.ts';
import { isParagraph, keyOf, type Line } from './lines.ts';
import { saysPublished } from './stamp-labels.ts';

/** How far behind a headline its date may stand, in lines; pages put names, sections and buttons between. */
const MAX_LINES_BEHIND = 25;
/** Before the headline only what says that it is the publication counts: the page's own today stands there too. */
const MAX_LINES_BEFORE = 6;
const MAX_STANDFIRST_WORDS = 45;
const MAX_LABEL_WORDS = 4;

/**
 * The date a text or page shows as its article's: in a line between the headline and the first paragraph, said to be the
 * publication or standing alone there; or said to be it right before the headline, or once in the whole page.
 * @param isArticle markup says that the lines are the article's alone: then a date over its headline needs no label
 */
export function findHeadlineDate(page: readonly Line[], title: string, isArticle = false): Stamp | null {
  const titleKey = keyOf(title);
  const comments = page.findIndex(isCommentsLabel);
  const lines = comments === -1 ? page : page.slice(0, comments);
  const headlines = lines.flatMap((line, i) => (line.key === titleKey ? [i] : []));
  for (const at of headlines) {
    const stamps = stampsBehind(lines, at);
    const published = stamps.find(({ kind }) => kind === 'published') ?? stamps.find(({ kind }) => kind === 'bare');
    if (published) return published;
  }
  for (const at of headlines) {
    const over = stampsIn(lines, Math.max(0, at - MAX_LINES_BEFORE), at);
    const published =
      over.findLast(({ kind }) => kind === 'published') ?? (isArticle ? over.findLast(({ kind }) => kind === 'bare') : undefined);
    if (published) return published;
  }
  const said = lines.flatMap((line, i) =>
    saysPublished(line.key) || saysPublished(lines[i - 1]?.key ?? '') ? stampsIn(lines, i, i + 1) : [],
  );
  const published = said.filter(({ kind }) => kind === 'published');
  return published.length === 1 ? published[0]! : null;
}

/** What stands behind a headline before the first paragraph; behind a standfirst of a paragraph, only what has its label. */
function stampsBehind(lines: readonly Line[], headline: number): readonly Stamp[] {
  const end = Math.min(lines.length, headline + 1 + MAX_LINES_BEHIND);
  let first = headline + 1;
  while (first < end && !isParagraph(lines[first]!)) first++;
  const stamps = stampsIn(lines, headline + 1, first);
  if (stamps.length > 0 || first >= end || lines[first]!.wordCount > MAX_STANDFIRST_WORDS) return stamps;
  let second = first + 1;
  while (second < end && !isParagraph(lines[second]!)) second++;
  return stampsIn(lines, first + 1, second).filter(({ kind }) => kind === 'published');
}

function stampsIn(lines: readonly Line[], from: number, to: number): readonly Stamp[] {
  return lines.slice(from, to).flatMap((line, k) => (isParagraph(line) ? [] : stampsOf(line, from + k, lines[from + k - 1])));
}

/** «2 تعليقات»: what follows has days of its own. */
function isCommentsLabel({ key, wordCount }: Line): boolean {
  return wordCount > 0 && wordCount <= MAX_LABEL_WORDS && furnitureOf(key.replace(/\d+ ?/g, '').trim())?.why === 'reader comments';
}
