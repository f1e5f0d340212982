/** How marks look. Decoration only, nothing that moves text: the page's layout stays as it was. */
import type { Mark } from './marks.ts';

const TEAL = '#14888f';
const AMBER = '#c07c1c';

/** Mixed with the text's own colour, teal and amber are seen on light and dark pages alike. */
const mixed = (colour: string) => `color-mix(in srgb,currentcolor 25%,${colour})`;

/** `skip-ink: none`: else an Arabic underline is cut at every dot and descender until nearly nothing is left. */
const line = (style: string, colour: string) =>
  `text-decoration:underline ${style} 2px ${colour};text-decoration-skip-ink:none;text-underline-offset:.28em`;
const active = (colour: string) => `background-color:color-mix(in srgb,${colour} 20%,transparent);${line('solid', colour)}`;

/** The page sees these names, so they tell kinds and never which names are known. */
const LOOKS = {
  'khalfiya-name': line('solid', mixed(TEAL)),
  'khalfiya-name-probable': line('dotted', mixed(TEAL)),
  'khalfiya-event': line('solid', mixed(AMBER)),
  'khalfiya-event-probable': line('dotted', mixed(AMBER)),
  // The mark whose card is open.
  'khalfiya-active-name': active(TEAL),
  'khalfiya-active-event': active(AMBER),
};

export type HighlightName = keyof typeof LOOKS;
export const NAMES = Object.keys(LOOKS) as readonly HighlightName[];
export const ACTIVE = NAMES.slice(-2);

const kindOf = ({ mention }: Mark) => (mention.kind === 'event' ? 'event' : 'name');

export const highlightOf = (mark: Mark): HighlightName =>
  `khalfiya-${kindOf(mark)}${mark.mention.confidence === 'probable' ? '-probable' : ''}`;

export const activeOf = (mark: Mark): HighlightName => `khalfiya-active-${kindOf(mark)}`;

const RULES = `@media not print{${NAMES.map(name => `::highlight(${name}){${LOOKS[name]}}`).join('')}}`;

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
