import verbs from '../../../../data/tables/hand/predicate-verbs.json';
import { fold } from '../../text/fold-text.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import type { AttachedRole } from './attach-roles.ts';
import type { Candidate } from './candidate.ts';
import type { RolePhrase } from './role-phrase.ts';

const UNREAL: ReadonlySet<string> = new Set(verbs.unreal.map(fold));
const GIVEN: ReadonlySet<string> = new Set(verbs.given.map(fold));
const NEGATIONS: ReadonlySet<string> = new Set(verbs.negations.map(fold));
/** Right before a name they make even «رئيس الحكومة» behind it what he isn't or may be: «ليس فلان رئيس الحكومة». */
const COPULAS = /^[وفل]?(?:[يت]كون|[يت]كن|[يت]صبح|ليست?)$/u;

/** How far before the role the verb of its clause may stand, the name included. */
const REACH = 12;

/** «يستبعد أن يكون فلان [رئيسا للحكومة]», «لم يعين فلان [وزيرا]»: an office that the clause denies or only supposes. `names` are the persons' by the word behind each. */
export function isUnrealRole(words: readonly AnalysedWord[], { role }: AttachedRole, names: ReadonlyMap<number, Candidate>): boolean {
  const name = names.get(role.from);
  if (isPredicate(role)) return (name !== undefined && isGiver(words[name.from - 1])) || isDoubted(words, role.from);
  return name !== undefined && COPULAS.test(words[name.from - 1]?.folded ?? '') && /^[ \u00a0]*$/u.test(words[role.from]!.gap);
}

/** «[عينه] يلتسين رئيسا لجهاز الأمن», «[اختارها] فلان وزيرة»: the name is who gave it, to somebody else. */
function isGiver(verb: AnalysedWord | undefined): boolean {
  const stem = /^[وف]?(.+?)(?:ه|ها|هم)$/u.exec(verb?.folded ?? '')?.[1];
  return stem !== undefined && GIVEN.has(stem) && (verb!.folded.endsWith('ا') || verb!.folded.endsWith('م') || verb!.isWrittenWithHeh);
}

/** The accusative: «رئيسا للوزراء». */
function isPredicate({ head }: RolePhrase): boolean {
  return !head.definite && head.stem.endsWith('ا');
}

/** The nearest verb before tells: one that gives the office, unless it is denied, or one that takes it away. */
function isDoubted(words: readonly AnalysedWord[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    if (has(GIVEN, words[i]!)) return NEGATIONS.has(words[i - 1]?.folded.replace(/^[وف](?=..)/u, '') ?? '');
    if (has(UNREAL, words[i]!)) return true;
    if (/[.!?؟\n;؛]/u.test(words[i]!.gap)) return false;
  }
  return false;
}

function has(set: ReadonlySet<string>, { folded, readings }: AnalysedWord): boolean {
  return set.has(folded) || readings.some(({ stem, clitics }) => (clitics === 'و' || clitics === 'ف' || clitics === 'ل') && set.has(stem));
}
