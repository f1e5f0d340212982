import table from '../../../data/tables/hand/event-wordings.json';
import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import { hashWord } from './word-hash.ts';

/** Words of one attack on a person, folded. */
export type AttackWords = {
  readonly words: ReadonlySet<string>;
  readonly participles: readonly string[];
  readonly tools: readonly string[];
  readonly isDeadly: boolean;
};

/** A head of names that stand for one happening. `told`: how far head and place may stand apart, see the table. */
export type NamingHead = {
  readonly head: string;
  readonly also: readonly string[];
  readonly plural: readonly string[];
  readonly told: 'name' | 'beside' | 'agreement';
  /** It befalls states, whose name may be told by its adjective: «الدولة السوفياتية». */
  readonly states?: boolean;
};

export const ATTACKS: readonly AttackWords[] = table.attacks.map(({ words, participles, tools, deadly }) => ({
  words: new Set(words.map(fold)),
  participles: withArticles(participles),
  tools: withArticles(tools),
  isDeadly: deadly,
}));

export const TAKEOVERS: readonly string[] = withArticles(table.takeovers);

/** «تحدثا هاتفيا» for «اتصال هاتفي»: a trigger and what else tells of it, folded. */
export const ALSO_TOLD: ReadonlyMap<string, readonly string[]> = new Map(
  table.alsoTold.map(([trigger = '', ...others]) => [fold(trigger), others.map(fold)]),
);

/** «الضم» alone, on a page that tells of it. */
export const TAKEOVERS_AGAIN: ReadonlySet<number> = hashes(table.takeoversAgain);

/** «الهجوم», «قضية»: some attack, by hash. */
export const GENERAL_ATTACKS: ReadonlySet<number> = hashes(table.general);
/** «الهجوم» alone, right behind what tells of one. */
export const GENERAL_AGAIN: ReadonlySet<number> = hashes(table.generalAgain);
/** «استُهدف X»: an attack only where the sentence names what was used; else somebody may be attacked in words. */
export const ATTACKS_WITH_TOOL: ReadonlySet<number> = hashes(table.withTool);
/** «محاولة» … */
export const ATTEMPTS: ReadonlySet<number> = hashes(table.attempts);
/** … «اغتيال». */
export const KILLINGS: ReadonlySet<number> = hashes(table.killings);

/** «الموقع في …», «وقف إطلاق النار»: an agreement, not a harmony. */
export const SIGNING: ReadonlySet<number> = hashes(table.signing);

const NAMING = new Map(table.naming.map(naming => [fold(naming.head), naming as NamingHead] as const));

/** What begins the name of one happening: the name's first word, where it does; undefined for all others. */
export function namingHead(name: string): (NamingHead & { readonly rest: string }) | undefined {
  const [first, second] = splitWords(name);
  const naming = first && second ? NAMING.get(first.folded) : undefined;
  return naming && { ...naming, rest: name.slice(first!.end) };
}

function withArticles(words: readonly string[]): readonly string[] {
  return words.map(fold).flatMap(word => [word, `ال${word}`]);
}

function hashes(words: readonly string[]): ReadonlySet<number> {
  return new Set(withArticles(words).map(hashWord));
}
