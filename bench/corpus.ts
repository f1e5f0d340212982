import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom, type Random } from './random.ts';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const CLITICS = ['', '', '', '', 'و', 'ب', 'ل', 'وب', 'ف'];
/** One mention in so many words: about 5,000 in a megabyte. */
const WORDS_PER_MENTION = 18;
const PSEUDO_WORDS = 0.35;
const PARAGRAPH_WORDS = 65;
const LEAST_NAME_LETTERS = 5;

/** Paragraphs of Arabic of about `bytes` UTF-8 bytes: the seeds' words shuffled, a third of them made up, `names` strewn in with clitics, each equally often. */
export function makeParagraphs(root: string, bytes: number, names: readonly string[]): readonly string[] {
  const random = createRandom(20211213);
  const vocabulary = seedWords(root);
  const made = Array.from({ length: 30_000 }, () => pseudoWord(random));
  const paragraphs: string[] = [];
  let left = bytes;
  let mention = 0;
  while (left > 0) {
    const words: string[] = [];
    for (let i = 0; i < PARAGRAPH_WORDS; i++) {
      if (random.below(WORDS_PER_MENTION) === 0) words.push(random.pick(CLITICS) + names[mention++ % names.length]!);
      // Zipf-like: low ranks often
      else
        words.push(
          random.chance(PSEUDO_WORDS) ? made[Math.floor(made.length ** (random.below(10_000) / 10_000))]! : random.pick(vocabulary),
        );
    }
    const paragraph = `${words.join(' ')}.`;
    paragraphs.push(paragraph);
    left -= Buffer.byteLength(paragraph) + 1;
  }
  return paragraphs;
}

/**
 * Names of 2–4 made-up words, all different; first words come from a pool, as given names do. Their words are long
 * enough to be no word of the text by chance, so that what occurs is the same for every number of names.
 */
export function makeNames(count: number): readonly string[] {
  const random = createRandom(77);
  const given = Array.from({ length: 3_000 }, () => pseudoWord(random, LEAST_NAME_LETTERS));
  const names = new Set<string>();
  while (names.size < count) {
    const words = [random.pick(given)];
    for (let more = 1 + random.below(3); more > 0; more--) words.push(pseudoWord(random, LEAST_NAME_LETTERS));
    names.add(words.join(' '));
  }
  return [...names];
}

function pseudoWord(random: Random, leastLetters = 3): string {
  return Array.from({ length: leastLetters + random.below(5) }, () => LETTERS[random.below(LETTERS.length)]!).join('');
}

function seedWords(root: string): readonly string[] {
  const folder = path.join(root, 'seeds');
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort();
  return texts.flatMap(name => readFileSync(path.join(folder, name), 'utf8').split(/\s+/)).filter(word => word !== '');
}
