import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import type { PersonGroup } from './person-groups.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Picks from the bearers of a name those whom word `at` can mean. */
export type PickBearers = (at: number, bearers: readonly PersonGroup[]) => readonly PersonGroup[];

const GOVERNMENTS = /^(?:حكومه|اداره|عهد|رئاسه)$/u;
const RULERS = /^(?:ال)?(?:رئيسه?|مستشاره?|ملكه?|عاهل|اميره?|سلطان|حاكمه?|زعيمه?)$/u;

/** «حكومة [كلينتون]», «إدارة بوش»: of who is told to rule, else of somebody of whom no other office is told. */
export function rulersAmong(words: readonly AnalysedWord[], roles: readonly RolePhrase[]): PickBearers {
  const told = roles.filter(one => !one.isAddress);
  const byEnd = new Map(told.map(one => [one.to, one]));
  const byStart = new Map(told.map(one => [one.from, one]));
  const known = new Map<PersonGroup, readonly string[]>();
  // Once per person, by the mentions found until then (full names come first), so that a page of one name is read in linear time.
  const headsOf = (group: PersonGroup): readonly string[] => {
    const heads =
      known.get(group) ??
      group.mentions.flatMap(({ candidate: { from, to } }) => {
        const before = byEnd.get(from)?.head.stem;
        const behind = isJoined(words[to]) ? byStart.get(to)?.head.stem : undefined;
        return [before, behind].filter(stem => stem !== undefined);
      });
    known.set(group, heads);
    return heads;
  };
  return (at, bearers) => {
    if (bearers.length === 0 || !isOfGovernment(words, at)) return bearers;
    const all = bearers.map(group => ({ group, heads: headsOf(group) }));
    const rulers = all.filter(({ heads }) => heads.some(head => RULERS.test(head)));
    return (rulers.length > 0 ? rulers : all.filter(({ heads }) => heads.length === 0)).map(({ group }) => group);
  };
}

function isOfGovernment(words: readonly AnalysedWord[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !isJoined(words[at]) || (before.flags & WORD.nameKnown) !== 0) return false;
  return before.readings.some(({ stem, definite }) => !definite && GOVERNMENTS.test(stem));
}
