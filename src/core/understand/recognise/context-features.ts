import { BORDER, CLASSES, TRIGGERS } from './feature-families.ts';
import type { FeatureSink } from './feature-sink.ts';
import { joinHashes } from './hash-feature.ts';
import { classWithArticle, type TokenFacts } from './token-facts.ts';
import { WORD_CLASS, wordClassNamed } from './word-class.ts';

/** How far a word that announces a name may stand from it. */
const TRIGGER_REACH = 4;
const ANNOUNCING: ReadonlySet<number> = new Set(
  ['courtesy', 'kinship', 'role', 'roles', 'organisation', 'place', 'reporting', 'work', 'nationality', 'prefix'].map(wordClassNamed),
);

const HEADS: ReadonlySet<number> = new Set(['organisation', 'place', 'work'].map(wordClassNamed));
const HEAD_BORDERS: ReadonlySet<number> = new Set([...['stop', 'reporting', 'verb'].map(wordClassNamed), WORD_CLASS.punctuation]);

export function addClasses(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const classAt = (offset: number) => classWithArticle(tokens[at + offset]);
  const own = classAt(0);
  sink.add(CLASSES + 5, classAt(-1) * 100 + own);
  sink.add(CLASSES + 6, own * 100 + classAt(1));
  sink.add(CLASSES + 7, classAt(-2) * 100 + classAt(-1));
  sink.add(CLASSES + 8, classAt(1) * 100 + classAt(2));
  sink.add(CLASSES + 9, (classAt(-1) * 100 + own) * 100 + classAt(1));
  sink.add(CLASSES + 10, (classAt(-2) * 100 + classAt(-1)) * 100 + own);
  sink.add(CLASSES + 11, (own * 100 + classAt(1)) * 100 + classAt(2));
  sink.add(CLASSES + 12, joinHashes(tokens[at - 1]?.stem ?? BORDER, own));
  sink.add(CLASSES + 13, joinHashes(tokens[at + 1]?.stem ?? BORDER, own));
  sink.add(CLASSES + 14, joinHashes(tokens[at - 1]?.stem ?? BORDER, own * 100 + classAt(1)));
}

export function addTriggers(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  for (let back = 1; back <= TRIGGER_REACH; back += 1) {
    const token = tokens[at - back];
    if (token === undefined) break;
    if (token.wordClass === WORD_CLASS.punctuation) break;
    if (!ANNOUNCING.has(token.wordClass)) continue;
    sink.add(TRIGGERS, token.wordClass * 10 + back);
    sink.add(TRIGGERS + 1, token.stem);
    break;
  }
  addHead(tokens, at, sink);
  for (let on = 1; on <= TRIGGER_REACH; on += 1) {
    const token = tokens[at + on];
    if (token === undefined || token.wordClass === WORD_CLASS.punctuation) break;
    if (!ANNOUNCING.has(token.wordClass)) continue;
    sink.add(TRIGGERS + 2, token.wordClass * 10 + on);
    break;
  }
}

/** The first word of the chain of definite or ordinary nouns that ends here: «[وزارة] الشؤون الخارجية». */
function addHead(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  for (let back = 1; back <= 7; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || HEAD_BORDERS.has(token.wordClass)) return;
    if (!HEADS.has(token.wordClass)) continue;
    sink.add(TRIGGERS + 3, token.wordClass * 10 + back);
    sink.add(TRIGGERS + 4, joinHashes(token.stem, Math.min(back, 3)));
    sink.add(TRIGGERS + 5, (token.wordClass * 10 + Math.min(back, 4)) * 100 + classWithArticle(tokens[at]));
    return;
  }
}
