import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';

/** What all mentions of one name in one form share. */
export type FoundName = Pick<Mention, 'entity' | 'name' | 'kind' | 'form' | 'confidence'>;

/** A mention as a page is told of it. */
export type FoundMention = Span & FoundName;

/**
 * Mentions as they cross between processes, where every message is written and read as JSON: what is shared stands
 * once, all else is numbers. A tenth of the letters of the mentions themselves, on a page that is full of names.
 */
export type PackedMentions = {
  readonly names: readonly FoundName[];
  /** For each block of the request, and for each mention in it, three numbers in a row: start, end, position in `names`. */
  readonly places: readonly (readonly number[])[];
};

export function packMentions(found: readonly (readonly Mention[])[]): PackedMentions {
  const names: FoundName[] = [];
  const positions = new Map<string, number>();
  const places = found.map(mentions =>
    mentions.flatMap(({ start, end, entity, name, kind, form, confidence }) => {
      const key = `${form} ${confidence} ${entity}`;
      let position = positions.get(key);
      if (position === undefined) {
        position = names.push({ entity, name, kind, form, confidence }) - 1;
        positions.set(key, position);
      }
      return [start, end, position];
    }),
  );
  return { names, places };
}

/** One list a block, as findMentions answers them. */
export function unpackMentions({ names, places }: PackedMentions): readonly (readonly FoundMention[])[] {
  return places.map(numbers => {
    const mentions: FoundMention[] = [];
    for (let at = 0; at + 2 < numbers.length; at += 3) {
      const { entity, name, kind, form, confidence } = names[numbers[at + 2]!]!;
      // One by one: spread, each would get a shape of its own.
      mentions.push({ start: numbers[at]!, end: numbers[at + 1]!, entity, name, kind, form, confidence });
    }
    return mentions;
  });
}
