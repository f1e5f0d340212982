import type { SentenceFacts } from './arabic-features.ts';
import type { FeatureSink } from './feature-sink.ts';

/** First template of features of two labels in a row; below it are features of one label. */
export const EDGES = 200;

/** Features that the step from the label before depends on; few values each, they weigh 81 label pairs. */
export function addArabicEdges({ tokens, marks }: SentenceFacts, at: number, sink: FeatureSink): void {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  sink.add(EDGES, 0);
  sink.add(EDGES + 1, token.wordClass * 2 + (token.isDefinite ? 1 : 0));
  sink.add(EDGES + 2, token.clitic);
  sink.add(EDGES + 3, marks.places[at]! * 16 + marks.organisations[at]!);
  sink.add(EDGES + 4, (before?.wordClass ?? 40) * 2 + (before?.isDefinite ? 1 : 0));
  sink.add(EDGES + 5, token.odds);
}
