/** Between the blocks of a page that is asked about as one string. News has none, and JSON lets it stand as one character. */
export const LINE_BREAK = '\u2029';
