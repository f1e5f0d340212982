import type { Dossier } from '../../../src/core/link/dossier.ts';
import { compileIndex } from '../../../src/core/match/compile-index.ts';
import { findMentions } from '../../../src/core/match/find-mentions.ts';
import type { Mention, PageContext } from '../../../src/core/match/mention.ts';

export const alias = (text: string, form: Dossier['aliases'][number]['form'] = 'alias') => ({ text, form, count: 1 });

export const PAGE: PageContext = { url: null, language: 'ar', asOf: null };

/** Compiles the dossiers and answers what is found, as «words in the text → entity's name». */
export function finder(dossiers: readonly Dossier[]) {
  const index = compileIndex(dossiers);
  const find = (blocks: string | readonly string[], page: PageContext = PAGE): readonly (Mention & { readonly text: string })[] => {
    const list = typeof blocks === 'string' ? [blocks] : blocks;
    return findMentions(index, list, page).flatMap((mentions, block) =>
      mentions.map(mention => ({ ...mention, text: list[block]!.slice(mention.start, mention.end) })),
    );
  };
  return {
    index,
    find,
    words: (blocks: string | readonly string[], page?: PageContext) => find(blocks, page).map(mention => mention.text),
  };
}
