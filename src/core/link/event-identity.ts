import type { ArticleId } from '../article/article.ts';
import { WORD, wordFlags } from '../tables/word-flags.ts';
import type { EventType } from '../understand/extraction.ts';
import { actionKey } from './close-actions.ts';
import { compareText } from './compare-text.ts';
import type { EventNode } from './event-node.ts';
import { nameWords, spellingKey } from './spelling.ts';

/** What befalls one person once: whoever tells of it tells of the same. Folded, without ال. */
const ONCE_IN_A_LIFE = new Set(['وفاه', 'موت', 'رحيل', 'اغتيال', 'مقتل', 'ولاده', 'تتويج', 'اعتزال', 'تنصيب'].map(actionKey));
/** Happenings that go by a name of their own, so that place and word say which: «حرب …», «انقلاب …»; an attack on a town isn't. */
const NAMED_BY_PLACE = new Set('حرب معركه غزو مجزره مذبحه اباده انقلاب ثوره انتفاضه حصار احتلال'.split(' '));
/** Types whose named happenings last or are one of a kind: an agreement, a crisis, an earthquake. */
const LASTING: ReadonlySet<EventType> = new Set(['AGREE', 'OTHER']);

/**
 * Events with one key may be one across articles; with different keys never. What happens to somebody once (an attack on
 * a person, a death, an agreement by name) needs no date; calls, visits, sanctions happen again, so they need one month
 * said and the same people, and what nobody is named in one day and one place.
 *
 * @param stories which article a copy is a copy of (agency-copies.ts)
 */
export function identityKey(node: EventNode, stories: ReadonlyMap<ArticleId, ArticleId>): string {
  const { event, participants, action } = node;
  const ids = participants.map(({ known }) => known.id).sort(compareText);
  const people = participants.filter(({ known }) => known.kind === 'person');
  const victims = people.filter(({ part }) => part === 'target').map(({ known }) => known.id);
  if (event.type === 'ASSAULT' && victims.length > 0) return `assault ${victims.sort(compareText).join(' ')}`;
  if (people.length === 1 && ONCE_IN_A_LIFE.has(actionKey(action))) return `once ${actionKey(action)} ${people[0]!.known.id}`;
  const story = stories.get(node.view.id) ?? node.view.id;
  if (isNobodysDoing(node)) {
    const [head = '', ...rest] = nameWords(event.name);
    if (isProperName(node, head, rest)) return `named ${actionKey(head)} ${spellingKey(rest)}`;
    const day = daySaid(node);
    const place = node.place?.id ?? node.placeAround?.id ?? null;
    if (day !== null && place !== null) return `placed ${event.type} ${place} ${day}`;
    return `told ${event.type} ${spellingKey(rest)} ${story}`;
  }
  return `acted ${event.type} ${ids.join(' ')} ${monthSaid(node) ?? story}`;
}

/** The day on which it happened, where the words say one. */
export function daySaid({ date }: EventNode): string | null {
  const { from, to } = date?.range ?? { from: null, to: null };
  return from !== null && from === to ? from : null;
}

/** «اتفاق …», «أزمة …»: nobody in it who does it. */
function isNobodysDoing({ participants }: EventNode): boolean {
  return !participants.some(({ known, part }) => known.kind !== 'place' || part === 'source');
}

/** «اتفاق مينسك» names one thing, «استفتاء عام» any. */
function isProperName({ event, view }: EventNode, head: string, rest: readonly string[]): boolean {
  const bare = head.startsWith('ال') ? head.slice(2) : head;
  if (rest.length === 0 || !(LASTING.has(event.type) || NAMED_BY_PLACE.has(bare))) return false;
  const hasName = view.understood.extraction.entities.some(({ mentions }) =>
    mentions.some(({ start, end }) => start >= event.start && end <= event.end),
  );
  return hasName || rest.some(word => (wordFlags(word.startsWith('ال') ? word.slice(2) : word) & (WORD.common | WORD.verb)) === 0);
}

function monthSaid({ date }: EventNode): string | null {
  const { from, to } = date?.range ?? { from: null, to: null };
  return from && to && from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : null;
}
