import { HONORIFICS } from '../../tables/event-context.ts';
import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { ROLE_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { Arguments } from './arguments.ts';
import type { FoundTrigger } from './found-trigger.ts';

/**
 * «التقى [وزير خارجية X] [الشيخ Y]»: an office and, behind a title, its holder are one party, and X, whose office it is,
 * is none. Behind «حيث» whoever the clause before names met them.
 */
export function withRoleHolder(units: readonly Unit[], { at, form }: FoundTrigger, found: Arguments): Arguments {
  const { actor, target } = found;
  if (form !== 'verb' || actor === null || target?.entity == null || actor.to !== target.from || actor.from < at) return found;
  if (!ROLE_HEADS.has(units[actor.from]!.folded) || !HONORIFICS.has(units[target.from]!.folded.split(' ')[0]!)) return found;
  const holder: NounPhrase = { ...target, from: actor.from, inside: [target.entity] };
  const before = units[at - 1]?.folded === 'حيث' ? personBefore(units, at) : null;
  return { ...found, actor: before ?? holder, target: before ? holder : null };
}

function personBefore(units: readonly Unit[], at: number): NounPhrase | null {
  const from = units.findLastIndex(({ name, lead }, index) => index < at && name?.kind === 'person' && lead === '');
  if (from === -1) return null;
  const { entity } = units[from]!.name!;
  // Named elsewhere: its words are no part of the phrase that tells of the deed.
  return { from: at, to: at, entity, inside: [entity], isJoined: false, isIssued: false };
}
