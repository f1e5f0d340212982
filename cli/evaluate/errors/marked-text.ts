import type { Span } from '../../../src/core/text/span.ts';
import type { TextMark, Thing } from './error-article.ts';
import { type Html, html } from './html.ts';

/** Letters beside the colours: people, organisations, places (L), roles, events, quotes. */
export const LETTERS: Readonly<Record<Thing, string>> = {
  person: 'P',
  organisation: 'O',
  place: 'L',
  role: 'R',
  event: 'E',
  quote: 'Q',
};

export const SIGNS: Readonly<Record<TextMark['outcome'], string>> = { hit: '✓', missed: '−', wrong: '+', partly: '≈', passed: '·' };

/** What encloses what where marks overlap: a quote holds events, an event roles, a role names. */
const LAYERS: readonly Thing[] = ['quote', 'event', 'role', 'organisation', 'place', 'person'];

/**
 * A stretch of a text with the marks over it, as markup. Marks may nest and cross: the text is cut at every edge, and
 * each piece stands inside all the marks that cover it.
 */
export function markedText(text: string, within: Span, marks: readonly TextMark[]): Html {
  const here = marks
    .filter(mark => mark.start < within.end && mark.end > within.start)
    .sort((a, b) => LAYERS.indexOf(a.thing) - LAYERS.indexOf(b.thing) || b.end - b.start - (a.end - a.start));
  const edges = new Set([within.start, within.end]);
  for (const { start, end } of here) for (const edge of [start, end]) if (edge > within.start && edge < within.end) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, i): Html => {
    const piece = { start: cuts[i]!, end };
    const over = here.filter(mark => mark.start <= piece.start && mark.end >= piece.end);
    return over.reduceRight<Html>((inner, mark) => wrapped(inner, mark, piece), html`${text.slice(piece.start, piece.end)}`);
  });
  return html`${pieces}`;
}

function wrapped(inner: Html, mark: TextMark, piece: Span): Html {
  const edge = `${mark.start === piece.start ? ' first' : ''}${mark.end === piece.end ? ' last' : ''}`;
  const tag = mark.end === piece.end ? html`<i class="tag">${LETTERS[mark.thing]}${SIGNS[mark.outcome]}</i>` : null;
  return html`<span class="mark ${mark.thing} ${mark.outcome}${edge}" title="${mark.about}">${inner}${tag}</span>`;
}
