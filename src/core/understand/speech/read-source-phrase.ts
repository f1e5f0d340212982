import { ISSUED } from '../../tables/speaker-words.ts';
import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { MEASURES, ROLE_HEADS, SOURCE_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';

/** «قولها», «رأيه», «تعبيرهم» */
export const OWN_WORDS = /^(قول|راي|تعبير|وصف|كلام|تصريح|تصريحات)(ها|هم|ه)$/;

/** Who «بحسب», «وفقا ل» and their like name at `from`: a source, a party, a name; null for what something is only measured by. */
export function readSourcePhrase(units: readonly Unit[], from: number): NounPhrase | null {
  const first = units[from];
  if (!first) return null;
  const bare = first.folded.replace(/^لل/, 'ال').replace(/^ل(?!ل)/, '');
  if (first.kind === 'name') {
    return { from, to: from + 1, entity: first.name!.entity, inside: [first.name!.entity], isJoined: false, isIssued: false };
  }
  if (first.kind !== 'word') return null;
  if (OWN_WORDS.test(first.folded)) return { from, to: from + 1, entity: null, inside: [], isJoined: false, isIssued: false };
  const isHead = SOURCE_HEADS.has(first.folded) || SOURCE_HEADS.has(bare) || SOURCE_HEADS.has(bare.replace(/^ال/, ''));
  // «للمصادر» begins like a prepositional phrase, which a noun phrase doesn't.
  const phrase = withHolder(units, readNounPhrase(units, from) ?? lamPhrase(units, from) ?? unknownPhrase(units, from));
  return isHead || phrase.entity !== null || isParty(units, phrase, bare)
    ? { ...phrase, isIssued: bare === 'البيان' || bare === 'التقرير' }
    : null;
}

/** «وفقا [لبيانات وزارة التجارة]»: behind a ل that is written onto it; figures and reports are their issuer's. */
function lamPhrase(units: readonly Unit[], from: number): NounPhrase | null {
  const { folded } = units[from]!;
  if (!/^ل[^ل]/.test(folded) || folded.length < 4) return null;
  const rest = readNounPhrase(units, from + 1);
  const own = { from, to: from + 1, entity: null, inside: [], isJoined: false, isIssued: false };
  if (!rest) return own;
  return { ...rest, from, entity: ISSUED.has(folded.slice(1)) ? rest.entity : null, isIssued: false };
}

/** «بحسب تصريح لمفوضة السياسة الخارجية للاتحاد، [ريما خوري]»: who holds the office is named behind the comma. */
function withHolder(units: readonly Unit[], phrase: NounPhrase): NounPhrase {
  const isOffice = units
    .slice(phrase.from + 1, phrase.to)
    .some(({ kind, folded }) => kind === 'word' && ROLE_HEADS.has(folded.replace(/^(لل|ال|ل)/, '')));
  if (!isOffice) return phrase;
  const comma = units.findIndex(({ kind, folded }, at) => at >= phrase.to && kind === 'mark' && /[،,]/.test(folded));
  const holder = comma === -1 || comma > phrase.to + MAX_FIELD ? undefined : units[comma + 1];
  if (holder?.name?.kind !== 'person') return { ...phrase, entity: null };
  return { ...phrase, from: comma + 1, to: comma + 2, entity: holder.name.entity, inside: [holder.name.entity] };
}

const MAX_FIELD = 4;

/** How many letters in front of the phrase are a ل of the preposition: «لبيانات» → 1, «للإحصائيات» → 2. */
export function leadOf(units: readonly Unit[], { from, entity }: NounPhrase): number {
  const { kind, folded } = units[from]!;
  if (kind !== 'word' || entity !== null) return 0;
  return folded.startsWith('لل') ? 2 : /^ل[^ل].{2}/.test(folded) && !/^ل(جن|جان|واء|قاء|وائح|ائح)/.test(folded) ? 1 : 0;
}

/** «للمصادر», «للدفاع المدني» */
function unknownPhrase(units: readonly Unit[], from: number): NounPhrase {
  let to = from + 1;
  while (units[to]?.kind === 'word' && units[to]!.verb === null && units[to]!.folded.startsWith('ال')) to++;
  return { from, to, entity: null, inside: [], isJoined: false, isIssued: false };
}

/** «، بحسب الدفاع المدني»: apart from its clause, somebody no table knows; «حسب الطوائف», «وفق القانون» measure by something. */
function isParty(units: readonly Unit[], { from, to }: NounPhrase, bare: string): boolean {
  if (MEASURES.has(bare) || MEASURES.has(bare.replace(/^ال/, ''))) return false;
  const isDefinite = units.slice(from, to).some(unit => unit.kind === 'name' || /^(ال|لل)/.test(unit.folded));
  let head = from - 1;
  while (head > 0 && units[head]!.kind === 'word' && units[head - 1]!.kind === 'word') head--;
  const isApart = head <= 0 || units[head]!.kind === 'mark' || units[head - 1]?.kind === 'mark';
  return isDefinite && isApart && from - head <= 3;
}
