import { join } from 'node:path';
import { loadCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { CrfTrainer } from './crf-trainer.ts';
import { packModel } from './pack-model.ts';
import { readCorpus } from './read-corpus.ts';
import type { Recipe } from './recipes.ts';

export type TrainingPlan = {
  /** Folder of the corpora. */
  readonly data: string;
  readonly checkpoints: string;
  readonly seed: number;
  readonly say: (text: string) => void;
};

/** Trains one language's model and packs it; goes on where a run of the same recipe, seed and data stopped. */
export function trainModel(recipe: Recipe, { data, checkpoints, seed, say }: TrainingPlan): Uint8Array {
  const { language, corpora, epochs } = recipe;
  const sentences = corpora.flatMap(corpus => readCorpus(data, language, corpus));
  const settings = { ...recipe.trainer, seed };
  const trainer = new CrfTrainer(sentences, settings);
  const checkpoint = join(checkpoints, `${language}.checkpoint`);
  const fingerprint = JSON.stringify([settings, corpora, sentences.length, trainer.tables.map(table => table.size)]);
  // The shared table's epochs first, then those of each guideline's own.
  const all = epochs * settings.tableCount;
  for (let epoch = loadCheckpoint(checkpoint, trainer, fingerprint); epoch < all; epoch += 1) {
    const loss = trainer.runEpoch(Math.floor(epoch / epochs), epoch % epochs, epochs);
    saveCheckpoint(checkpoint, trainer, epoch + 1, fingerprint);
    say(`${language}: epoch ${epoch + 1} of ${all}, loss per token ${loss.toFixed(4)}`);
  }
  return packModel(trainer, recipe.pack);
}
