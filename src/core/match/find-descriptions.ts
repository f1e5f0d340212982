import { lookAroundRole, NAME_FOLLOWS, NAME_PRECEDES, OTHER_OFFICE, PAST, STRANGER_FOLLOWS } from './look-around-role.ts';
import type { Describer, NameIndex } from './name-index.ts';
import { isJoined, letterOrigin, type ScannedWords, scanWords } from './scan-words.ts';
import { type Named, placeNames } from './told-block.ts';
import { addLetter, hashWithoutPrefix, hashWithPrefix } from './word-hash.ts';

/** «الجاسوس السابق» for somebody the page names. */
export type FoundDescription = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly form: 'role';
  readonly score: number;
};

const SCORE = 0.7;
const ALEF = 0x627;
const LAM = 0x644;
const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل'].map(letter => letter.charCodeAt(0)));
const ARTICLE = addLetter(addLetter(0, ALEF), LAM);

/**
 * Descriptions that stand alone on a page for a person it names, in words that the articles use of that person: head and at
 * least one quality («الجاسوس السابق», where they say «الجاسوس المزدوج», «العميل السابق»). None where the page gives such a
 * description to anybody else, or to two whom it names. Linear.
 */
export function findDescriptions(
  index: NameIndex,
  blocks: readonly string[],
  named: readonly (readonly Named[])[],
  words: ScannedWords,
): readonly FoundDescription[] {
  const onPage = new Set(named.flatMap(names => names.map(({ entity }) => entity)));
  const describers = index.describers.filter(({ entity }) => onPage.has(entity));
  if (describers.length === 0) return [];
  const found: FoundDescription[] = [];
  const disputed = new Set<number>();
  for (const [block, text] of blocks.entries()) {
    scanWords(text, words);
    const nameAt = placeNames(words, named[block]!);
    for (let first = 0; first < words.count; first++) {
      for (const { describer, skipped } of headsAt(words, first, describers)) {
        let last = first + 1;
        while (last < words.count && isJoined(words, last) && describer.qualities.includes(words.hashes[last]!)) last++;
        if (last - first < 2) continue;
        const who = bearerOf(index, words, first, last, skipped, nameAt, named[block]!);
        if (who === 'another') disputed.add(describer.entity);
        if (who !== null) continue;
        found.push({
          block,
          start: letterOrigin(words, text, first, skipped),
          end: words.ends[last - 1]!,
          entity: describer.entity,
          form: 'role',
          score: SCORE,
        });
      }
    }
  }
  const places = new Map<string, number>();
  for (const { block, start } of found) places.set(`${block} ${start}`, (places.get(`${block} ${start}`) ?? 0) + 1);
  return found.filter(({ block, start, entity }) => !disputed.has(entity) && places.get(`${block} ${start}`) === 1);
}

/** Whose description a word begins, behind one or two clitics too («للجاسوس»). */
function headsAt(words: ScannedWords, word: number, describers: readonly Describer[]) {
  const from = words.firstLetters[word]!;
  const length = words.firstLetters[word + 1]! - from;
  const readings = [{ hash: words.hashes[word]!, skipped: 0 }];
  let prefix = 0;
  for (let skipped = 1; skipped <= 2 && length - skipped > 3; skipped++) {
    const letter = words.letters[from + skipped - 1]!;
    if (!CLITICS.has(letter)) break;
    prefix = addLetter(prefix, letter);
    const rest = hashWithoutPrefix(words.hashes[word]!, prefix, length - skipped);
    readings.push({ hash: rest, skipped });
    // «لل…»: the article's alef is swallowed.
    if (letter === LAM && words.letters[from + skipped] === LAM) {
      const behind = hashWithoutPrefix(words.hashes[word]!, addLetter(prefix, LAM), length - skipped - 1);
      readings.push({ hash: hashWithPrefix(ARTICLE, behind, length - skipped - 1), skipped });
    }
  }
  return readings.flatMap(({ hash, skipped }) =>
    describers.flatMap(describer => (describer.heads.includes(hash) ? [{ describer, skipped }] : [])),
  );
}

/** Null where it stands alone; somebody named beside it has it («named») or somebody unknown («another»). */
function bearerOf(
  { classes, entities }: NameIndex,
  words: ScannedWords,
  first: number,
  last: number,
  skipped: number,
  nameAt: Int32Array,
  names: readonly Named[],
): 'named' | 'another' | null {
  const { bits, next } = lookAroundRole(classes, words, first, last, skipped);
  const isPerson = (word: number) =>
    word >= 0 && word < words.count && nameAt[word]! >= 0 && entities[names[nameAt[word]!]!.entity]!.kind === 'person';
  if (isPerson(next) || isPerson(first - 1)) return 'named';
  if ((bits & (NAME_FOLLOWS | NAME_PRECEDES)) !== 0) return 'another';
  if ((bits & (PAST | OTHER_OFFICE | STRANGER_FOLLOWS)) !== 0) return 'named';
  // «الجاسوس السابق الشهير …»: the description goes on.
  const from = words.firstLetters[last]!;
  const goesOn = last < words.count && isJoined(words, last) && words.letters[from] === ALEF && words.letters[from + 1] === LAM;
  return goesOn ? 'named' : null;
}
