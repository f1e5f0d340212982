/**
 * Which blocks of a page are the article: headline, lead, paragraphs, captions. Paragraphs vote for the element
 * that holds them, as Readability does, but by tag and text alone: no styles are asked for, no layout forced.
 */
import { attributeOf, elementAround, holds, nameOf } from './dom-access.ts';
import { isFurniture } from './element-kinds.ts';
import type { TextBlock } from './text-blocks.ts';

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
  const isInFurniture = rememberFurniture(body);
  const own = prose.filter(block => holds(body, block.element) && !isInFurniture(block.element));
  const length = own.reduce((sum, block) => sum + block.text.length, 0);
  if (declared ? length < DECLARED_CHARS : length < UNDECLARED_CHARS || mostSiblings(own) < UNDECLARED_PARAGRAPHS) return [];
  const first = blocks.indexOf(own[0]!);
  const headline = blocks.findLastIndex((block, at) => at < first && nameOf(block.element) === 'h1');
  return blocks.filter((block, at) => {
    if (holds(body, block.element)) return isOwn(block) && !isInFurniture(block.element);
    // The headline and what stands between it and the body: lead, byline, picture with caption.
    return headline >= 0 && at >= headline && at < first && isOwn(block);
  });
}

function isProse(block: TextBlock): boolean {
  return block.text.length >= PROSE_CHARS && block.linked * 2 < block.text.length;
}

/** Not a mere link to another story; a headline may be one to itself. */
function isOwn(block: TextBlock): boolean {
  return block.linked * 10 < block.text.trim().length * 7 || nameOf(block.element) === 'h1';
}

/** The element with most prose in it: whole for its own paragraphs, half and quarter for those of its sections. */
function bestContainer(prose: readonly TextBlock[]): Element | null {
  const votes = new Map<Element, number>();
  for (const { element, text } of prose) {
    let share = text.length;
    let container = elementAround(element);
    for (let level = 0; level < 3 && container !== null; level++) {
      votes.set(container, (votes.get(container) ?? 0) + share);
      share /= 2;
      container = elementAround(container);
    }
  }
  const count = (element: Element | null) => (element === null ? 0 : (votes.get(element) ?? 0));
  let best: Element | null = null;
  for (const element of votes.keys()) if (count(element) > count(best)) best = element;
  // Sections of one text, entries of a live blog: what holds nearly as much is the whole.
  for (let outer = best; outer !== null; outer = elementAround(outer)) if (count(outer) >= count(best) * WHOLE_SHARE) best = outer;
  return best;
}

/** A front page has much prose too, but each teaser's in a box of its own. */
function mostSiblings(prose: readonly TextBlock[]): number {
  const counts = new Map<Element | null, number>();
  let most = 0;
  for (const { element } of prose) {
    const parent = elementAround(element);
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    if (count > most) most = count;
  }
  return most;
}

function rememberFurniture(body: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[body, false]]);
  const check = (element: Element): boolean => {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const around = elementAround(element);
    const found = isFurniture(element) || isTeaser(element) || (around !== null && check(around));
    known.set(element, found);
    return found;
  };
  return check;
}

/** Another story's box inside this one: `<article>` with a link and hardly a sentence. A live blog's entries are long. */
function isTeaser(element: Element): boolean {
  return nameOf(element) === 'article' && attributeOf(element, 'itemprop') === null && (element.textContent?.length ?? 0) < 300;
}
