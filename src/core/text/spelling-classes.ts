/**
 * Letters that transliterators choose between, one class each, the plainest letter first: سيرغي, سيرجي
 * (arabic.md §4.5, counted over 65,000 Wikidata pairs). Three keys are made over them: for the names of one article
 * (understand/entities), for those of many (link, which also takes ش for س), and hashed for the scan (match).
 */
export const SPELLING_CLASSES: readonly string[] = ['جغ', 'كق', 'تطث', 'سص', 'دذض', 'زظ', 'هح'];

/** Letter → its class's first, for every letter of a class but the first. */
export const SPELLING_CLASS_OF: ReadonlyMap<string, string> = new Map(
  SPELLING_CLASSES.flatMap(group => Array.from(group.slice(1), letter => [letter, group[0]!] as const)),
);
