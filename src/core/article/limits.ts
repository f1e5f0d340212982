/** One article's text, in UTF-16 code units. Longer ones are books or broken files: refused by name, never cut. */
export const MAX_ARTICLE_CHARS = 200_000;

/** A headline, an outlet, a date as written. What is longer is no such thing, whatever it is called. */
export const MAX_LINE_CHARS = 1000;

/** Longer addresses are data, not addresses. */
export const MAX_URL_CHARS = 4096;
