import type { RoleStatus } from '../extraction.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import type { PersonGroup, PersonMention } from './person-groups.ts';
import type { RolePhrase } from './role-phrase.ts';

type Owner = { readonly group: PersonGroup; readonly mention: PersonMention };

/** شغل, تولى, تقلد, تسلم in both tenses; with س what is to come. */
const HOLDS = /^[وف]?(?:(س)?[يت](?:شغل|تولي|تقلد|تسلم)|(شغلت?)|(?:تولي|تولت|تقلدت?|تسلمت?))$/u;
const UNREAL = /^[وف]?(?:لم|لن|لا|ان|لو|قد)$/u;
const MAX_NAME = 5;
/** Words back from «ويشغل منصب …» in which its subject may stand. */
const MAX_BACK = 60;

/**
 * Who holds an office told behind «منصب»: «[يشغل فلان] منصب وزير الدفاع», «فلان [الذي تولى] منصب …», «… عن فلان. [ويشغل] منصب …»
 * where one person only was named since the sentence before began. Null where nobody is told, or it is only expected.
 */
export function ownerOfPost(
  words: readonly AnalysedWord[],
  { from }: RolePhrase,
  byFirst: ReadonlyMap<number, Owner>,
  byLast: ReadonlyMap<number, Owner>,
): { readonly group: PersonGroup; readonly status: RoleStatus | null } | null {
  const post = from - 1;
  if (words[post]?.folded !== 'منصب') return null;
  for (let verb = post - 1; verb >= Math.max(0, post - 1 - MAX_NAME); verb -= 1) {
    const hit = HOLDS.exec(words[verb]!.folded);
    if (hit === null) continue;
    const before = words[verb - 1]?.folded ?? '';
    const named = byFirst.get(verb + 1);
    const group = verb === post - 1 ? subjectBefore(words, verb, byLast) : named?.mention.candidate.to === post ? named.group : undefined;
    if (group === undefined || UNREAL.test(before)) return null;
    const isPast = hit[2] !== undefined || /^[وف]?كانت?$/u.test(before);
    return { group, status: isPast ? 'former' : hit[1] === undefined ? null : 'elect' };
  }
  return null;
}

function subjectBefore(words: readonly AnalysedWord[], verb: number, byLast: ReadonlyMap<number, Owner>): PersonGroup | undefined {
  const beside = byLast.get(verb) ?? (/^(?:الذي|التي|كانت?)$/u.test(words[verb - 1]?.folded ?? '') ? byLast.get(verb - 1) : undefined);
  if (beside !== undefined) return beside.group;
  if (!/^[وف]/u.test(words[verb]!.folded)) return undefined;
  const sentence = words[verb]!.sentence;
  const named = new Set<PersonGroup>();
  for (let i = verb; i > Math.max(0, verb - MAX_BACK) && words[i]!.sentence >= sentence - 1 && named.size < 2; i -= 1) {
    const owner = byLast.get(i);
    if (owner !== undefined) named.add(owner.group);
  }
  return named.size === 1 ? [...named][0] : undefined;
}
