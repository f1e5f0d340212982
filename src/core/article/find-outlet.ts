import type { Boilerplate, Known } from './article.ts';
import { type Dateline, findDateline } from './find-dateline.ts';
import { isAgency } from './furniture-words.ts';
import { DATELINE_OF_PAPER } from './line-shapes.ts';
import type { Line } from './lines.ts';
import type { TextHeader } from './read-text-header.ts';
import { shownText } from './shown-text.ts';

const MAX_OUTLET_CHARS = 80;
/** A headline, its lead, a byline and what stands between. */
const HEAD_LINES = 5;

/**
 * Who published it, as the article itself says: markup, «المصدر:», a note behind the headline, the site's name in a line
 * of its own, the agency of the dateline or in the last bracket. The words as they stand: «العربي - وكالات» is not
 * made into a paper that has such a name.
 */
export function findOutlet(
  text: string,
  lines: readonly Line[],
  furniture: { readonly lines: ReadonlyMap<number, string>; readonly sources: readonly Boilerplate[] },
  header: TextHeader,
  body: readonly Line[],
  markup: string | null,
): Known<string> {
  if (markup !== null && shownText(markup) !== '') return { value: shownText(markup), basis: 'text', evidence: shownText(markup) };
  if (header.outlet && header.outlet.end - header.outlet.start <= MAX_OUTLET_CHARS)
    return known(text, header.outlet.start, header.outlet.end);
  const source = furniture.sources[0];
  if (source && source.end - source.start <= MAX_OUTLET_CHARS) return known(text, source.start, source.end);
  const noted = header.note && nameInNote(text, header.note.start, header.note.end);
  if (noted) return noted;
  const site = lines.find((_, i) => furniture.lines.get(i) === 'site name');
  if (site) return known(text, site.start, site.end);
  const desk = lines.find((_, i) => ['agency', 'dateline'].includes(furniture.lines.get(i) ?? ''));
  // «الرياض – رويترز | 27 مارس 2023» in a line of its own; «الميناء في 3 مارس 2023 (رويترز)» is a photo's.
  const dated = lines.slice(0, HEAD_LINES).find(line => !line.isSentence && isAgencyBeforeDate(findDateline(line)));
  return (
    agencyOfDateline(text, body[0]) ??
    agencyOfDateline(text, dated) ??
    (desk ? nameOfDesk(text, desk) : null) ??
    agencyAtEnd(text, body.at(-1)) ?? { value: null, basis: 'unknown', evidence: null }
  );
}

/** «(BBC Arabic world-58870365, published …)»: the words before the first number or comma. */
function nameInNote(text: string, start: number, end: number): Known<string> | null {
  const name = /^\(((?:(?!\S*\d)[^\s,،()]+\s*){1,5})/.exec(text.slice(start, end))?.[1]?.trim();
  return name && !/^(?:published|posted|نشر)/i.test(name) ? known(text, start + 1, start + 1 + name.length) : null;
}

function isAgencyBeforeDate(dateline: Dateline | null): boolean {
  return dateline?.agency != null && dateline.date !== null && dateline.agency.start < dateline.date.start;
}

function agencyOfDateline(text: string, first: Line | undefined): Known<string> | null {
  const agency = first && findDateline(first)?.agency;
  return agency ? known(text, agency.start, agency.end) : null;
}

/** «لندن: «الشرق الأوسط»», «بغداد/ واع», «رويترز»: who told it, in a line of its own. */
function nameOfDesk(text: string, line: Line): Known<string> {
  const paper = DATELINE_OF_PAPER.exec(line.text);
  const name = paper?.[1] ?? paper?.[2];
  if (name !== undefined) {
    const start = line.start + line.text.lastIndexOf(name);
    return known(text, start, start + name.length);
  }
  // «وام/أحمد جمال/ هدى»: the part that is one.
  const part = line.text.split(/[/،,]/).find(isAgency)?.trim() ?? line.text;
  const start = line.start + line.text.indexOf(part);
  return known(text, start, start + part.length);
}

function agencyAtEnd(text: string, last: Line | undefined): Known<string> | null {
  const match = last && /\(([^()]{2,25})\)\s*\.?$/.exec(last.text.slice(-40));
  if (!match || !isAgency(match[1]!)) return null;
  const start = last.end - last.text.slice(-40).length + match.index + 1;
  return known(text, start, start + match[1]!.length);
}

function known(text: string, start: number, end: number): Known<string> {
  const value = shownText(text.slice(start, end));
  return { value, basis: 'text', evidence: value, start, end };
}
