import { BORDER_CLASS, EDGES } from './feature-families.ts';
import type { FeatureSink } from './feature-sink.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Features that the step from the label before depends on; few values each, they weigh 81 label pairs. */
export function addArabicEdges({ tokens, marks }: SentenceFacts, at: number, sink: FeatureSink): void {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  sink.add(EDGES, 0);
  sink.add(EDGES + 1, token.wordClass * 2 + (token.isDefinite ? 1 : 0));
  sink.add(EDGES + 2, token.clitic);
  sink.add(EDGES + 3, marks.places[at]! * 16 + marks.organisations[at]!);
  sink.add(EDGES + 4, (before?.wordClass ?? BORDER_CLASS) * 2 + (before?.isDefinite ? 1 : 0));
  sink.add(EDGES + 5, token.odds);
}
