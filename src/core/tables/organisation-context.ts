import table from '../../../data/tables/hand/organisation-context.json';
import { endingPattern, writtenForms } from './written-forms.ts';

/** Nouns that news puts before a name or leaves out: «[شركة] أرامكو», «[حزب] الكتائب». */
export const KIND_NOUNS = writtenForms(table.kindNouns);
/** Kinds that news also leaves unsaid where the name stands again: «حزب اليسار الديمقراطي» → «اليسار الديمقراطي». */
export const LEFT_OUT = writtenForms(table.leftOut);
/** Adjectives that make a body another one: «مجلس الأمن [القومي]» is no part of the United Nations. */
export const OTHER_BODY = writtenForms(table.otherBody, ['ال'], ['', 'ه']);
/** «اتحاد [الكتاب]»: people a union is of, whose plural has no ending. */
export const MEMBERS = writtenForms(table.members, ['ال']);
/** Plurals of things and collectives take feminine adjectives: «القوات الروسية». */
export const FEMININE_WITHOUT_ENDING = endingPattern(table.feminineNouns);
/** «الأعلى», «العامة»: adjectives without the nisba's ي. */
export const FIRM_ADJECTIVES = writtenForms(table.firmAdjectives, ['ال']);
/** Heads of organisations that are second nouns of names too: «الإذاعة [والتلفزيون]». */
export const PARTNERS = writtenForms(table.partners);
/** «مطار إسلام آباد [الدولي]» */
export const PLACE_TAILS = writtenForms(table.placeTails);
/** «أفضل مهاجمي [أوروبا]» play for no club of that name. */
export const REGIONS = writtenForms(table.regions);
/** People of armed or political groups: «[زعيم] القاعدة». */
export const GROUP_PEOPLE = writtenForms(table.groupPeople);
/** A head and its noun that together are no body: «[جهاز قياس] الغاز». */
export const NO_BODIES = writtenForms(table.noBodies);
/** «العراقيون [الشيعة]»: no body and no place. */
export const PEOPLES = writtenForms(table.peoples);
