import type { Dossier } from '../link/dossier.ts';
import { namingHead } from './event-wordings.ts';
import { otherPlaceNames } from './place-names.ts';

export type EventName = { readonly text: string; readonly isPlural: boolean };

/**
 * The names under which an event is known by itself, wherever they are read: «اتفاق أوسلو», «أزمة الصواريخ الكوبية»; none
 * for an event that only its circumstances tell apart («عقوبات الاتحاد الأوروبي» were imposed many times), which is
 * known by trigger, participants and date together.
 */
export function eventNames(dossier: Dossier): readonly EventName[] {
  const names = new Map<string, boolean>();
  const add = (text: string, isPlural: boolean) => {
    if (!names.has(text)) names.set(text, isPlural);
  };
  for (const text of [dossier.name, ...dossier.aliases.map(alias => alias.text)]) {
    const naming = namingHead(text);
    if (!naming) continue;
    const known = [naming.rest.trim(), ...otherPlaceNames(naming.rest.trim())];
    const rests = naming.states ? [...known, ...known.flatMap(toldByAdjective)] : known;
    names.set(text, false);
    for (const rest of rests) {
      add(`${naming.head} ${rest}`, false);
      for (const also of naming.also) add(`${also} ${rest}`, false);
      for (const plural of naming.plural) add(`${plural} ${rest}`, true);
    }
  }
  return [...names].map(([text, isPlural]) => ({ text, isPlural }));
}

/** «الاتحاد السوفياتي» → «الدولة السوفياتية», «الإمبراطورية السوفياتية» */
function toldByAdjective(state: string): readonly string[] {
  const [, adjective = '', ...rest] = state.split(' ');
  if (rest.length > 0 || !adjective.startsWith('ال') || !adjective.endsWith('ي')) return [];
  return ['الدولة', 'الإمبراطورية', 'المنظومة'].map(noun => `${noun} ${adjective}ة`);
}
