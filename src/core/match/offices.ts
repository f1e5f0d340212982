import { countries, countryOfAdjective, countryOfName } from '../tables/countries.ts';
import { OFFICE_WORDINGS, OFFICES, type Office, type Term } from '../tables/office-holders.ts';
import { roleKind } from '../tables/roles.ts';
import { splitWords } from '../text/words.ts';

/** An office that one person holds at a time. The same office has the same key, in whatever wording it was named. */
export type NamedOffice = { readonly key: string; readonly isWoman: boolean };

/** Heads of many who hold such an office at once, or of none: «السفير الروسي» may be any of a hundred. */
const SHARED_HEADS = new Set(
  'مسؤول مسءول مسئول عضو عضوا نايب نائب سفير قنصل مبعوث موفد مندوب ممثل مرشح مستشار مساعد وكيل قيادي قاضي قاض برلماني سيناتور كبير متحدث ناطق مدعي مدع منسق مقرر قايد قائد زعيم نقيب'.split(
    ' ',
  ),
);
const PLACEHOLDER = /\{[A-Z]+\}/;

let byWording: ReadonlyMap<string, NamedOffice> | undefined;
let byKey: ReadonlyMap<string, Office> | undefined;

/**
 * The office that a role of a dossier names: «رئيس وزراء بريطانيا», «رئيس الوزراء البريطاني» → one key. Null for a role of
 * many («الوزيرة البريطانية») and for one that doesn't say of what («رئيس الوزراء»).
 */
export function readOffice(role: string): NamedOffice | null {
  const folded = foldWords(role);
  return tableWordings().get(folded) ?? readCountryOffice(folded) ?? readLiteralOffice(role, folded);
}

/** All wordings of an office, as news would write them; for one that no template knows, none. */
export function wordingsOfOffice({ key, isWoman }: NamedOffice): readonly string[] {
  const [sort = '', of = ''] = key.split('/');
  const wordings = OFFICE_WORDINGS.get(sort)?.[isWoman ? 'f' : 'm'] ?? [];
  const country = countries().find(({ code }) => code === of);
  if (!country) return wordings.flatMap(wording => (officesByKey().get(key)?.of ?? []).map(name => fillName(wording, name)));
  const adjectives = country.displayAdjectives.map(adjective => adjective.split(' '));
  return wordings.flatMap(wording => {
    if (wording.includes('{C}')) return country.displayNames.map(name => wording.replace('{C}', name));
    const ending = wording.includes('{NF}') ? 'ة' : '';
    return adjectives.map(words => wording.replace(PLACEHOLDER, words.map(word => `ال${word}${ending}`).join(' ')));
  });
}

/** Terms of an office that the table knows. */
export function termsOfOffice(key: string): readonly Term[] {
  return officesByKey().get(key)?.terms ?? [];
}

export function officeKey({ sort, of }: Office): string {
  return `${sort}/${of[0]}`;
}

/** The country of an office's key, as its code; null for a body's or a city's. */
export function countryOfOffice(key: string): string | null {
  const of = key.split('/')[1] ?? '';
  return /^[A-Z]{2}$/.test(of) ? of : null;
}

export function foldWords(text: string): string {
  return splitWords(text)
    .map(word => word.folded)
    .join(' ');
}

function officesByKey(): ReadonlyMap<string, Office> {
  byKey ??= new Map(OFFICES.map(office => [officeKey(office), office]));
  return byKey;
}

function tableWordings(): ReadonlyMap<string, NamedOffice> {
  byWording ??= new Map(
    OFFICES.flatMap(office =>
      [true, false].flatMap(isWoman => {
        const named = { key: officeKey(office), isWoman };
        return wordingsOfOffice(named).map(wording => [foldWords(wording), named] as const);
      }),
    ),
  );
  return byWording;
}

/** «الأمين العام ل{P}»: ل swallows the alef of the article. */
function fillName(wording: string, name: string): string {
  const joined = wording.includes('ل{P}') && name.startsWith('ال') ? `ل${name.slice(2)}` : name;
  return wording.replace('{P}', joined);
}

/** «وزير الخارجية المجري», of whose holders no table knows. */
function readCountryOffice(folded: string): NamedOffice | null {
  for (const [sort, wordings] of OFFICE_WORDINGS) {
    for (const isWoman of [false, true]) {
      for (const wording of wordings[isWoman ? 'f' : 'm']) {
        if (wording.includes('{P}')) continue;
        const prefix = `${foldWords(wording.replace(PLACEHOLDER, ''))} `;
        if (!folded.startsWith(prefix)) continue;
        const rest = folded.slice(prefix.length);
        const code = wording.includes('{C}') ? countryOfName(rest) : rest.startsWith('ال') ? countryOfAdjective(rest) : null;
        if (code !== null) return { key: `${sort}/${code}`, isWoman };
      }
    }
  }
  return null;
}

/** «رئيس حزب الوسط», «مدير عام الجمارك»: the wording is the office. */
function readLiteralOffice(role: string, folded: string): NamedOffice | null {
  const [head = '', ...rest] = folded.split(' ');
  if (rest.length === 0 || roleKind(head) !== 'office') return null;
  if (head.startsWith('ال') || SHARED_HEADS.has(head.replace(/ه$/, ''))) return null;
  const isOfSomething = rest.at(-1)!.startsWith('ال') && rest.some(word => !GENERAL_COMPLEMENTS.has(word));
  return isOfSomething ? { key: `said/${foldWords(role)}`, isWoman: head.endsWith('ه') } : null;
}

/** «رئيس الوزراء», «وزير الخارجية»: every country has one. */
const GENERAL_COMPLEMENTS = new Set(
  'الوزراء الحكومه الجمهوريه الدوله البلاد الخارجيه الداخليه الدفاع الماليه العدل الاقتصاد التعليم الصحه البرلمان المجلس الحزب العام التنفيذي الاول الشركه النادي الاتحاد الاركان اركان الجيش العهد البلديه الموتمر اللجنه الوفد الهيئه المنظمه الحركه'.split(
    ' ',
  ),
);
