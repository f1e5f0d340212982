import type { Dossier } from '../link/dossier.ts';
import { splitWords } from '../text/words.ts';

/**
 * Heads of names that stand for one happening wherever they are read: «اتفاق مينسك», «أزمة إقليم القرم».
 * Others tell what kind of thing happened («عقوبات الاتحاد الأوروبي» were imposed many times), and are known
 * by trigger, participants and date together. `also` names the same thing, `plural` perhaps.
 */
const NAMING_HEADS: readonly { readonly head: string; readonly also: readonly string[]; readonly plural: readonly string[] }[] = [
  { head: 'اتفاق', also: ['اتفاقية'], plural: ['اتفاقات', 'اتفاقيات'] }, // اتفاق أوسلو، اتفاقية أوسلو
  { head: 'اتفاقية', also: ['اتفاق'], plural: ['اتفاقيات', 'اتفاقات'] },
  { head: 'معاهدة', also: ['اتفاقية'], plural: ['معاهدات'] }, // معاهدة لوزان
  { head: 'بروتوكول', also: [], plural: ['بروتوكولات'] }, // بروتوكول كيوتو
  { head: 'أزمة', also: [], plural: [] }, // أزمة الصواريخ الكوبية
  { head: 'حرب', also: [], plural: [] }, // حرب أكتوبر
  { head: 'ثورة', also: [], plural: [] }, // ثورة يناير
  { head: 'انتفاضة', also: [], plural: [] },
  { head: 'مجزرة', also: ['مذبحة'], plural: [] }, // مجزرة صبرا وشاتيلا
  { head: 'مذبحة', also: ['مجزرة'], plural: [] },
  { head: 'معركة', also: [], plural: [] }, // معركة ستالينغراد
  { head: 'انهيار', also: [], plural: [] }, // انهيار جدار برلين
  { head: 'كارثة', also: [], plural: [] }, // كارثة تشيرنوبل
  { head: 'فضيحة', also: [], plural: [] }, // فضيحة ووترغيت
  { head: 'إعلان', also: [], plural: [] }, // إعلان بلفور
];

export type EventName = { readonly text: string; readonly isPlural: boolean };

/** The names under which an event is known by itself; none for an event that only its circumstances tell apart. */
export function eventNames(dossier: Dossier): readonly EventName[] {
  const names = new Map<string, boolean>();
  for (const text of [dossier.name, ...dossier.aliases.map(alias => alias.text)]) {
    const first = splitWords(text)[0];
    if (!first || splitWords(text).length < 2) continue;
    const naming = NAMING_HEADS.find(({ head }) => splitWords(head)[0]?.folded === first.folded);
    if (!naming) continue;
    const rest = text.slice(first.end);
    names.set(text, false);
    for (const also of naming.also) if (!names.has(also + rest)) names.set(also + rest, false);
    for (const plural of naming.plural) if (!names.has(plural + rest)) names.set(plural + rest, true);
  }
  return [...names].map(([text, isPlural]) => ({ text, isPlural }));
}
