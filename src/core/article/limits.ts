/** One article's text, in UTF-16 code units. Longer ones are books or broken files: refused by name, never cut. */
export const MAX_ARTICLE_CHARS = 200_000;
