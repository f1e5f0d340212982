import { type Stamp, stampsOf } from './find-stamps.ts';
import { isParagraph, keyOf, type Line } from './lines.ts';

/** How far behind a headline its date may stand, in lines; pages put names, sections and buttons between. */
const MAX_LINES_BEHIND = 25;
/** Before the headline only what says that it is the publication counts: the page's own today stands there too. */
const MAX_LINES_BEFORE = 6;

/**
 * The date a text or page shows as its article's: in a line between the headline and the first paragraph, said to be the
 * publication or standing alone there; or said to be it right before the headline, or once in the whole page.
 */
export function findHeadlineDate(lines: readonly Line[], title: string): Stamp | null {
  const titleKey = keyOf(title);
  const headlines = lines.flatMap((line, i) => (line.key === titleKey ? [i] : []));
  for (const at of headlines) {
    const stamps = stampsBehind(lines, at);
    const published = stamps.find(({ kind }) => kind === 'published') ?? stamps.find(({ kind }) => kind === 'bare');
    if (published) return published;
  }
  for (const at of headlines) {
    const from = Math.max(0, at - MAX_LINES_BEFORE);
    const before = lines.slice(from, at).flatMap((line, i) => (isParagraph(line) ? [] : stampsOf(line, from + i, lines[from + i - 1])));
    const published = before.findLast(({ kind }) => kind === 'published');
    if (published) return published;
  }
  const said = lines
    .flatMap((line, i) => (isParagraph(line) ? [] : stampsOf(line, i, lines[i - 1])))
    .filter(({ kind }) => kind === 'published');
  return said.length === 1 ? said[0]! : null;
}

function stampsBehind(lines: readonly Line[], headline: number): readonly Stamp[] {
  const stamps: Stamp[] = [];
  for (let i = headline + 1; i < lines.length && i <= headline + MAX_LINES_BEHIND; i++) {
    const line = lines[i]!;
    const found = stampsOf(line, i, lines[i - 1]);
    stamps.push(...found);
    if (isParagraph(line) && found.length === 0 && !isStandfirst(lines, i)) break;
  }
  return stamps;
}

/** A sentence or two under the headline, with the date still to come. */
function isStandfirst(lines: readonly Line[], i: number): boolean {
  return lines[i]!.wordCount <= 45 && lines.slice(i + 1, i + 5).some((line, k) => stampsOf(line, i + 1 + k, lines[i + k]).length > 0);
}
