import type { Language } from '../src/core/understand/recognise/model-format.ts';
import type { TrainerOptions } from './crf-trainer.ts';
import type { PackOptions } from './pack-model.ts';

/** How one language's model is made: its corpora, in the order they are read, and what was chosen on development data. */
export type Recipe = {
  readonly language: Language;
  readonly corpora: readonly CorpusFile[];
  readonly epochs: number;
  /** How many models, each from a seed of its own, are averaged into one. */
  readonly committee: number;
  readonly trainer: Omit<TrainerOptions, 'seed'>;
  readonly pack: PackOptions;
};

/** `table`: which weights its sentences teach (crf-trainer.ts). */
export type CorpusFile = { readonly path: string; readonly kinds: Readonly<Record<string, string>>; readonly table: number };

const SHARED = 0;
/** The only guideline with a table of its own. */
const AQMAR = 1;

const NEWS_KINDS = { PERS: 'PER', PER: 'PER', LOC: 'LOC', ORG: 'ORG', MISC: 'MISC' };
/** AQMAR's kinds of MIS* become one. */
const AQMAR_KINDS = {
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
  MIS: 'MISC',
  MIS0: 'MISC',
  MIS1: 'MISC',
  MIS2: 'MISC',
  MIS3: 'MISC',
  MIS4: 'MISC',
};
const WNUT_KINDS = { person: 'PER', location: 'LOC', group: 'ORG', corporation: 'ORG', product: 'MISC', 'creative-work': 'MISC' };

export const ANERCORP: CorpusFile = { path: 'anercorp/train.conll', kinds: NEWS_KINDS, table: SHARED };
/** Marked by ANERcorp's guidelines. */
const WIKINEWS: CorpusFile = { path: 'wikinews/train.conll', kinds: NEWS_KINDS, table: SHARED };
const AQMAR_TRAIN: CorpusFile = { path: 'aqmar/train.conll', kinds: AQMAR_KINDS, table: AQMAR };
/** Other articles than AQMAR_TRAIN. */
export const AQMAR_DEV: CorpusFile = { path: 'aqmar/dev.conll', kinds: AQMAR_KINDS, table: AQMAR };

export const ARABIC: Recipe = {
  language: 'ar',
  corpora: [ANERCORP, WIKINEWS, AQMAR_TRAIN, AQMAR_DEV],
  epochs: 8,
  committee: 3,
  trainer: { ftrl: { alpha: 0.1, beta: 1, l1: 0.1, l2: 0.5 }, minCount: 2, tableCount: 2, dropout: 0.3, strangers: 0.2 },
  pack: { outsideBiases: [0.4, 0], smallest: 0.04, largest: 5 },
};

const english = (path: string, kinds: Readonly<Record<string, string>>): CorpusFile => ({ path: `english/${path}`, kinds, table: SHARED });

export const WIKIGOLD = english('wikigold/CONLL-format/data/wikigold.conll.txt', NEWS_KINDS);
const WNUT17: readonly CorpusFile[] = ['train/wnut17train.conll', 'dev/emerging.dev.conll', 'test/emerging.test.annotated'].map(file =>
  english(`WNUT17/CONLL-format/data/${file}`, WNUT_KINDS),
);
/** For development only. */
export const RE3D = english('re3d/CONLL-format/data/train/re3d-train.conll', { Person: 'PER', Location: 'LOC', Organisation: 'ORG' });

export const ENGLISH: Recipe = {
  language: 'en',
  corpora: [WIKIGOLD, ...WNUT17],
  epochs: 8,
  committee: 1,
  trainer: { ftrl: { alpha: 0.1, beta: 1, l1: 0.1, l2: 0.5 }, minCount: 2, tableCount: 1, dropout: 0.3, strangers: 0.2 },
  pack: { outsideBiases: [0], smallest: 0.06, largest: 5 },
};
