/** Times that say that they are it. */
const MARKED = '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published, .published[datetime]';

/** Elements that may hold the article's time in an attribute. */
const TIMES = 'time, [data-date], [data-datetime], [data-timestamp], [data-published], [class*="date" i][title], [class*="time" i][title]';

/** Behind the headline, this many paragraphs may stand before the article's own time. */
const MAX_PARAGRAPHS_BETWEEN = 3;

const MAX_ELEMENTS = 2000;
const MAX_TIMES = 3;
const MAX_VALUE_UNITS = 80;
/** A day in figures or a machine's seconds; a `title` may say anything else. */
const LOOKS_DATED =
  /\d{4}-?\d{2}-?\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.]\d{1,2}[/.]\d{1,2}|^\d{10,13}$|\b\d{1,2}\b.*\b\d{4}\b|\b[A-Z][a-z]{2,8} \d{1,2}, \d{4}/;

/** When a page's `<time>` and its like say the article was published, as written there, best first: marked ones, then those by the headline. */
export function publicationTimes(document: Document): readonly string[] {
  const marked = Array.from(document.querySelectorAll(MARKED)).slice(0, MAX_ELEMENTS).filter(isOwn);
  return [...marked, ...timesByHeadline(document)]
    .map(writtenValue)
    .filter(value => value !== null)
    .slice(0, MAX_TIMES);
}

/** In document order: after the headline and before the article is well under way, else right before it. Elsewhere they are teasers'. */
function timesByHeadline(document: Document): readonly Element[] {
  const inOrder = Array.from(document.querySelectorAll(`h1, p, ${TIMES}`)).slice(0, MAX_ELEMENTS);
  const headline = inOrder.findLastIndex(({ nodeName }) => nodeName.toUpperCase() === 'H1');
  if (headline === -1)
    return inOrder.filter(element => isTime(element) && element.closest('article, main') !== null && isOwn(element)).slice(0, 1);
  const behind: Element[] = [];
  let paragraphs = 0;
  for (const element of inOrder.slice(headline + 1)) {
    if (!isTime(element)) paragraphs += 1;
    else if (isOwn(element)) behind.push(element);
    if (paragraphs > MAX_PARAGRAPHS_BETWEEN) break;
  }
  const before = inOrder[headline - 1];
  return [...behind, ...(before && isTime(before) && isOwn(before) && sharesHead(before, inOrder[headline]!) ? [before] : [])];
}

function isTime(element: Element): boolean {
  return !['H1', 'P'].includes(element.nodeName.toUpperCase());
}

/** Not a teaser's, a comment's, nor the time of the last change. */
function isOwn(element: Element): boolean {
  if (element.closest('aside, nav, footer, li li, [class*="comment" i], [class*="related" i], [id*="comment" i]') !== null) return false;
  const label = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''} ${wordsBefore(element)}`;
  return !/modified|updated|تحديث|تعديل/i.test(label) || /datePublished|\bpublished\b|\bentry-date\b/.test(label);
}

/** «آخر تحديث: <time>»: the label stands in the same element, or in the one before. */
function wordsBefore(element: Element): string {
  let words = '';
  for (let node = element.previousSibling; node !== null && words.trim() === ''; node = node.previousSibling)
    words = node.textContent ?? '';
  return words.slice(-40);
}

function sharesHead(time: Element, headline: Element): boolean {
  const header = time.closest('header, hgroup');
  return time.parentElement === headline.parentElement || (header !== null && header === headline.closest('header, hgroup'));
}

function writtenValue(element: Element): string | null {
  for (const name of ['datetime', 'content', 'data-published', 'data-datetime', 'data-date', 'data-timestamp', 'title']) {
    const value = element.getAttribute(name);
    if (value && value.length <= MAX_VALUE_UNITS && LOOKS_DATED.test(value)) return value;
  }
  const words = element.textContent ?? '';
  return words.length <= MAX_VALUE_UNITS && /[\d٠-٩۰-۹]/.test(words) ? words : null;
}
