import { join } from 'node:path';
import { loadCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { CrfTrainer, meanOf, type TrainingSentence } from './crf-trainer.ts';
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
export function trainModel(recipe: Recipe, plan: TrainingPlan): Uint8Array {
  const { language, corpora, committee, pack } = recipe;
  const sentences = corpora.flatMap(corpus => readCorpus(plan.data, language, corpus));
  const members = Array.from({ length: committee }, (_, member) => trainMember(recipe, plan, sentences, member));
  return packModel(meanOf(members), pack);
}

function trainMember(recipe: Recipe, plan: TrainingPlan, sentences: readonly TrainingSentence[], member: number): CrfTrainer {
  const { language, corpora, epochs, committee } = recipe;
  const settings = { ...recipe.trainer, seed: plan.seed * committee + member };
  const trainer = new CrfTrainer(sentences, settings);
  const checkpoint = join(plan.checkpoints, `${language}-${member}.checkpoint`);
  const fingerprint = JSON.stringify([settings, epochs, corpora, sentences.length, trainer.tables.map(table => table.size)]);
  // The shared table's epochs first, then those of each guideline's own.
  const all = epochs * settings.tableCount;
  for (let epoch = loadCheckpoint(checkpoint, trainer, fingerprint); epoch < all; epoch += 1) {
    const loss = trainer.runEpoch(Math.floor(epoch / epochs), epoch % epochs, epochs);
    saveCheckpoint(checkpoint, trainer, epoch + 1, fingerprint);
    plan.say(`${language} ${member + 1} of ${committee}: epoch ${epoch + 1} of ${all}, loss per token ${loss.toFixed(4)}`);
  }
  return trainer;
}
