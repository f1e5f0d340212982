import type { Dossier, EventSlots } from '../link/dossier.ts';
import { countries, countryOfName } from '../tables/countries.ts';
import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import { ALSO_TOLD, ATTACKS, type NamingHead, namingHead, TAKEOVERS } from './event-wordings.ts';
import type { EventSignature, NameIndex } from './name-index.ts';
import { otherPlaceNames } from './place-names.ts';
import { wordsOfTrigger } from './trigger-words.ts';
import { hashWord } from './word-hash.ts';

/**
 * What each event needs to be known by when it is told in other words, and the events of each entity
 * (entity `e` has `lists[starts[e]]` …). An event without a trigger word or anybody in it has no signature.
 */
export function eventSignatures(dossiers: readonly Dossier[]): NameIndex['events'] {
  const entityOf = new Map(dossiers.map(({ id }, entity) => [id, entity]));
  const byName = entitiesByName(dossiers);
  const signatures: EventSignature[] = [];
  const eventsOf = new Map<number, number[]>();
  for (const [entity, dossier] of dossiers.entries()) {
    const signature = dossier.event && signatureOf(entity, dossier, dossier.event, dossiers, entityOf, byName);
    if (!signature) continue;
    for (const each of new Set([entity, ...signature.participants.flat(), ...signature.subjects]))
      eventsOf.set(each, [...(eventsOf.get(each) ?? []), signatures.length]);
    signatures.push(signature);
  }
  const starts = new Int32Array(dossiers.length + 1);
  const lists: number[] = [];
  for (let entity = 0; entity < dossiers.length; entity++) {
    lists.push(...(eventsOf.get(entity) ?? []));
    starts[entity + 1] = lists.length;
  }
  return { signatures, starts, lists: Int32Array.from(lists) };
}

function signatureOf(
  entity: number,
  dossier: Dossier,
  event: EventSlots,
  dossiers: readonly Dossier[],
  entityOf: ReadonlyMap<string, number>,
  byName: ReadonlyMap<string, readonly number[]>,
): EventSignature | null {
  const naming = namingHead(dossier.name);
  const participants = event.participants.flatMap(({ entity: id, part }) => {
    const other = entityOf.get(id);
    return other === undefined ? [] : [{ entity: other, kind: dossiers[other]!.kind, part }];
  });
  const subjects = naming ? subjectsOf(naming.rest, participants, byName) : [];
  const triggers = naming
    ? wordsOfTrigger([naming.head, ...naming.also, ...naming.plural].map(fold))
    : [...wordsOfTrigger(event.triggers), ...event.triggers.flatMap(trigger => ALSO_TOLD.get(trigger) ?? [])];
  if (triggers.length === 0 || participants.length + subjects.length === 0) return null;
  // People are attacked in so many ways, but seldom twice in the same: trigger and victim say which attack.
  const victims = event.type === 'ASSAULT' ? participants.filter(({ kind, part }) => kind === 'person' && part === 'target') : [];
  const attack = victims.length > 0 ? ATTACKS.find(({ words }) => event.triggers.some(trigger => words.has(trigger))) : undefined;
  return {
    entity,
    triggers: distinctHashes([...triggers, ...(attack?.participles ?? [])]),
    participants: participants.map(one => [one.entity, ...standIns(dossiers[one.entity]!, byName)]),
    victims: victims.map(victim => victim.entity),
    women: victims.flatMap(victim => (isWoman(dossiers[victim.entity]!) ? [victim.entity] : [])),
    isSurvived: attack?.isDeadly === false,
    tools: distinctHashes(attack?.tools ?? []),
    subjects,
    told: naming?.told ?? null,
    heads: naming && naming.told !== 'name' ? distinctHashes([fold(naming.head), `ال${fold(naming.head)}`]) : [],
    takeovers: naming && tellsTakeover(dossier, naming) ? distinctHashes(TAKEOVERS) : [],
    range: event.date?.range ?? null,
    weekday: event.date?.weekday ?? null,
  };
}

/** By what she is called: «المعارضة الروسية»; a man where nothing says so. */
function isWoman({ roles }: Dossier): boolean {
  return roles.some(({ text }) => splitWords(text)[0]?.folded.endsWith('ه'));
}

function distinctHashes(words: readonly string[]): readonly number[] {
  return [...new Set(words.map(hashWord))];
}

type Participant = { readonly entity: number; readonly kind: Dossier['kind'] };

/** What a naming head's happening is of or at: «أزمة إقليم القرم» → القرم, also where no article counts it as taking part. */
function subjectsOf(rest: string, participants: readonly Participant[], byName: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const places = participants.filter(({ kind }) => kind === 'place' || kind === 'organisation').map(({ entity }) => entity);
  const named = [rest, ...otherPlaceNames(rest.trim())].flatMap(name => byName.get(foldWords(name)) ?? []);
  return [...new Set([...places, ...named])];
}

/** The capital and the seat that stand for a state: «طردت موسكو …» tells what «طردت روسيا …» does. */
function standIns({ kind, name }: Dossier, byName: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const code = kind === 'place' ? countryOfName(fold(name)) : null;
  const country = code === null ? undefined : countries().find(one => one.code === code);
  return (country?.capitals ?? []).flatMap(capital => byName.get(capital) ?? []);
}

/** The article of a land's crisis says itself that another rules there: so its taking is told by any word for that. */
function tellsTakeover({ statements }: Dossier, { told, head }: NamingHead): boolean {
  return (
    told === 'beside' &&
    fold(head) === CRISIS &&
    statements.some(({ text }) => splitWords(text).some(({ folded }) => TAKEOVER_WORDS.has(folded)))
  );
}

const CRISIS = fold('أزمة');
const TAKEOVER_WORDS = new Set(TAKEOVERS);

function entitiesByName(dossiers: readonly Dossier[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const [entity, { kind, name, aliases }] of dossiers.entries()) {
    if (kind !== 'place' && kind !== 'organisation') continue;
    for (const text of new Set([name, ...aliases.map(alias => alias.text)])) {
      const key = foldWords(text);
      byName.set(key, [...(byName.get(key) ?? []), entity]);
    }
  }
  return byName;
}

function foldWords(text: string): string {
  return splitWords(text)
    .map(word => word.folded)
    .join(' ');
}
