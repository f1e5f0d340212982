import type { Span } from '../../text/span.ts';
import type { EntityKind } from '../extraction.ts';
import { analyseText } from '../tokens/analyse-words.ts';
import { entitiesOf } from './find-entities.ts';

/** `score` 0–1: how sure the rules are, by how the name was found. */
export type RecognisedMention = Span & { readonly kind: EntityKind; readonly score: number };

/** Names in a bare text, outermost only, in text order. Role-only mentions are no names and left out. Linear. */
export function recogniseText(text: string): readonly RecognisedMention[] {
  const mentions = entitiesOf(analyseText(text)).flatMap(entity =>
    entity.mentions
      .filter(mention => mention.form !== 'role')
      .map(({ start, end, form }) => ({ start, end, kind: entity.kind, score: form === 'part' ? 0.7 : 0.85 })),
  );
  return mentions
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention, i, all) => i === 0 || mention.start >= all[i - 1]!.end);
}

const TAGS: Readonly<Record<EntityKind, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

/** BIO tags over PER, LOC, ORG, MISC for tokens given, one per token; a token is in a name if the name touches its letters. */
export function tagTokens(tokens: readonly string[]): readonly string[] {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token} `;
  }
  const tags = tokens.map(() => 'O');
  let first = 0;
  for (const { start, end, kind } of recogniseText(text)) {
    while (first < tokens.length && starts[first]! + tokens[first]!.length <= start) first += 1;
    for (let i = first; i < tokens.length && starts[i]! < end; i += 1) tags[i] = `${i === first ? 'B' : 'I'}-${TAGS[kind]}`;
  }
  return tags;
}
