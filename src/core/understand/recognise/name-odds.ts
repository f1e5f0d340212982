import commonWords from '../../../../data/tables/common-words.json';
import names from '../../../../data/tables/names.json';
import { tripleOdds } from '../../tables/triple-odds.ts';

/**
 * Like `nameLikeness`, but without the words that the tagger's own training texts are known by: a feature made from
 * those would look better in training than it is.
 */
export const nameOdds = tripleOdds(names.packed, [commonWords.packed]);
