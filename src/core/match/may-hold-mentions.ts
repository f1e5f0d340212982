import { findHits } from './find-hits.ts';
import { findMentions } from './find-mentions.ts';
import type { RoleHit } from './hit.ts';
import type { NameIndex } from './name-index.ts';
import { createWordBuffer, scanWords } from './scan-words.ts';

/**
 * Whether a page with these blocks in it may have a mention on any day: a name, an event told by those who took part, or
 * an office, whose holder only the page's date would tell.
 */
export function mayHoldMentions(index: NameIndex, blocks: readonly string[], language: string | null): boolean {
  const found = findMentions(index, blocks, { url: null, language, asOf: null });
  return found.some(({ length }) => length > 0) || holdOffice(index, blocks);
}

/** «رئيس الوزراء البريطاني», where an article says whose office it was. */
function holdOffice(index: NameIndex, blocks: readonly string[]): boolean {
  const words = createWordBuffer();
  const roles: RoleHit[] = [];
  return blocks.some((text, block) => {
    scanWords(text, words);
    findHits({ index, block, text, words, hits: [], roles });
    return roles.length > 0;
  });
}
