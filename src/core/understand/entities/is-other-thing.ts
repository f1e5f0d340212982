import { countryOfName } from '../../tables/countries.ts';
import { DEEDS } from '../../tables/role-context.ts';
import { roleKind, roleStatus } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import { ARABIC_LINKS } from './name-context.ts';

const TEAMS: ReadonlySet<string> = new Set(['فريق', 'لواء']);

/** «المسؤول عن [اعتداءات] …»: guilty of a deed, in charge of nothing. */
const RESPONSIBLE = /^(?:ال)?مس[ؤئ]وله?$/u;

/** Who demands something, no field that one studies. */
const NO_STUDY = WORD.roleHead | WORD.rolePlural | WORD.organisationHead | WORD.nationality | WORD.courtesy;

/** Whether the head of a role is no role where it stands: word `i` is written like a rank, an office or one of many. */
export function isOtherThing(words: readonly AnalysedWord[], i: number, { stem, definite, flags }: Reading): boolean {
  const before = words[i - 1];
  const isBehind = before !== undefined && isJoined(words[i]);
  // «أمس [الأحد]»
  if (stem === 'الاحد') return true;
  // «زميله في [الفريق] فلان» is a team, «يقف [خلف] فلان» a place.
  if (stem === 'الفريق' && isBehind && /^(?:في|من|مع|علي)$/u.test(before.folded)) return true;
  // «نجما [الفريق] البرتغالي»
  const next = words[i + 1];
  if (stem === 'الفريق' && next !== undefined && isJoined(next) && next.definite && (next.flags & WORD.nationality) !== 0) return true;
  if (stem === 'خلف' || stem === 'سلف') return true;
  // «[حكم] القاضي على فلان»
  const behind = words[i + 1];
  if (stem === 'حكم' && behind !== undefined && isJoined(behind) && behind.definite && (behind.flags & WORD.roleHead) !== 0) return true;
  // «في [مقدمة] الحضور»
  if (/^مقدمت?ه/u.test(stem) && before?.folded === 'في') return true;
  // «[طالب] الأمين العام بالانسحاب»
  if (stem === 'طالب' && behind !== undefined && isJoined(behind) && behind.definite && (behind.flags & NO_STUDY) !== 0) return true;
  if (RESPONSIBLE.test(stem) && behind?.folded === 'عن' && DEEDS.has(words[i + 2]?.folded ?? '')) return true;
  if (isBehind && isQuality(words[i]!, before)) return true;
  // «محمد ولد [المختار]»
  if (definite) return isBehind && ARABIC_LINKS.has(before.folded) && before.folded !== 'ابن';
  // «عادل [إمام] والمخرج خالد يوسف»: a second name, of nothing.
  const isName = isBehind && (flags & WORD.nameKnown) !== 0 && (before.flags & WORD.givenName) !== 0 && !before.definite;
  if (isName && !leadsOn(next)) return true;
  const isOf = next === undefined || !isJoined(next) || next.definite || (next.flags & WORD.common) !== 0;
  // «[فريق] الرئيس», «[لواء] الإسلام»; «لواء متقاعد» is one.
  return (flags & WORD.roleHead) !== 0 && TEAMS.has(stem) && isOf && roleStatus(next?.folded ?? '') === null;
}

/** «محمد [أمير] قطر», «أحمد [شيخ] الأزهر»: what the office is of. */
function leadsOn(next: AnalysedWord | undefined): boolean {
  if (next === undefined || !isJoined(next)) return false;
  return (
    next.definite || countryOfName(next.folded) !== null || (next.flags & (WORD.placeHead | WORD.organisationHead | WORD.common)) !== 0
  );
}

/** «حزب [المعارضة]», «الحركة [المتمردة]»: what a group is, in the feminine. */
function isQuality({ folded, definite }: AnalysedWord, before: AnalysedWord): boolean {
  if (!definite || roleKind(folded) !== 'descriptor' || !folded.endsWith('ه')) return false;
  return (before.definite && (before.flags & WORD.roleHead) === 0) || (before.flags & WORD.organisationHead) !== 0 || folded === 'المعارضه';
}
