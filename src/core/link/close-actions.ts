import type { EventType } from '../understand/extraction.ts';

/** Words that name a kind of happening without saying which: «استهداف» may be any attack, «لقاء» any meeting. Folded, without ال. */
const GENERAL_ACTIONS: Partial<Record<EventType, string>> = {
  ASSAULT: 'استهداف اعتداء هجوم عمليه حادث حادثه',
  CONSULT: 'لقاء اجتماع محادثات مباحثات مشاورات بحث تباحث حديث',
  AGREE: 'اتفاق اتفاقيه تفاهم',
  SANCTION: 'اجراء اجراءات تدابير',
};

/** Different words for the very same happening. Folded, without ال. */
const SAME_ACTIONS: readonly string[] = [
  'اغتيال مقتل قتل تصفيه',
  'تسميم تسمم',
  'اختطاف خطف',
  'تفجير انفجار',
  'اعتقال توقيف',
  'وفاه موت رحيل',
  'اتفاق اتفاقيه',
  'معاهده ميثاق',
  'اتصال مكالمه محادثه',
  'استقاله تنحي',
  'انهيار تفكك',
];

const GENERAL = new Map(Object.entries(GENERAL_ACTIONS).map(([type, words]) => [type, new Set(words.split(' '))]));
const SAME = new Map(SAME_ACTIONS.flatMap((words, group) => words.split(' ').map(word => [word, group] as const)));

/** True where two words can tell of one happening: equal, of one group, or one of them general («استهداف» / «تسميم»). */
export function areClose(a: string, b: string, type: EventType): boolean {
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return true;
  const group = SAME.get(one);
  if (group !== undefined && group === SAME.get(other)) return true;
  return isGeneral(one, type) || isGeneral(other, type);
}

/** True for a word that leaves open what happened; a more telling one names the event. */
export function isGeneral(action: string, type: EventType): boolean {
  return GENERAL.get(type)?.has(bare(action)) ?? false;
}

/** One word for all of a group, so that «اتفاقية …» and «اتفاق …» make one key. */
export function actionKey(action: string): string {
  const group = SAME.get(bare(action));
  return group === undefined ? bare(action) : `#${group}`;
}

function bare(action: string): string {
  return action.startsWith('ال') ? action.slice(2) : action;
}
