import table from '../../../data/tables/hand/event-context.json';
import { ARTICLE, ARTICLE_OR_PREPOSITION, beginningPattern, CONJUNCTIONS, ownedForms, pairs, writtenForms } from './written-forms.ts';

/** «على [خلفية] …», «على [هامش] …»: how, not on whom. */
export const NOT_TARGETS = writtenForms(table.notTargets, ['', 'ال']);
/** «فرقت الشرطة [بالغاز] …»: with what. */
export const MEANS = beginningPattern(table.means, ['ب', 'بال']);
/** «اتفاق بين [الطرفين]»: both were named before. */
export const SIDES_NAMED_BEFORE = writtenForms(table.sidesNamedBefore, ['ال']);
/** «[لفرض] عقوبات»: still to come. */
export const PURPOSES = writtenForms(table.purposes, pairs(CONJUNCTIONS, ['ل']));
/** Verbs of who wants it to come, in the imperfect: «يسعى». */
export const WANTING: readonly string[] = table.wanting.words;
/** «عزمه», «نيتها» */
export const INTENTIONS = ownedForms(table.intentions, ['ه', 'ها']);
/** «[الشيخ] فلان»: before the holder of the office that stands in front. */
export const HONORIFICS = writtenForms(table.honorifics, ARTICLE);
/** «[مطالبهم] بانتخاب الرئيس», «[للمطالبة] بكذا» */
export const DEMANDS: ReadonlySet<string> = new Set([
  ...writtenForms(table.demands, pairs(CONJUNCTIONS, ARTICLE_OR_PREPOSITION)),
  ...[...ownedForms(table.demands, ['ه', 'ها', 'هم'])].flatMap(form => pairs(CONJUNCTIONS, ['', 'ب', 'ل']).map(lead => lead + form)),
]);
/** «[الحيلولة] دون نصب الخيام», «[ضرورة] تغيير الدستور» */
export const PREVENTED = writtenForms(table.prevented, pairs(CONJUNCTIONS, ARTICLE_OR_PREPOSITION));
/** «[هدف] المتظاهرين منع الوزراء» */
export const AIMS: ReadonlySet<string> = new Set([
  ...writtenForms(table.aims, CONJUNCTIONS),
  ...[...ownedForms(table.aims, ['ه', 'ها', 'هم'])].flatMap(form => CONJUNCTIONS.map(lead => lead + form)),
]);
/** «يصاب ألف شخص [سنويا]»: time and again. */
export const HABITS = writtenForms(table.habits);
/** «[توقع] التقرير تدهور الأوضاع» */
export const EXPECTING = writtenForms(table.expecting, CONJUNCTIONS);
/** «كان X قد [اعتقل]»: with nobody behind the verb, who stands in front suffered it. */
export const VICTIMS: ReadonlySet<string> = new Set(table.victims.words);
