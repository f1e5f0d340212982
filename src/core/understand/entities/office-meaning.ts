import { countryOfAdjective, countryOfName } from '../../tables/countries.ts';
import { roleKind } from '../../tables/roles.ts';
import { fold } from '../../text/fold-text.ts';
import type { RolePhrase } from './role-phrase.ts';

/** What a role says, whatever its wording: every word without ال. */
export type OfficeMeaning = {
  readonly wording: string;
  readonly office: string;
  readonly country: string | null;
  readonly rest: string;
  /** Office and rest in the wording that all countries share: «رئيس الجمهورية التونسي» → رئيس, as in «الرئيس التونسي». */
  readonly ofState: string;
};

/** «رئيس الحكومة» and «رئيس مجلس الوزراء» are one office. */
const GOVERNMENT = /^(?:حكومه|مجلس وزراء)$/u;
const HEAD_OF_STATE = /(^|ال| )(رئيسه?) (?:جمهوريه|دوله)$/u;
const HEAD_OF_GOVERNMENT = / (رئيسه?) (?:حكومه|مجلس وزراء)$/u;

/** «رئيس وزراء بريطانيا», «رئيس الوزراء البريطاني» → office رئيس, rest وزراء, country GB. */
export function meaningOfOffice(text: string, role: RolePhrase): OfficeMeaning {
  // «عمدة لندن الحالي» is «عمدة لندن».
  const words = fold(text.slice(role.start, role.end))
    .split(/\s+/u)
    .filter((word, i) => i === 0 || !/^الحاليه?$/u.test(word));
  const office = withoutAccusative(bare(role.head.stem));
  let country: string | null = null;
  const others: string[] = [];
  for (let i = 1; i < words.length; ) {
    const hit = countryAt(words, i);
    if (hit === null) others.push(bare(words[i]!));
    else country = hit.code;
    i += hit?.words ?? 1;
  }
  const told = others.join(' ');
  const rest = /^رئيسه?$/u.test(office) && GOVERNMENT.test(told) ? 'وزراء' : told;
  const ofState = `${office} ${rest}`.trim().replace(HEAD_OF_STATE, '$1$2').replace(HEAD_OF_GOVERNMENT, ' $1 وزراء');
  return { wording: [office, ...words.slice(1).map(bare)].join(' '), office, country, rest, ofState };
}

/** «الإمارات [العربية المتحدة]» is one name, its longest wording first. */
function countryAt(words: readonly string[], at: number): { readonly code: string; readonly words: number } | null {
  for (let count = Math.min(3, words.length - at); count > 0; count -= 1) {
    const name = words.slice(at, at + count).join(' ');
    const code = countryOfAdjective(name) ?? countryOfName(name);
    if (code !== null) return { code, words: count };
  }
  return null;
}

/** «الوزراء» → وزراء, «للوزراء» → وزراء. */
function bare(word: string): string {
  return /^(?:ال|لل)/u.test(word) && word.length > 4 ? word.slice(2) : word;
}

/** «رئيسا» → رئيس */
function withoutAccusative(head: string): string {
  return head.endsWith('ا') && roleKind(head) === roleKind(head.slice(0, -1)) ? head.slice(0, -1) : head;
}
