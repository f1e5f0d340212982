import type { Span } from '../../text/span.ts';
import type { EntityKind } from '../extraction.ts';
import { analyseText } from '../tokens/analyse-words.ts';
import type { Tagger } from './load-tagger.ts';
import type { Guideline } from './model-format.ts';
import { tagArticle } from './tag-article.ts';
import type { TaggedKind } from './tagged-names.ts';

/** `score` 0–1: how likely exactly this span is a name of this kind. */
export type RecognisedMention = Span & { readonly kind: EntityKind | 'other'; readonly score: number };

const KINDS: Readonly<Record<TaggedKind, RecognisedMention['kind']>> = { PER: 'person', LOC: 'place', ORG: 'organisation', MISC: 'other' };

/** Names in a bare text, in text order, none inside another, without the particles in front. Linear. */
export function recogniseText(
  tagger: Tagger,
  text: string,
  options: { readonly guideline: Guideline; readonly isDocument: boolean },
): readonly RecognisedMention[] {
  return tagArticle(tagger, analyseText(text), options).map(({ start, end, kind, score }) => ({ start, end, kind: KINDS[kind], score }));
}
