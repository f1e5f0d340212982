import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeNames } from '../corpus.ts';
import { createRandom } from '../random.ts';

const WORDS = 500;
const SENTENCES_A_PARAGRAPH = 2;
/** So many sentences to one that speaks of a name nobody has met before. */
const SENTENCES_A_NAME = 5;

/** Endless articles of about 500 words: the seeds' own sentences in ever new order, made-up names among them. */
export function* makeArticles(root: string): Generator<string> {
  const random = createRandom(20260801);
  const sentences = seedSentences(root);
  const names = makeNames(5_000);
  for (;;) {
    const paragraphs: string[] = [];
    let words = 0;
    while (words < WORDS) {
      const said = Array.from({ length: SENTENCES_A_PARAGRAPH }, () =>
        random.below(SENTENCES_A_NAME) === 0 ? `وقال الوزير ${random.pick(names)} إن الحكومة ستعلن قرارها غدا.` : random.pick(sentences),
      );
      const paragraph = said.join(' ');
      words += paragraph.split(' ').length;
      paragraphs.push(paragraph);
    }
    yield paragraphs.join('\n\n');
  }
}

function seedSentences(root: string): readonly string[] {
  const folder = path.join(root, 'seeds');
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort();
  const text = files.map(name => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  return text.split(/(?<=[.؟!])\s+|\n+/).filter(sentence => sentence.split(' ').length > 5);
}
