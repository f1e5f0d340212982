import { agreeInDocument } from '../src/core/understand/recognise/agree-in-document.ts';
import { LABEL_COUNT, LABELS } from '../src/core/understand/recognise/labels.ts';
import { bestLabels } from '../src/core/understand/recognise/lattice.ts';
import type { CrfTrainer, TrainingSentence } from './crf-trainer.ts';
import type { MarkedSentence } from './read-conll.ts';
import { EntityScore } from './score-entities.ts';

/** Sentences of a window. */
const WINDOW = 25;
const BIASES = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Whose errors are written down. */
const ERRORS_AT = 0.4;

/** Scores for several values of the O-bias at once. */
export class BiasSweep {
  /** Wrong sentences: a line with the gold names, one with those found. */
  errors = '';
  private readonly totals = BIASES.map(() => new EntityScore());

  constructor(private readonly texts: readonly MarkedSentence[] | null = null) {}

  /** Scores sentences the trainer hasn't seen; their F1 at each bias. `offset`: where they begin in the texts. */
  add(trainer: CrfTrainer, sentences: readonly TrainingSentence[], offset = 0, kinds?: readonly string[]): string {
    const own = BIASES.map(() => new EntityScore());
    for (const [i, { sentence, table }] of sentences.entries()) {
      const scores = trainer.scoresOf(sentence, table);
      for (const [b, bias] of BIASES.entries()) {
        const step = bias - (BIASES[b - 1] ?? 0);
        for (let t = 0; t < scores.length; t += 1) scores.unary[t * LABEL_COUNT]! -= step;
        const found = bestLabels(scores);
        own[b]!.add(sentence.labels, found);
        this.totals[b]!.add(sentence.labels, found);
        if (bias === ERRORS_AT && this.texts !== null) this.noteErrors(this.texts[offset + i]!, found);
      }
    }
    return own.map(score => score.figures(kinds).f1.toFixed(1)).join(' ');
  }

  /** Scores the same in windows of sentences that stand for documents; ANERcorp doesn't say where its articles end. */
  addDocuments(trainer: CrfTrainer, sentences: readonly TrainingSentence[], bias: number): void {
    for (let at = 0; at < sentences.length; at += WINDOW) {
      const window = sentences.slice(at, at + WINDOW).map(({ sentence, table }) => ({
        labels: sentence.labels,
        words: sentence.words,
        scores: trainer.scoresOf(sentence, table),
      }));
      for (const { scores } of window) for (let t = 0; t < scores.length; t += 1) scores.unary[t * LABEL_COUNT]! -= bias;
      agreeInDocument(window);
      for (const [b, extra] of BIASES.entries()) {
        const step = extra - (BIASES[b - 1] ?? 0);
        for (const { scores, labels } of window) {
          for (let t = 0; t < scores.length; t += 1) scores.unary[t * LABEL_COUNT]! -= step;
          this.totals[b]!.add(labels, bestLabels(scores));
        }
      }
    }
  }

  /** F1 at each bias, and the figures at the best. */
  line(kinds?: readonly string[]): string {
    const f1s = this.totals.map(score => score.figures(kinds).f1);
    const best = f1s.indexOf(Math.max(...f1s));
    const { precision, recall, f1 } = this.totals[best]!.figures(kinds);
    const each = ['PER', 'LOC', 'ORG', 'MISC'].map(kind => `${kind} ${this.totals[best]!.figures([kind]).f1.toFixed(1)}`);
    return `${f1s.map(one => one.toFixed(2)).join(' ')} | bias ${BIASES[best]}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(2)}, ${each.join(' ')}`;
  }

  private noteErrors({ tokens, labels }: MarkedSentence, found: Uint8Array): void {
    if (labels.every((label, i) => label === found[i])) return;
    const mark = (marks: Uint8Array) => tokens.map((token, i) => (marks[i] === 0 ? token : `[${LABELS[marks[i]!]!}:${token}]`)).join(' ');
    this.errors += `G ${mark(labels)}\nF ${mark(found)}\n\n`;
  }
}
