import { shownText } from '../article/shown-text.ts';
import { sha256Hex } from '../text/content-hash.ts';
import type { LinkCorrection } from './link-correction.ts';

/** A correction as an archive keeps it: when it was made, and the names it is listed under even where the archive lost them. */
export type KeptCorrection = {
  /** Made of the correction, so that what is said twice is kept once. */
  readonly id: string;
  /** ms since 1970: corrections hold in this order. */
  readonly madeAt: number;
  /** One for `apart`, two for `same`. */
  readonly names: readonly string[];
  readonly correction: LinkCorrection;
};

/** More would be another archive. */
export const MAX_CORRECTIONS = 5000;
/** ms: the years 1970–5138. */
export const MAX_MADE_AT = 1e14;
const ID_LETTERS = 24;
const MAX_NAME_CHARS = 500;

export function keepCorrection(correction: LinkCorrection, names: readonly string[], madeAt: number): KeptCorrection {
  const id = sha256Hex(JSON.stringify(correction)).slice(0, ID_LETTERS);
  return { id, madeAt, names: names.map(name => shownText(name).slice(0, MAX_NAME_CHARS)), correction };
}

export function inOrder(kept: readonly KeptCorrection[]): readonly KeptCorrection[] {
  return [...kept].sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}
