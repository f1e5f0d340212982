import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import type { EventStatus } from '../understand/extraction.ts';
import { actionKey } from './close-actions.ts';
import { copiesAmong } from './copies-among.ts';
import type { Alias, Dossier, DossierStatement, EventContext, EventSlots, MergeReason, Relation } from './dossier.ts';
import { eventDisagreements } from './event-disagreements.ts';
import type { EventNode } from './event-node.ts';
import { tellingOf } from './event-telling.ts';
import { actionPhrase, placeWording } from './event-wording.ts';
import type { KnownEvent } from './known-event.ts';
import { nameSaid, withNamesSaid } from './name-said.ts';
import { unsaidAmong } from './unsaid-slots.ts';

/** Longer phrases are sentences, not names. */
const MAX_ALIAS_WORDS = 8;
/** What an event is best known as, if articles differ. */
const STATUS_ORDER: readonly EventStatus[] = ['happened', 'claimed', 'denied', 'planned'];

export function eventDossier(
  event: KnownEvent,
  statements: readonly DossierStatement[],
  besides: readonly EventContext[],
  stories: ReadonlyMap<ArticleId, ArticleId>,
): Dossier {
  const { tellings } = event;
  const { name, byReader } = nameSaid(event.name, 'event', event.said ?? []);
  const articles = [...new Set(tellings.map(node => node.view.id))].sort();
  const told = tellings.map(node => tellingOf(node, tellings[0]!.event.type));
  return {
    id: event.id,
    kind: 'event',
    name,
    aliases: withNamesSaid(aliasesOf(event), byReader.saidByReader),
    articles,
    mentionCount: tellings.length,
    roles: [],
    statements,
    quotes: [],
    events: [],
    related: participantsOf(tellings),
    namings: [],
    disagreements: eventDisagreements(tellings),
    notSaid: statusOf(tellings) === 'happened' ? unsaidAmong(told, event.date) : [],
    mergedBecause: articles.length > 1 ? mergeReasons(event) : [],
    ...copiesAmong(articles, stories),
    ...(besides.length > 0 ? { besides } : {}),
    ...byReader,
    event: { ...slotsOf(event), tellings: told },
  };
}

function slotsOf({ tellings, date, datedBy }: KnownEvent): EventSlots {
  const participants = new Map(
    tellings.flatMap(node => node.participants).map(({ known, part }) => [known.id, { entity: known.id, name: known.name, part }]),
  );
  const actions = tellings.flatMap(node => [node.action, ...splitWords(node.view.text, node.event.trigger).map(word => word.folded)]);
  return {
    type: tellings[0]!.event.type,
    status: statusOf(tellings),
    participants: [...participants.values()],
    place: placeOf(tellings),
    date,
    ...(datedBy ? { dateSource: datedBy.view.sourceOf(datedBy.event) } : {}),
    triggers: [...new Set(actions)].sort(),
  };
}

/** The place all tellings that name one agree on, else the widest: what only one source says is under "sources differ". */
function placeOf(tellings: readonly EventNode[]): EventSlots['place'] {
  const placed = tellings.filter(node => node.place !== null);
  const wordings = new Set(tellings.flatMap(node => placeWording(node) ?? []).map(({ isWide }) => isWide));
  const wide = placed.find(node => placeWording(node)?.isWide);
  const chosen = wide ?? (wordings.has(true) ? undefined : placed[0]);
  const isShared = wide !== undefined || new Set(placed.map(node => node.place!.id)).size === 1;
  return chosen && isShared ? { entity: chosen.place!.id, name: chosen.place!.name } : null;
}

function statusOf(tellings: readonly EventNode[]): EventStatus {
  return STATUS_ORDER.find(status => tellings.some(node => node.event.status === status)) ?? 'happened';
}

function aliasesOf({ name, tellings }: KnownEvent): readonly Alias[] {
  const aliases = new Map<string, { text: string; form: Alias['form']; count: number }>([
    [fold(name), { text: name, form: 'full', count: 0 }],
  ]);
  for (const { event } of tellings) {
    const phrase = splitWords(event.text).length <= MAX_ALIAS_WORDS ? phraseOf(event) : event.name;
    for (const [text, form] of [
      [event.name, 'variant'],
      [phrase, 'alias'],
    ] as const) {
      const alias = aliases.get(fold(text)) ?? { text, form, count: 0 };
      aliases.set(fold(text), alias);
      if (fold(text) === fold(phrase)) alias.count++;
    }
  }
  return [...aliases.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** The event's phrase without a particle on its verbal noun: «باستهداف …» → «استهداف …». */
function phraseOf({ text, name }: EventNode['event']): string {
  const [action = ''] = name.split(/\s/);
  const at = text.indexOf(action);
  return at === 1 || at === 2 ? text.slice(at) : text;
}

function participantsOf(tellings: readonly EventNode[]): readonly Relation[] {
  const related = new Map<string, Relation>();
  for (const node of tellings) {
    for (const { known } of node.participants) {
      const key = `${known.id} ${node.view.id}`;
      if (!related.has(key))
        related.set(key, { entity: known.id, name: known.name, because: actionPhrase(node), source: node.view.sourceOf(node.event) });
    }
  }
  return [...related.values()];
}

function mergeReasons({ tellings, isJoined }: KnownEvent): readonly MergeReason[] {
  if (isJoined) return ['reader'];
  const isOneName = new Set(tellings.map(node => actionKey(node.action))).size === 1;
  const who: MergeReason = tellings.some(node => node.participants.length > 0) ? 'same-participants' : 'same-name';
  return [who, ...(isOneName ? [] : (['close-actions'] as const)), 'no-conflict-in-place-or-date'];
}
