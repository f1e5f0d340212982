import type { readArabicCorpora } from './corpora.ts';
import type { TrainerOptions, TrainingSentence } from './crf-trainer.ts';
import { encodeSentences } from './encode-sentences.ts';
import type { PackOptions } from './pack-model.ts';
import type { MarkedSentence } from './read-conll.ts';

/** Chosen on blocks of ANERcorp's training part and on AQMAR's development articles; docs/model-card.md has the figures. */
export const ARABIC_SETTINGS = {
  epochs: 6,
  trainer: { ftrl: { alpha: 0.1, beta: 1, l1: 0.1, l2: 0.5 }, minCount: 2, corpora: 2 },
  pack: { outsideBias: 0.6, smallest: 0.08, largest: 5 },
} as const satisfies { epochs: number; trainer: Omit<TrainerOptions, 'seed'>; pack: PackOptions };

/** All Arabic sentences; those of Wikinews are marked by ANERcorp's guidelines and count as its. */
export function arabicSentences(corpora: ReturnType<typeof readArabicCorpora>): readonly TrainingSentence[] {
  const { anercorp, wikinews, aqmarTrain, aqmarDev } = corpora;
  const of = (sentences: readonly MarkedSentence[], corpus: number): readonly TrainingSentence[] =>
    encodeSentences(sentences).map(sentence => ({ sentence, corpus, weight: 1 }));
  return [...of(anercorp.sentences, 0), ...of(wikinews.sentences, 0), ...of(aqmarTrain.sentences, 1), ...of(aqmarDev.sentences, 1)];
}
