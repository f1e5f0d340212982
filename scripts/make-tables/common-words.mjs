import { fold, isArabicPhrase } from './fold.mjs';

const MIN_PLAIN_SHARE = 0.85;
const FREQUENT = 20;

/**
 * Ordinary words: those that annotated news and Wikipedia leave outside every name. Word → bin:
 * 0 seen a few times, 1 often, 2 in verb patterns (CAMEO) only.
 */
export function makeCommonWords(sources, conllPaths, { minCount, cameo }) {
  const plain = new Map();
  const named = new Map();
  for (const path of conllPaths) {
    for (const line of sources.text(path).split('\n')) {
      const [token, tag] = line.trim().split(/\s+/u);
      if (tag === undefined) continue;
      const into = tag === 'O' ? plain : named;
      into.set(fold(token), (into.get(fold(token)) ?? 0) + 1);
    }
  }
  const words = new Map();
  if (cameo) for (const word of cameoWords(sources)) words.set(word, 2);
  for (const [word, count] of plain) {
    const share = count / (count + (named.get(word) ?? 0));
    if (count < minCount || share < MIN_PLAIN_SHARE || word.length < 2 || word.length > 14 || !isArabicPhrase(word)) continue;
    words.set(word, count >= FREQUENT ? 1 : 0);
  }
  return words;
}

/** Words of CAMEO's verb patterns: verbs, nouns of events, none of them a name. */
function cameoWords(sources) {
  const words = new Set();
  for (const line of sources.text('events/petrarch-arabic/CAMEO.ar.0.5.txt').split('\n')) {
    if (line.startsWith('#') || line.startsWith('&')) continue;
    for (const match of line.split('#')[0].matchAll(/[\u0621-\u0652]+/gu)) {
      const word = fold(match[0]);
      if (word.length >= 3 && word.length <= 12) words.add(word);
    }
  }
  return words;
}
