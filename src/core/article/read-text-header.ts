import type { Span } from '../text/span.ts';
import { MAX_LINE_CHARS, MAX_URL_CHARS } from './limits.ts';
import { isParagraph, keyOf, type Line } from './lines.ts';

type HeaderKey = 'title' | 'outlet' | 'url' | 'published' | 'fetched' | 'other';

/** What lines in front of a text file say of it: `# headline`, `# url …`, front matter, «المصدر: …», and a note behind the headline. */
export type TextHeader = {
  /** The headline without its mark and note. */
  readonly title: (Span & { readonly line: number }) | null;
  readonly url: (Span & { readonly value: string }) | null;
  readonly outlet: Span | null;
  readonly published: Span | null;
  /** «(BBC Arabic world-58870365, published 2021-10-11)» behind a headline: where the text was taken from. */
  readonly note: Span | null;
  /** By line index: lines that hold only such facts, and those of them that say when somebody fetched the text. */
  readonly lines: ReadonlyMap<number, HeaderKey>;
};

/** Names that collectors give to a fact, folded. */
const KEYS: ReadonlyMap<string, HeaderKey> = new Map(
  (
    [
      ['title', 'title|headline|العنوان|عنوان'],
      ['outlet', 'source|outlet|publisher|site|newspaper|المصدر|الناشر|الصحيفة|الموقع'],
      ['url', 'url|link|source_url|الرابط'],
      [
        'published',
        'published|date|date_published|datepublished|published_at|publish_date|publication_date|pubdate|التاريخ|تاريخ النشر|نشر في',
      ],
      [
        'fetched',
        'date_extracted|extracted|crawled|crawled_at|date_crawled|retrieved|accessed|scraped|scraped_at|fetched|downloaded|date_downloaded',
      ],
      ['other', 'id|lang|language|author|authors|tags|keywords|category|section|الكاتب|القسم'],
    ] as const
  ).flatMap(([key, names]) => names.split('|').map(name => [nameOf(name), key] as const)),
);

const MAX_HEADER_LINES = 15;
/** One labelled line may be the article's own («الخالدي: …»); two in a row with such labels are a header. */
const MIN_LABELLED_LINES = 2;

export function readTextHeader(lines: readonly Line[]): TextHeader {
  const head = lines.slice(0, MAX_HEADER_LINES);
  const matter = frontMatterEnd(head);
  const labelled = head.findIndex(line => factOf(line, 'plain') === null);
  const facts = new Map<HeaderKey, Span & { readonly line: number }>();
  const held = new Map<number, HeaderKey>();
  let title: TextHeader['title'] = null;
  let note: TextHeader['note'] = null;
  for (const [i, line] of head.entries()) {
    const isPlain = i <= matter || (labelled >= MIN_LABELLED_LINES && i < labelled);
    const fact = factOf(line, isPlain ? 'plain' : 'marked') ?? addressOf(line);
    if (fact) {
      if (!facts.has(fact.key)) facts.set(fact.key, { line: i, start: fact.start, end: fact.end });
      if (fact.key !== 'title') held.set(i, fact.key);
      else title ??= { line: i, start: fact.start, end: fact.end };
    } else if (i <= matter) held.set(i, 'other');
    else if (title === null && line.text.length <= MAX_LINE_CHARS && /^#{1,2}\s+\S/.test(line.text)) {
      note = noteBehind(line);
      const start = line.start + /^#+\s+/.exec(line.text)![0].length;
      title = { line: i, start, end: note === null ? line.end : trimmedEnd(line, note.start) };
    } else if (isParagraph(line)) break;
  }
  const url = facts.get('url');
  const address =
    url === undefined ? '' : lines[url.line]!.text.slice(url.start - lines[url.line]!.start, url.end - lines[url.line]!.start);
  return {
    title,
    url: url && isAddress(address) ? { value: address, start: url.start, end: url.end } : null,
    outlet: facts.get('outlet') ?? null,
    published: facts.get('published') ?? null,
    note,
    lines: held,
  };
}

/** The line of `---` that ends what the first one begins; -1 where there is no such pair. */
function frontMatterEnd(head: readonly Line[]): number {
  const isRule = ({ text }: Line): boolean => /^-{3,}$/.test(text);
  return head[0] && isRule(head[0]) ? head.findIndex((line, i) => i > 0 && isRule(line)) : -1;
}

function addressOf(line: Line): (Span & { readonly key: HeaderKey }) | null {
  return isAddress(line.text) ? { key: 'url', start: line.start, end: line.end } : null;
}

function isAddress(text: string): boolean {
  return text.length <= MAX_URL_CHARS && /^https?:\/\/\S+$/i.test(text);
}

/** `# url https://…`, `# date: …` (marked), `title: "…"`, «المصدر: …» (plain, the colon needed): which fact, and where its value stands. */
function factOf(line: Line, style: 'marked' | 'plain'): (Span & { readonly key: HeaderKey }) | null {
  const pattern = style === 'marked' ? /^#\s*([\p{L}_]{2,20})\s*[:\s]\s*(?=\S)/u : /^([\p{L}_]{2,20}(?: [\p{L}]{2,10})?)\s*:\s*(?=\S)/u;
  const match = pattern.exec(line.text.slice(0, 60));
  const key = match === null ? undefined : KEYS.get(nameOf(match[1]!));
  if (match === null || key === undefined) return null;
  const value = line.text.slice(match[0].length);
  if (value.length > (key === 'url' ? MAX_URL_CHARS : MAX_LINE_CHARS)) return null;
  const quotes = /^["'].*["']$/.test(value) ? 1 : 0;
  return { key, start: line.start + match[0].length + quotes, end: line.end - quotes };
}

function nameOf(key: string): string {
  return key.includes('_') ? key.toLowerCase() : keyOf(key);
}

/** A last bracket that says when it was published. */
function noteBehind(line: Line): TextHeader['note'] {
  const match = /\(([^()]{4,120})\)$/.exec(line.text.slice(-130));
  if (!match || !/\b(?:published|posted|retrieved|accessed)\b|نشر|بتاريخ/i.test(match[1]!)) return null;
  return { start: line.end - match[0].length, end: line.end };
}

function trimmedEnd(line: Line, end: number): number {
  const text = line.text.slice(0, end - line.start);
  return line.start + text.trimEnd().length;
}
