import table from '../../../data/tables/hand/noun-phrase-words.json';
import { ARTICLE, beginningPattern, writtenForms } from './written-forms.ts';

/** «بيان», «لجنة»: nouns whose own first letter is ب or ل, no preposition. */
export const WITH_BA_OR_LAM = beginningPattern(table.withBaOrLam, ['']);
/** «فورا», «وفقا»: end a phrase and belong to none. */
export const ADVERBS = writtenForms(table.adverbs);
/** «[عدد] من الدول»: what «من» counts, beside figures. */
export const QUANTITIES = writtenForms(table.quantities);
/** One man or one body: behind him and his adjective a feminine noun is another, «اتهم [المعارض الروسي] السلطات». */
export const MEN = writtenForms(table.men, ARTICLE);
