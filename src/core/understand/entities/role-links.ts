import { nameLikeness } from '../../tables/name-likeness.ts';
import { ELECTED_HEADS, FIELDS, OCCASIONS, PLACED_HEADS, SENT_HEADS } from '../../tables/role-context.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';
import { isLinkOf } from './role-nouns.ts';
import type { RoleSoFar } from './role-parts.ts';

/** «عضو في [المجلس]», «سفير لدى [الأمم المتحدة]», «وزير الإعلام في [حكومة تصريف الأعمال]»; «في موسكو» belongs to envoys and correspondents only. */
export function linkEnd(words: readonly AnalysedWord[], at: number, role: RoleSoFar, known: ReadonlyMap<number, Candidate>): number {
  const link = words[at]!.folded;
  if (!isJoined(words[at + 1]) || (link === 'الي' && !SENT_HEADS.test(role.stem))) return at;
  if (link === 'في' && OCCASIONS.has(words[at + 1]!.folded)) return at;
  if (link === 'عن' && !ELECTED_HEADS.has(role.stem)) return at;
  const entity = known.get(at + 1);
  if (entity !== undefined) {
    // «زعيم التنظيم [في العراق] أبو مصعب …»
    const isPlaced = entity.kind !== 'place' || link !== 'في' || PLACED_HEADS.test(role.stem) || isBareName(words[entity.to]);
    return isPlaced ? entity.to : at;
  }
  let end = at + 1;
  while (end < at + 4 && !words[end]!.definite && isLinkOf(words, end, known)) end += 1;
  // «رئيس لجنة التحقيق في اغتيال [رئيس الحكومة] فلان»: another's office.
  if (words.slice(at + 1, end + 1).some(({ flags }) => (flags & WORD.roleHead) !== 0)) return at;
  if (end > at + 1) return known.get(end)?.to ?? ((words[end]!.flags & WORD.stop) === 0 ? end + 1 : end);
  // «رئيس قسم الهواتف في [الشركة]», «مستشار الرئيس لشؤون [الاتصالات وتكنولوجيا المعلومات]»
  const { definite, flags, folded } = words[at + 1]!;
  if (!definite || (flags & WORD.stop) !== 0) return at;
  if (link === 'في' && (flags & WORD.organisationHead) === 0 && !FIELDS.has(folded)) return at;
  return link !== 'في' && isSecondField(words, at + 2) ? at + 4 : at + 2;
}

/** A word that a name can begin with, and nothing else. */
export function isBareName(word: AnalysedWord | undefined): boolean {
  if (word === undefined || !isJoined(word) || word.definite) return false;
  if (word.readings.every(({ flags }) => flags === 0)) return nameLikeness(word.folded) > 0;
  return (word.flags & (WORD.name | WORD.namePrefix)) !== 0 && (word.flags & (WORD.common | WORD.stop | WORD.reporting)) === 0;
}

/** «[وتكنولوجيا المعلومات]» */
function isSecondField(words: readonly AnalysedWord[], at: number): boolean {
  const noun = words[at];
  const reading = noun?.readings.find(({ clitics }) => clitics === 'و');
  if (noun === undefined || reading === undefined || !isJoined(noun) || !isJoined(words[at + 1])) return false;
  const other = WORD.roleHead | WORD.rolePlural | WORD.name | WORD.stop | WORD.reporting | WORD.verb;
  return !reading.definite && (reading.flags & other) === 0 && words[at + 1]!.definite;
}
