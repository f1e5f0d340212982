/** How marks look. Decoration only, nothing that moves text: the page's layout stays as it was. */
import type { Mark } from './marks.ts';

/** The page sees these names, so they tell kinds and never which names are known. */
export const NAMES = [
  'khalfiya-name',
  'khalfiya-name-probable',
  'khalfiya-event',
  'khalfiya-event-probable',
  'khalfiya-active',
  'khalfiya-active-event',
] as const;
export type HighlightName = (typeof NAMES)[number];
/** The mark whose card is open. */
export const ACTIVE = ['khalfiya-active', 'khalfiya-active-event'] as const;

export function highlightOf({ mention }: Mark): HighlightName {
  const kind = mention.kind === 'event' ? 'event' : 'name';
  return mention.confidence === 'probable' ? `khalfiya-${kind}-probable` : `khalfiya-${kind}`;
}

export function activeOf({ mention }: Mark): HighlightName {
  return ACTIVE[mention.kind === 'event' ? 1 : 0];
}

const TEAL = '#14888f';
const AMBER = '#c07c1c';

/** Mixed with the text's own colour, teal and amber are seen on light and dark pages alike. */
const mixed = (colour: string) => `color-mix(in srgb,currentcolor 25%,${colour})`;

/** `skip-ink: none`: else an Arabic underline is cut at every dot and descender until nearly nothing is left. */
const line = (style: string, colour: string) =>
  `text-decoration:underline ${style} 2px ${colour};text-decoration-skip-ink:none;text-underline-offset:.28em`;
const active = (colour: string) => `background-color:color-mix(in srgb,${colour} 20%,transparent);${line('solid', colour)}`;

const RULES = [
  `::highlight(khalfiya-name){${line('solid', mixed(TEAL))}}`,
  `::highlight(khalfiya-name-probable){${line('dotted', mixed(TEAL))}}`,
  `::highlight(khalfiya-event){${line('solid', mixed(AMBER))}}`,
  `::highlight(khalfiya-event-probable){${line('dotted', mixed(AMBER))}}`,
  `::highlight(khalfiya-active){${active(TEAL)}}`,
  `::highlight(khalfiya-active-event){${active(AMBER)}}`,
  `@media print{${NAMES.map(name => `::highlight(${name})`).join(',')}{background-color:transparent;text-decoration:none}}`,
].join('');

/** Puts the rules on a document or an open shadow root: in Firefox a highlight inside one is styled by its own sheets only. */
export function adoptMarkStyles(root: Document | ShadowRoot): void {
  sheet ??= makeSheet();
  const { adoptedStyleSheets } = root;
  for (let at = 0; at < adoptedStyleSheets.length; at++) if (adoptedStyleSheets[at] === sheet) return;
  adoptedStyleSheets.push(sheet);
}

export function dropMarkStyles(root: Document | ShadowRoot): void {
  for (let at = 0; at < root.adoptedStyleSheets.length; at++) {
    if (root.adoptedStyleSheets[at] !== sheet) continue;
    root.adoptedStyleSheets.splice(at, 1);
    return;
  }
}

let sheet: CSSStyleSheet | undefined;

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(RULES);
  return made;
}
