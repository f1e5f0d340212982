import { splitWords } from '../text/words.ts';
import type { Hit } from './hit.ts';
import { CLUB_OF } from './look-around.ts';
import { CLUB_TOO, FORMS, type NameIndex } from './name-index.ts';
import { SPORT_WORDS } from './neighbour-words.ts';

/** What the whole page says, gathered from settled hits before any one-word name is judged. */
export type PageState = {
  /** The entity's name of several words stands on the page, or stood in an earlier message. */
  readonly isKnown: (entity: number) => boolean;
  /** One-word names that the page uses for something else: «نادي ليفربول» once, and ليفربول is the club throughout. */
  readonly elsewhere: ReadonlySet<number>;
  /** Towns without a word for a place beside them are clubs there. Looked up when first asked. */
  readonly isAboutSport: () => boolean;
  /** This block of such a page speaks of sport itself. */
  readonly isInSport: (block: number) => boolean;
};

export function readPage(index: NameIndex, hits: readonly Hit[], found: Iterable<number>, blocks: readonly string[]): PageState {
  // One byte an entity: a Set costs more on a page full of names than this on a page without.
  const known = new Uint8Array(index.entities.length);
  for (const entity of found) known[entity] = 1;
  const elsewhere = new Set<number>();
  let sport: boolean | undefined;
  const isAboutSport = () => (sport ??= countSportWords(blocks) >= ENOUGH_SPORT_WORDS);
  const sportBlocks = new Map<number, boolean>();
  const isInSport = (block: number) => {
    let answer = sportBlocks.get(block);
    if (answer === undefined) {
      answer = isAboutSport() && countSportWords([blocks[block]!], SPORT_WORDS_A_BLOCK) >= SPORT_WORDS_A_BLOCK;
      sportBlocks.set(block, answer);
    }
    return answer;
  };
  const { starts, entities, forms, flags } = index.patterns;
  for (const hit of hits) {
    if (hit.last - hit.first > 1) {
      for (let at = starts[hit.node]!; at < starts[hit.node + 1]!; at++) {
        const entity = entities[at]!;
        // «وزارة العدل» is every country's: in short it makes nobody known.
        if (entity >= 0) {
          const isClubs = (flags[at]! & CLUB_TOO) !== 0 && isInSport(hit.block);
          if (forms[at] !== PART && !isClubs) known[entity] = 1;
        }
        // «الاتحاد الأوروبي لكرة القدم» goes on as «الاتحاد الأوروبي» where football is spoken of.
        else if (entity < -1 && isAboutSport()) elsewhere.add(-1 - entity);
      }
    } else if ((hit.around & CLUB_OF) !== 0) elsewhere.add(hit.node);
  }
  return { isKnown: entity => known[entity] === 1, elsewhere, isAboutSport, isInSport };
}

const PART = FORMS.indexOf('part');
const ENOUGH_SPORT_WORDS = 3;
const SPORT_WORDS_A_BLOCK = 2;

function countSportWords(blocks: readonly string[], enough = ENOUGH_SPORT_WORDS): number {
  let count = 0;
  for (const text of blocks) {
    for (const { folded } of splitWords(text)) {
      if (SPORT_WORDS.has(folded) && ++count >= enough) return count;
    }
  }
  return count;
}
