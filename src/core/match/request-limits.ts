/**
 * What one question for names may hold. The page keeps to it and the background refuses more, so that no message
 * stalls either end.
 */
export const MAX_BLOCKS_A_REQUEST = 500;
/** UTF-16 code units, all blocks together. */
export const MAX_CHARS_A_REQUEST = 64_000;
/** Full names already met on the page. */
export const MAX_FOUND_A_REQUEST = 500;
