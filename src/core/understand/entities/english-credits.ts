import type { AnalysedArticle } from '../tokens/analyse-words.ts';

/** Who wrote and edited the text: «By Jane Doe and John Roe» on a line of its own, «(Reporting by …; editing by …)». */
const CREDITS = /^[ \t]*By \p{Lu}[^\n.!?:]{2,80}$|\((?:additional )?(?:reporting|writing|editing|compiled|edited) by [^)\n]{2,300}\)/gimu;

/** The words whose names belong to those who made the text, not to what it tells. */
export function creditWords({ text, words }: AnalysedArticle): ReadonlySet<number> {
  const credited = new Set<number>();
  let at = 0;
  for (const { index, 0: credit } of text.matchAll(CREDITS)) {
    while (at < words.length && words[at]!.start < index) at += 1;
    for (; at < words.length && words[at]!.end <= index + credit.length; at += 1) credited.add(at);
  }
  return credited;
}
