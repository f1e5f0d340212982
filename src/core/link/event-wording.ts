import { WORD, wordFlags } from '../tables/word-flags.ts';
import type { Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';
import { countryOfWord } from './country-words.ts';
import type { EventNode } from './event-node.ts';
import { onceEach } from './once-each.ts';
import { isPlacePreposition, isTerritoryWord } from './place-words.ts';
import { nameWords } from './spelling.ts';

/** A slot of an event in one article's own words. `isWide`: a whole country, not a town in it. */
export type PlaceWording = Span & { readonly isWide: boolean };

/** From the event's first word to the end of its sentence or to the next event told in it: what stands there belongs to this one. */
export function eventWindow({ view, event }: EventNode): Span {
  const sentence = view.sentenceAround(event);
  const next = view.understood.extraction.events
    .map(other => other.trigger.start)
    .filter(start => start > event.trigger.start && start >= event.end && start < sentence.end);
  return { start: event.start, end: Math.max(event.end, Math.min(sentence.end, ...next)) };
}

/** Where it happened, preposition and all: «في لندن», «على الأراضي البريطانية». Null where the article names no place for it. */
export const placeWording = onceEach((node: EventNode): PlaceWording | null => {
  const { view, event, place } = node;
  const words = splitWords(view.text, eventWindow(node));
  const mentions = view.entity(event.place ?? '')?.mentions ?? [];
  const mention = mentions.find(
    ({ start, end }) => words.some(word => word.start <= start && start < word.end) && end <= words.at(-1)!.end,
  );
  if (place && mention) return { ...withPreposition(words, mention), isWide: countryOfWord(nameWords(place.name).join(' ')) !== null };
  return territoryWording(words);
});

/** «العميل الروسي السابق» in «تسميم العميل الروسي السابق …»: what the sentence calls the event's person beside the name. */
export function descriptionWording({ view, event }: EventNode): Span | null {
  const sentence = view.sentenceAround(event);
  for (const participant of event.participants) {
    const entity = view.entity(participant.entity);
    if (entity?.kind !== 'person') continue;
    const role = entity.roles.find(
      ({ start, end }) => start >= event.trigger.start && end <= sentence.end && startsMention(end, entity.mentions, view.text),
    );
    if (role) return { start: role.start, end: role.end };
  }
  return null;
}

/** What happened, without who: «اتصال هاتفي» of «اتصال هاتفي بين … و…», «طرد» of «طرد … دبلوماسيين», "arrest" of "arrest of …". */
export function actionPhrase(node: EventNode): string {
  return arabicPhrase(node).replace(/ (?:of|by|with|between|on|in|to|and)$/, '');
}

function arabicPhrase({ event, participants }: EventNode): string {
  const words = event.name.split(/\s+/);
  const names = new Set(participants.flatMap(({ known }) => [...known.words]));
  const end = words.findIndex(
    (word, index) => index > 0 && (word === 'بين' || word === 'مع' || nameWords(word).some(part => isNamed(part, names))),
  );
  const object = words.length - 1;
  // «طرد روسيا دبلوماسيين» is «طرد دبلوماسيين»: «طرد» alone between two countries would say that one drove out the other.
  const isWithObject = end === 1 && words.slice(1, object).every(word => nameWords(word).every(part => names.has(part)));
  if (isWithObject && object > 1 && isObject(words[object]!, names)) return `${words[0]} ${words[object]}`;
  // «تحذير وزراء خارجية دول …» is cut to its first word: more than noun and adjective has somebody else in it.
  const isAdjective = end === 2 && !isHead(nameWords(words[1]!)[0] ?? '');
  return words.slice(0, isAdjective ? 2 : 1).join(' ');
}

/** «إطلاق شركة …», «أزمة إقليم …»: the noun belongs to the name behind it. */
function isHead(folded: string): boolean {
  const known = wordFlags(folded.startsWith('ال') ? folded.slice(2) : folded);
  return isTerritoryWord(folded) || (known & (WORD.organisationHead | WORD.placeHead | WORD.roleHead | WORD.workHead)) !== 0;
}

/** An indefinite noun that no preposition governs. */
function isObject(word: string, names: ReadonlySet<string>): boolean {
  return !/^(?:ال|لل|[لب])/.test(word) && nameWords(word).every(part => !isNamed(part, names));
}

function isNamed(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word) || (/^[ولب]/.test(word) && names.has(word.slice(1)));
}

function startsMention(roleEnd: number, mentions: readonly Span[], text: string): boolean {
  return mentions.some(({ start }) => start >= roleEnd && text.slice(roleEnd, start).trim() === '');
}

/** The words from the preposition before a place («في مدينة …») to the place's end; the place alone where none stands there. */
function withPreposition(words: readonly Word[], mention: Span): Span {
  const at = words.findIndex(word => word.end > mention.start);
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (isPlacePreposition(words[i]!.folded)) return { start: words[i]!.start, end: mention.end };
    if (!isTerritoryWord(words[i]!.folded)) break;
  }
  return { start: mention.start, end: mention.end };
}

/** A territory told by its people's adjective: «على الأراضي …ية», «في العاصمة …ية». */
function territoryWording(words: readonly Word[]): PlaceWording | null {
  for (let i = 0; i + 2 < words.length; i++) {
    const [preposition, territory, adjective] = [words[i]!, words[i + 1]!, words[i + 2]!];
    if (!isPlacePreposition(preposition.folded) || !isTerritoryWord(territory.folded) || countryOfWord(adjective.folded) === null) continue;
    return { start: preposition.start, end: adjective.end, isWide: /اراضي|ارض|تراب/.test(territory.folded) };
  }
  return null;
}
