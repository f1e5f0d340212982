import table from '../../../data/tables/hand/event-stances.json';
import { ARTICLE, writtenForms } from './written-forms.ts';

/** «أن بلاده [لن] تسلم السفن» */
export const REFUSAL = writtenForms(table.refusal);
/** «أنه [يتوجب] على الحلف …» */
export const DEMAND = writtenForms(table.demand);
/** «أن بلاده [سترد] بالمثل» */
export const ANSWER = writtenForms(table.answer);
/** «أنها تعتبره [تمييزا]» */
export const BLAME = writtenForms(table.blame, ARTICLE);
/** «غير [شرعية]» */
export const UNFIT = writtenForms(table.unfit, ARTICLE);
