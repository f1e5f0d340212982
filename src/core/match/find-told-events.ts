import type { DateRange } from '../time/date-range.ts';
import { findDates } from '../time/find-dates.ts';
import type { Mention, PageContext } from './mention.ts';
import type { EventSignature, NameIndex } from './name-index.ts';
import { letterOrigin, type ScannedWords, scanWords } from './scan-words.ts';
import { COMMON, classesOf, NAME, PLACE, TITLE } from './word-classes.ts';
import { addLetter, hashWithoutPrefix, hashWord } from './word-hash.ts';
import { LINE_BREAK, SENTENCE_END } from './word-units.ts';

/** A known name in a block, by the number of its entity. */
export type Named = { readonly entity: number; readonly mention: Mention };

/** «تسميم العميل الروسي السابق X»: so many words may stand between a trigger and its victim … */
const REACH_AFTER = 7;
/** … and before it: «X الذي سُمِّم». */
const REACH_BEFORE = 4;
/** Closer than this nothing else is likely meant. */
const NEAR = 4;
/** A date this far behind the trigger dates it. */
const DATE_REACH = 60;

const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل'].map(letter => letter.charCodeAt(0)));
/** «تسميم ابنة X» is another's. */
const KIN = new Set(
  ['ابنه', 'ابن', 'نجل', 'نجله', 'والد', 'والده', 'زوجه', 'زوج', 'شقيق', 'شقيقه', 'ابناء', 'عائله', 'اسره', 'حفيد', 'مساعد', 'محامي'].map(
    hashWord,
  ),
);

/**
 * Events told by a trigger word with a participant in the same sentence: «تسميم سكريبال بنوفيتشوك». Marks the trigger
 * word only. Where a trigger and its victim don't say which of several events it is, a date beside them must.
 */
export function findToldEvents(
  index: NameIndex,
  text: string,
  named: readonly Named[],
  words: ScannedWords,
  page: PageContext,
): readonly Mention[] {
  const { signatures, starts, lists } = index.events;
  const near = new Set<number>();
  for (const { entity } of named) for (let at = starts[entity]!; at < starts[entity + 1]!; at++) near.add(lists[at]!);
  if (near.size === 0) return [];
  const byTrigger = new Map<number, EventSignature[]>();
  for (const each of near) {
    const signature = signatures[each]!;
    for (const trigger of signature.triggers) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), signature]);
  }
  scanWords(text, words);
  const places = placeNames(words, named);
  const found: Mention[] = [];
  for (let at = 0; at < words.count; at++) {
    if (places.nameAt[at]! >= 0) continue;
    const trigger = readTrigger(words, at, byTrigger);
    if (!trigger) continue;
    const told = trigger.events.flatMap(event => tell(index, event, at, text, words, named, places.nameAt, page) ?? []);
    const best = told.sort((a, b) => b.score - a.score)[0];
    if (!best) continue;
    const { id, name, kind } = index.entities[best.entity]!;
    const isOpen = told.length > 1 && told[1]!.score === best.score;
    found.push({
      start: letterOrigin(words, text, at, trigger.skipped),
      end: words.ends[at]!,
      entity: id,
      name,
      kind,
      form: 'paraphrase',
      confidence: isOpen ? 'list' : best.score >= 0.8 ? 'sure' : 'probable',
      candidates: told.map(({ entity, score }) => ({ entity: index.entities[entity]!.id, name: index.entities[entity]!.name, score })),
    });
  }
  return found;
}

type Told = { readonly entity: number; readonly score: number };

function tell(
  index: NameIndex,
  event: EventSignature,
  at: number,
  text: string,
  words: ScannedWords,
  named: readonly Named[],
  nameAt: Int32Array,
  page: PageContext,
): Told | null {
  const dated = agreesWithDate(event.range, text, words.ends[at]!, page);
  if (dated === false) return null;
  const victim = victimOf(index, at, words, named, nameAt);
  if (victim && event.victims.includes(named[victim.name]!.entity)) {
    return { entity: event.entity, score: dated || victim.distance <= NEAR ? 0.85 : 0.7 };
  }
  if (!dated) return null;
  const present = new Set(
    [...sentenceAround(words, at)]
      .map(word => nameAt[word]!)
      .filter(name => name >= 0)
      .map(name => named[name]!.entity),
  );
  const enough = Math.min(2, event.participants.length);
  return event.participants.filter(entity => present.has(entity)).length >= enough ? { entity: event.entity, score: 0.7 } : null;
}

/** The person whom a trigger is about: the first one behind it, else the last one before it; none behind a stranger's name. */
function victimOf(
  index: NameIndex,
  at: number,
  words: ScannedWords,
  named: readonly Named[],
  nameAt: Int32Array,
): { readonly name: number; readonly distance: number } | null {
  for (let i = at + 1; i < words.count && i - at <= REACH_AFTER && !parts(words, i); i++) {
    const name = nameAt[i]!;
    if (name >= 0 && named[name]!.mention.kind === 'person') return { name, distance: i - at };
    if (name >= 0) continue;
    const hash = words.hashes[i]!;
    const kind = classesOf(index.classes, hash);
    if (KIN.has(hash) || ((kind & NAME) !== 0 && (kind & (COMMON | TITLE | PLACE)) === 0)) return null;
  }
  for (let i = at - 1; i >= 0 && at - i <= REACH_BEFORE && !parts(words, i + 1); i--) {
    const name = nameAt[i]!;
    if (name >= 0 && named[name]!.mention.kind === 'person') return { name, distance: at - i };
  }
  return null;
}

/** True: a date behind the trigger lies in the event's; false: it lies outside; null: one of them says nothing. */
function agreesWithDate(range: DateRange | null, text: string, from: number, page: PageContext): boolean | null {
  if (range === null || (range.from === null && range.to === null)) return null;
  const language = page.language?.startsWith('en') ? 'en' : 'ar';
  const [date] = findDates(text, { language, anchor: page.asOf, within: { start: from, end: Math.min(text.length, from + DATE_REACH) } });
  if (!date?.range) return null;
  return (date.range.from ?? '') <= (range.to ?? '9999') && (date.range.to ?? '9999') >= (range.from ?? '');
}

/** The trigger that a word is, whole or behind one or two clitics («وبتسميم»). */
function readTrigger(words: ScannedWords, at: number, byTrigger: ReadonlyMap<number, readonly EventSignature[]>) {
  const from = words.firstLetters[at]!;
  const length = words.firstLetters[at + 1]! - from;
  let prefix = 0;
  for (let skipped = 0; skipped <= 2 && length - skipped >= 3; skipped++) {
    if (skipped > 0) {
      const letter = words.letters[from + skipped - 1]!;
      if (!CLITICS.has(letter)) return null;
      prefix = addLetter(prefix, letter);
    }
    const events = byTrigger.get(skipped === 0 ? words.hashes[at]! : hashWithoutPrefix(words.hashes[at]!, prefix, length - skipped));
    if (events) return { events, skipped };
  }
  return null;
}

/** Which of the names each word belongs to, −1 for none. */
function placeNames(words: ScannedWords, named: readonly Named[]): { readonly nameAt: Int32Array } {
  const nameAt = new Int32Array(words.count).fill(-1);
  let name = 0;
  for (let i = 0; i < words.count; i++) {
    while (name < named.length && named[name]!.mention.end <= words.starts[i]!) name++;
    if (name < named.length && named[name]!.mention.start < words.ends[i]!) nameAt[i] = name;
  }
  return { nameAt };
}

function* sentenceAround(words: ScannedWords, at: number): Iterable<number> {
  let first = at;
  while (first > 0 && !parts(words, first)) first--;
  for (let i = first; i < words.count && (i === first || !parts(words, i)); i++) yield i;
}

/** A sentence ends before this word. */
function parts(words: ScannedWords, word: number): boolean {
  return words.gaps[word]! === SENTENCE_END || words.gaps[word]! === LINE_BREAK;
}
