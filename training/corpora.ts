import { join } from 'node:path';
import { type MarkedSentence, readConll } from './read-conll.ts';

export type Corpus = { readonly name: string; readonly sentences: readonly MarkedSentence[] };

const NEWS_KINDS = { PERS: 'PER', PER: 'PER', LOC: 'LOC', ORG: 'ORG', MISC: 'MISC' };
/** AQMAR's four kinds of MIS* become one. */
const AQMAR_KINDS = { PER: 'PER', LOC: 'LOC', ORG: 'ORG', MIS: 'MISC', MIS0: 'MISC', MIS1: 'MISC', MIS2: 'MISC', MIS3: 'MISC', MIS4: 'MISC' };

/** Arabic corpora under the folder `ner` of the data; AQMAR's two parts stay apart, they hold different articles. */
export function readArabicCorpora(folder: string) {
  const read = (name: string, path: string, kinds: Readonly<Record<string, string>>): Corpus => ({
    name,
    sentences: readConll(join(folder, path), kinds),
  });
  return {
    anercorp: read('anercorp', 'anercorp/train.conll', NEWS_KINDS),
    aqmarTrain: read('aqmar', 'aqmar/train.conll', AQMAR_KINDS),
    aqmarDev: read('aqmar', 'aqmar/dev.conll', AQMAR_KINDS),
    wikinews: read('wikinews', 'wikinews/train.conll', NEWS_KINDS),
  } as const;
}
