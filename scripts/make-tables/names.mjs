import { fold, isArabicPhrase } from './fold.mjs';

/** Counts from which a name token is common among names (bin 1) and very common (bin 2). */
const KNOWN = 3;
const FREQUENT = 30;

/** Folded name token → bin, from Wikidata's name pairs and the people ArWikiCats labels. */
export function makeNames(sources) {
  const counts = new Map();
  const add = (token, count) => counts.set(token, (counts.get(token) ?? 0) + count);
  for (const path of ['names/wikidata/wd_arabic_80', 'names/wikidata/wd_arabic_20']) {
    for (const line of sources.text(path).split('\n')) {
      const [, letters, count] = line.split('\t');
      if (count !== undefined) add(fold(letters.replaceAll(' ', '')), Number(count));
    }
  }
  for (const label of Object.values(sources.json('names/arwikicats/peoples.json'))) {
    const tokens = fold(String(label).replace(/\(.*\)/u, '')).split(/[\s.-]+/u);
    if (tokens.length >= 2 && tokens.length <= 4) for (const token of tokens) add(token, 1);
  }
  const bins = new Map();
  for (const [token, count] of counts) {
    if (token.length < 2 || token.length > 14 || !isArabicPhrase(token)) continue;
    bins.set(token, count >= FREQUENT ? 2 : count >= KNOWN ? 1 : 0);
  }
  return bins;
}
