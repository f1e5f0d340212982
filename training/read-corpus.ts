import { join } from 'node:path';
import type { Language } from '../src/core/understand/recognise/model-format.ts';
import type { TrainingSentence } from './crf-trainer.ts';
import { encodeSentences, type KeyFilter } from './encode-sentences.ts';
import { readConll } from './read-conll.ts';
import type { CorpusFile } from './recipes.ts';

/** One corpus's sentences, ready to train on; `folder` is the data's `ner`. */
export function readCorpus(
  folder: string,
  language: Language,
  { path, kinds, table }: CorpusFile,
  keep?: KeyFilter,
): readonly TrainingSentence[] {
  return encodeSentences(language, readConll(join(folder, path), kinds), keep).map(sentence => ({ sentence, table }));
}
