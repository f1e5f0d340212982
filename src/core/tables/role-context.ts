import table from '../../../data/tables/hand/role-context.json';
import { OUTLETS } from './speaker-words.ts';
import { ARTICLE, beginningPattern, writtenForms } from './written-forms.ts';

const EITHER_GENDER = ['', 'ه'];

/** Who is of something by «عن»: «النائب [عن] محافظة حلب»; «تحدث الوزير عن الأزمة» is what he told. */
export const ELECTED_HEADS = writtenForms(table.electedHeads, ARTICLE, EITHER_GENDER);
/** Whom one sends somewhere: «مبعوث الأمم المتحدة [إلى] سوريا»; «وصل وزير الدفاع إلى كييف» is his journey. */
export const SENT_HEADS = beginningPattern(table.sentHeads, ARTICLE);
/** Who sits somewhere by office: «مراسل بي بي سي [في] موسكو»; «قال وزير الخارجية في موسكو» is where he said it. */
export const PLACED_HEADS = beginningPattern(table.placedHeads, ARTICLE);
/** Participles that begin a clause about somebody: «عضو الائتلاف [المقيم] في السعودية» says where he lives. */
export const CLAUSE_OPENERS = writtenForms(table.clauseOpeners, ['ال'], EITHER_GENDER);
/** An office that others work in: «مدير الدائرة القانونية [برئاسة الحكومة]»; «برئاسة الوزير …» is who led something. */
export const PRESIDENCIES = writtenForms(table.presidencies, ['برئاسه ال', 'لرئاسه ال']);
/** What somebody is in charge of, behind ل: «المنسق الخاص [لعملية] السلام». */
export const ROLE_PURPOSES = writtenForms(table.purposes);
/** What somebody works in, and states by their full names: «كبير المفاوضين في [الملف] النووي», «وزيرة الثقافة في [الجمهورية] العربية السورية». */
export const FIELDS = writtenForms(table.fields);
/** Where and when somebody said it, no part of the office: «قال أحد المسؤولين في [ختام] زيارته». */
export const OCCASIONS = writtenForms(table.occasions);
/** What one speaks to: «قال وزير الخارجية [لقناة] الجزيرة». */
export const MEDIA_HEADS: ReadonlySet<string> = new Set([
  ...OUTLETS,
  ...[...OUTLETS].filter(head => head !== 'وكاله').map(head => `ال${head}`),
  ...writtenForms(table.programmes, ARTICLE),
]);
/** What agencies that tell no news are for: «المفوض العام لوكالة [غوث] اللاجئين». */
export const NO_NEWS = writtenForms(table.noNews, ARTICLE);
/** Those who speak or act for another: what they are of may be an office («المستشار القانوني [لرئيس الحكومة]»). */
export const AIDES = writtenForms(table.aides, ARTICLE, EITHER_GENDER);
/** Titles that stand before names only, so that behind another role a new one begins: «ولي العهد السعودي [الأمير] محمد». */
export const TITLES_BEFORE_NAMES = writtenForms(table.titles);
/** «وزيرا», «وزيري»: two of an office, where a definite noun follows; «عين وزيرا للدفاع» is one. */
export const OFFICES_OF_TWO = writtenForms(table.officesOfTwo, [''], ['ا', 'ي']);
/** «المسؤول عن [اعتداءات] …»: guilty of a deed, in charge of nothing. */
export const DEEDS = writtenForms(table.deeds, ARTICLE);
