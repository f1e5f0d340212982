import table from '../../../data/tables/hand/speaker-words.json';
import { fold } from '../text/fold-text.ts';
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
/** «مصدر مسؤول لرويترز»; of «تقييمات للمخابرات», «المكتب الإعلامي للقصر» it's whose they are. */
export const TELLERS = writtenForms(table.tellers, ARTICLE);
/** Nouns that begin what is told of, never a word more for who tells it: «مصادر عسكرية [مقتل] جندي». */
export const TOLD_THINGS = writtenForms(table.toldThings);
/** Heads of an outlet's name: «[صحيفة] الحياة». */
export const OUTLETS = writtenForms(table.outlets);
/** «وفي معرض [رد] الوزير …»: whose the words are that are said there. */
export const OCCASIONS = writtenForms(table.occasions);
/** «وفقا [لبيانات] وزارة التجارة»: figures and reports are their issuer's. */
export const ISSUED = writtenForms(table.issued);
/** «حكومتها تريد»: opens on a word whose owner stands before it. */
export const OWNED_AT_START = ownedForms(table.ownedAtStart, ['ه', 'ها', 'هم']);

const AGENCIES = table.agencies.words.map(fold);

/** A folded name that is an outlet's: «شبكة س», «وكالة الأنباء السعودية», «رويترز»; «وكالة الطاقة» tells no news. */
export function isOutletName(name: string): boolean {
  const head = name.split(' ')[0]!.replace(/^ال/, '');
  if (head !== 'وكاله' && OUTLETS.has(head)) return true;
  return AGENCIES.some(agency => name === agency || name.startsWith(`${agency} `));
}
