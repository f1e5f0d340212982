/** How much the words around allow: after a title or role almost any word that isn't ordinary; alone only words that name tables know. */
export type NameContext = 'title' | 'verb' | 'alone';

export const ARABIC_LINKS: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ولد', 'ال']);

/** Articles inside foreign names: «دو [لا] سابليير». */
export const FOREIGN_ARTICLES: ReadonlySet<string> = new Set(['لا', 'لو', 'لوس', 'لاس']);
