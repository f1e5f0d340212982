/**
 * The tagger's file, little-endian:
 *
 *     "KHTG", version (1 byte), sha256 of all that follows (32 bytes)
 *     for each of MODELS the tables shared, then those of each guideline:
 *       O-bias (float32), then twice (one weight per label, one per pair of labels):
 *         scale (float32), row count (varint), the sorted keys as differences (varints),
 *         per row a mask of the weights that aren't 0 (⌈width / 8⌉ bytes), those weights (int8)
 */
export const MAGIC = 'KHTG';
export const VERSION = 2;
export const DIGEST_LENGTH = 32;

/** Which annotation's view of names: what counts as one differs between the corpora. */
export type Guideline = 'anercorp' | 'aqmar';

export type Language = 'ar' | 'en';

/** Models in the file and the guidelines each has tables of its own for; by any other guideline the shared tables count alone. */
export const MODELS: readonly { readonly language: Language; readonly guidelines: readonly Guideline[] }[] = [
  { language: 'ar', guidelines: ['aqmar'] },
  { language: 'en', guidelines: [] },
];
