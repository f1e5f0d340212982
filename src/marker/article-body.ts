/**
 * Which blocks of a page are the article: headline, lead, paragraphs, captions. Paragraphs vote for the element
 * that holds them, as Readability does, but by tag and text alone: no styles are asked for, no layout forced.
 */
import type { TextBlock } from './text-blocks.ts';
import { isTeaser, type TextHolder } from './text-holder.ts';

const PROSE_CHARS = 80;
/** Where the page says that it is an article, a short one will do; else it must look like one. */
const DECLARED_CHARS = 140;
const UNDECLARED_CHARS = 500;
const UNDECLARED_PARAGRAPHS = 3;
/** One section alone leaves its container half of the votes, two of which one is half as long three quarters. */
const WHOLE_SHARE = 0.75;

/** The article's own blocks, in order; empty where the page is none. */
export function findArticleBody(blocks: readonly TextBlock[], declared: boolean): readonly TextBlock[] {
  const prose = blocks.filter(isProse);
  const body = bestContainer(prose);
  if (body === null) return [];
  const placeOf = placesIn(body);
  const own = prose.filter(block => placeOf(block.holder) === 'body');
  const length = own.reduce((sum, block) => sum + block.text.length, 0);
  if (declared ? length < DECLARED_CHARS : length < UNDECLARED_CHARS || mostSiblings(own) < UNDECLARED_PARAGRAPHS) return [];
  const first = blocks.indexOf(own[0]!);
  const headline = blocks.findLastIndex((block, at) => at < first && block.holder.name === 'h1');
  return blocks.filter((block, at) => {
    if (!isOwn(block)) return false;
    const place = placeOf(block.holder);
    // The headline and what stands between it and the body: lead, byline, picture with caption.
    return place === 'outside' ? headline >= 0 && at >= headline && at < first : place === 'body';
  });
}

function isProse(block: TextBlock): boolean {
  return block.text.length >= PROSE_CHARS && block.linked * 2 < block.text.length;
}

/** Not a mere link to another story; a headline may be one to itself. */
function isOwn(block: TextBlock): boolean {
  return block.linked === 0 || block.linked * 10 < block.text.trim().length * 7 || block.holder.name === 'h1';
}

/** The element with most prose in it: whole for its own paragraphs, half and quarter for those of its sections. */
function bestContainer(prose: readonly TextBlock[]): TextHolder | null {
  const votes = new Map<TextHolder, number>();
  // Paragraphs in a row mostly stand in one element, and vote together.
  let row: TextHolder | null = null;
  let chars = 0;
  const vote = () => {
    let container = row;
    for (let level = 0; level < 3 && container !== null; level++) {
      votes.set(container, (votes.get(container) ?? 0) + chars / 2 ** level);
      container = container.outer;
    }
    chars = 0;
  };
  for (const { holder, text } of prose) {
    if (holder.outer !== row) vote();
    row = holder.outer;
    chars += text.length;
  }
  vote();
  const count = (holder: TextHolder | null) => (holder === null ? 0 : (votes.get(holder) ?? 0));
  let best: TextHolder | null = null;
  for (const holder of votes.keys()) if (count(holder) > count(best)) best = holder;
  // Sections of one text, entries of a live blog: what holds nearly as much is the whole.
  for (let outer = best; outer !== null; outer = outer.outer) if (count(outer) >= count(best) * WHOLE_SHARE) best = outer;
  return best;
}

/** A front page has much prose too, but each teaser's in a box of its own. */
function mostSiblings(prose: readonly TextBlock[]): number {
  const counts = new Map<TextHolder | null, number>();
  let most = 0;
  for (const { holder } of prose) {
    const count = (counts.get(holder.outer) ?? 0) + 1;
    counts.set(holder.outer, count);
    if (count > most) most = count;
  }
  return most;
}

type Place = 'body' | 'furniture' | 'outside';

/** Furniture inside the body alone: a page's own wrapper may have a class like a sidebar's. */
function placesIn(body: TextHolder): (holder: TextHolder) => Place {
  const climb = (holder: TextHolder | null): Place => {
    let place: Place = 'body';
    for (let at = holder; at !== body; at = at.outer) {
      if (at === null) return 'outside';
      if (at.isFurniture || isTeaser(at)) place = 'furniture';
    }
    return place;
  };
  // Paragraphs in a row mostly stand in one element.
  let row: TextHolder | null = null;
  let rowPlace: Place = 'outside';
  return holder => {
    if (holder === body) return 'body';
    if (holder.outer !== row) {
      row = holder.outer;
      rowPlace = climb(row);
    }
    return rowPlace === 'body' && (holder.isFurniture || isTeaser(holder)) ? 'furniture' : rowPlace;
  };
}
