import type { Hit } from './hit.ts';
import { CLUB_OF, HEADED_ELSE, IN_A_FIRM, NAME_BEFORE, OTHER_BODY } from './look-around.ts';
import type { MatchForm } from './mention.ts';
import type { NameIndex } from './name-index.ts';

/** «ليندون X», «شركة X», «X آند X»: here the surname is another's. */
const ANOTHERS = NAME_BEFORE | CLUB_OF | IN_A_FIRM | HEADED_ELSE;

/**
 * Follows the page in order and tells which bearer of a short name was named in full last: «ليندون جونسون … جونسون»
 * is Lyndon, also on a page that names another Johnson further up; «الاتحاد الأفريقي … الاتحاد» the African one.
 */
export type LastBearers = {
  pass(hit: Hit, readings: readonly { readonly entity: number; readonly form: MatchForm }[]): void;
  /** A stranger with this surname, or another body with this short name, was named later than this entity. */
  isStranger(hit: Hit, entity: number): boolean;
  /** Position of the entity's last full name, 0 for none yet. */
  lastNamed(entity: number): number;
};

export function followBearers(index: NameIndex): LastBearers {
  let position = 0;
  const named = new Int32Array(index.entities.length);
  const strangers = new Map<number, number>();
  const bodies = new Map<number, number>();
  return {
    pass(hit, readings) {
      position++;
      if (hit.last - hit.first > 1) {
        for (const { entity, form } of readings) if (form !== 'part') named[entity] = position;
        const short = firstWordOf(index, hit.node);
        if (hasName(index, short)) bodies.set(short, position);
        return;
      }
      if ((hit.around & ANOTHERS) !== 0) strangers.set(hit.node, position);
      if ((hit.around & OTHER_BODY) !== 0) bodies.set(hit.node, position);
    },
    isStranger: (hit, entity) => ((index.entities[entity]!.kind === 'person' ? strangers : bodies).get(hit.node) ?? 0) > named[entity]!,
    lastNamed: entity => named[entity]!,
  };
}

/** The trie's node of a name's first word alone. */
function firstWordOf({ trie }: NameIndex, node: number): number {
  let at = node;
  while (trie.parents[at]! !== 0) at = trie.parents[at]!;
  return at;
}

function hasName({ patterns }: NameIndex, node: number): boolean {
  return patterns.starts[node]! < patterns.starts[node + 1]!;
}
