import type { Unit } from '../clauses/unit.ts';
import { ENGLISH_PLANS, ENGLISH_TRIGGERS, type EnglishTrigger } from './english-triggers.ts';

/** A trigger of what is still to come; `from` is the first word that says so, behind its subject. */
export type PlannedTrigger = { readonly trigger: EnglishTrigger; readonly from: number };

/** Behind the subject, up to the verb: «is expected to [visit]», «plans to [nominate]», «will [be released]». */
const PLANS =
  /(?:^| )((?:(?:is|are|was|were) (?:expected|due|set|scheduled|planned|likely|about|going) to|(?:is|are) to|(?:plans?|intends?|vowed|promised|pledged|wants?|hopes?) to|will|would)(?: be)?)$/;
const MAX_WORDS = 5;
const NEVER = /^(not|t|no|never|if|unless)$/;

/** The trigger at `at` where the words before it tell of a plan; null elsewhere, and where the plan is denied. */
export function plannedTrigger(units: readonly Unit[], at: number): PlannedTrigger | null {
  const word = units[at]!.folded;
  const base = ENGLISH_PLANS.get(word);
  const past = ENGLISH_TRIGGERS.get(word);
  if (base === undefined && past === undefined) return null;
  const first = Math.max(0, at - MAX_WORDS);
  const before = units.slice(first, at).map(({ folded }) => folded);
  const plan = PLANS.exec(before.join(' '))?.[1];
  if (plan === undefined) return null;
  // «will be [released]» takes the past form, «will [release]» the base.
  const trigger = plan.endsWith(' be') ? (past?.form === 'past' ? past : undefined) : base;
  const from = at - plan.split(' ').length;
  if (trigger === undefined || units.slice(Math.max(0, from - 2), at).some(({ folded }) => NEVER.test(folded))) return null;
  return { trigger, from };
}
