import type { Span } from '../../text/span.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import { tokensOfArticle } from './article-tokens.ts';
import type { Tagger } from './load-tagger.ts';
import type { Guideline, Language } from './model-format.ts';
import { tagSentences } from './tag-sentences.ts';
import type { TaggedKind } from './tagged-names.ts';
import { describeToken } from './token-facts.ts';

/**
 * A name the tagger sees in words [from, to) of an article. The span leaves out the particles on its first word.
 * `score` 0–1: how likely exactly these words are a name of this kind.
 */
export type ArticleName = Span & { readonly from: number; readonly to: number; readonly kind: TaggedKind; readonly score: number };

/** The longest name is some fifteen words; what is longer is a text without spaces, not a name. */
const MAX_NAME_CHARS = 200;
const LANGUAGES: readonly Language[] = ['ar', 'en'];

/** The names of an article in text order, none inside another. Its sentences help each other unless `isDocument` is false. */
export function tagArticle(
  tagger: Tagger,
  article: AnalysedArticle,
  { guideline = 'anercorp', isDocument = true }: { readonly guideline?: Guideline; readonly isDocument?: boolean } = {},
): readonly ArticleName[] {
  const all = tokensOfArticle(article);
  const found: ArticleName[] = [];
  for (const language of LANGUAGES) {
    const sentences = all.filter(sentence => sentence.language === language);
    if (sentences.length === 0) continue;
    const tagged = tagSentences(
      tagger,
      sentences.map(({ tokens }) => tokens),
      { language, guideline, isDocument },
    );
    for (const [number, { names }] of tagged.entries()) {
      const { words } = sentences[number]!;
      for (const name of names) {
        const inside = words.slice(name.from, name.to).filter(word => word >= 0);
        if (inside.length > 0) found.push(spanOf(article, inside[0]!, inside.at(-1)! + 1, name));
      }
    }
  }
  return found.filter(({ start, end }) => end - start <= MAX_NAME_CHARS).sort((a, b) => a.from - b.from);
}

function spanOf(
  { text, words }: AnalysedArticle,
  from: number,
  to: number,
  { kind, score }: { kind: TaggedKind; score: number },
): ArticleName {
  const first = words[from]!;
  const { cliticsText } = describeToken(text.slice(first.start, first.end));
  const start = first.readings.find(reading => reading.clitics === cliticsText)?.start ?? first.start;
  return { from, to, start, end: words[to - 1]!.end, kind, score };
}
