import commonWords from '../../../data/tables/common-words.json';
import shareAlikeWords from '../../../data/tables/common-words.share-alike.json';
import names from '../../../data/tables/names.json';
import { tripleOdds } from './triple-odds.ts';

/** How much a folded word's letters look like a (foreign or family) name rather than like an ordinary word. Above 0: like a name. */
export const nameLikeness = tripleOdds(names.packed, [commonWords.packed, shareAlikeWords.packed]);
