import { hashText } from './hash-feature.ts';

/** First template of each family of Arabic features; the model card's ablation leaves out one family at a time. */
export const WORDS = 0;
export const AFFIXES = 30;
export const SHAPES = 60;
export const CLASSES = 80;
export const TRIGGERS = 110;
export const NAMES = 130;
export const PHRASES = 150;
export const WORLD = 165;
export const ENCLOSURES = 180;
/** Features of two labels in a row; below it are features of one. */
export const EDGES = 200;

/** Whether a template knows a token by its own face: what a word never seen before doesn't have. */
export function isOfWordItself(template: number): boolean {
  return OF_WORD_ITSELF.has(template);
}

const OF_WORD_ITSELF: ReadonlySet<number> = new Set([
  ...[2, 7, 10, 14, 15, 16, 17, 21].map(offset => WORDS + offset),
  ...[3, 7, 11].map(offset => AFFIXES + offset),
]);

/** Stands before a sentence's first token and behind its last. */
export const BORDER = hashText('|');

/** The same where classes and steps of odds are counted. */
export const BORDER_CLASS = 40;
export const BORDER_ODDS = 30;
