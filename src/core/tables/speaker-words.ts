import table from '../../../data/tables/hand/speaker-words.json';
import { ARTICLE, ownedForms, writtenForms } from './written-forms.ts';

const PRONOUNS = ['ه', 'ها', 'هم', 'نا'];

/** «زوجته», «والدها», «محاميه»: whoever is named by somebody else. */
export const NAMED_BY_ANOTHER: ReadonlySet<string> = new Set([
  ...ownedForms(table.namedByAnother, PRONOUNS),
  ...writtenForms(table.pronounForms, [''], PRONOUNS),
]);
/** What happens or is done, many times over, without ال: «[عمليات] الحصر». */
export const HAPPENINGS = writtenForms(table.happenings);
/** Men whose word ends as a feminine does. */
export const MEN = writtenForms(table.men, ARTICLE);
/** «يبلغ [عدد] السكان»; numbers too. */
export const MEASURED = writtenForms(table.measured, ARTICLE);
/** Bodies, groups of people and findings that speak: «[الشرطة]». */
export const PARTIES = writtenForms(table.parties, ARTICLE);
/** What people take or have, often the object of a verb of speaking, without ال: «[موقف] الكثيرين». */
export const ATTITUDES = writtenForms(table.attitudes);
