import { EDGES } from './feature-families.ts';
import type { FeatureSink } from './feature-sink.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { classWithArticle } from './token-facts.ts';

/** Features that the step from the label before depends on; few values each, they weigh 81 label pairs. */
export function addArabicEdges({ tokens, marks }: SentenceFacts, at: number, sink: FeatureSink): void {
  const token = tokens[at]!;
  sink.add(EDGES, 0);
  sink.add(EDGES + 1, classWithArticle(token));
  sink.add(EDGES + 2, token.clitic);
  sink.add(EDGES + 3, marks.places[at]! * 16 + marks.organisations[at]!);
  sink.add(EDGES + 4, classWithArticle(tokens[at - 1]));
  sink.add(EDGES + 5, token.odds);
}
