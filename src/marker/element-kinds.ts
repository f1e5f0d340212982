/** What an element is to a reader: a block of text, a piece of a line, or nothing to read. */
import { INLINE_ELEMENTS } from '../platform/inline-elements.ts';
import { attributeOf, hasAttributes } from './dom-access.ts';

/** `unread`: its text is never read whatever its attributes: code, fields, media, and what stands around an article. */
export type ElementKind = 'block' | 'inline' | 'unread';

/** Unknown names (`x-link`) are taken for inline; any other ends the block before it. */
export function kindOf(name: string): ElementKind {
  let kind = kinds.get(name);
  if (kind === undefined) {
    kind = name.includes('-') ? 'inline' : 'block';
    // A page that makes up names without end must not make us remember them all.
    if (kinds.size < MAX_LABELS) kinds.set(name, kind);
  }
  return kind;
}

/** Stands inside a line. */
export function isInline(name: string): boolean {
  return kindOf(name) === 'inline';
}

/** Related stories, share bars, comments: told by the words in their class and id. */
export function isFurniture(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const label = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (label === ' ') return false;
  let known = furniture.get(label);
  if (known === undefined) {
    // `relatedArticles`, `related-articles`, `RELATED` → related, articles
    known = (label.match(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g) ?? []).some(word => FURNITURE.has(word.toLowerCase()));
    if (furniture.size < MAX_LABELS) furniture.set(label, known);
  }
  return known;
}

const furniture = new Map<string, boolean>();
/** A page that makes up a class name for each element must not make us remember them all. */
const MAX_LABELS = 2000;

const kinds = new Map<string, ElementKind>();
for (const [kind, names] of [
  [
    'unread',
    'script style noscript template textarea input select button option code pre kbd samp svg math canvas iframe object video audio nav aside footer menu',
  ],
  ['inline', INLINE_ELEMENTS],
] as const) {
  for (const name of names.split(' ')) kinds.set(name, kind);
}
const FURNITURE = new Set(
  'related teaser teasers promo newsletter share sharing social comment comments recommended recommendations trending breadcrumb breadcrumbs tag tags widget ticker readmore sidebar advert advertisement ads sponsored menu navbar toolbar copyright'.split(
    ' ',
  ),
);

const UNREAD_ROLES = 'navigation,complementary,contentinfo,search,menu,menubar,toolbar,tablist,button,textbox,searchbox,alert,tooltip';
/** Selects what is not read for its attributes. Asked once a page: asking each element costs more than reading it. */
export const UNREAD_BY_ATTRIBUTE = `[role]:is(${UNREAD_ROLES.replace(/\w+/g, '[role=$&]')}),[contenteditable]:not([contenteditable=false]),[hidden],[aria-hidden=true]`;
