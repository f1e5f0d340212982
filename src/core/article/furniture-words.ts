import { FURNITURE_ROWS, type FurnitureRow, PAGE_WORDS } from '../tables/page-furniture.ts';
import { keyOf } from './lines.ts';

/** A label of a page; a line is furniture only if it's built like it too (find-furniture.ts), so «شارك» in a sentence stays. */
export type Furniture = Pick<FurnitureRow, 'why' | 'opens'>;

/** «بقلم: فلان», «كتب - فلان», "By Jane Doe": the name behind the label belongs to it. */
export const BYLINE_LABELS = keysOf(PAGE_WORDS.bylines);

/** Agencies and photo services, for credits in brackets and datelines. */
const AGENCY_NAMES = keysOf(PAGE_WORDS.agencies);

const BY_KEY: ReadonlyMap<string, Furniture> = new Map(
  FURNITURE_ROWS.flatMap(row => row.words.map(phrase => [keyOf(phrase), row] as const)),
);

/** What the words of a whole line, or of a part of one, are on a page; undefined for an article's own. */
export function furnitureOf(key: string): Furniture | undefined {
  return BY_KEY.get(key);
}

/** «رويترز», «رويترز / أ ف ب». */
export function isAgency(name: string): boolean {
  return name.split(/[/،,+-]/).some(part => AGENCY_NAMES.has(keyOf(part).replace(/^وكاله /, '')));
}

/** Words or phrases in the form in which lines are compared. */
export function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(keyOf));
}
