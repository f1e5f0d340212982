import { ATTACKS_WITH_TOOL, ATTEMPTS, GENERAL_ATTACKS, KILLINGS } from './event-wordings.ts';
import type { EventSignature } from './name-index.ts';
import { isJoined, type ScannedWords } from './scan-words.ts';
import { addLetter, hashLetters, hashWithoutPrefix } from './word-hash.ts';

/** How a word tells: by the event's own words, by its land's taking, as some attack, as one beside a tool's name, as an attempt on somebody's life. */
type TriggerKind = 'own' | 'takeover' | 'general' | 'with-tool' | 'attempt';

/** Events by the hash of a word that may tell of them. */
export type TriggerTable = ReadonlyMap<number, { readonly own: readonly EventSignature[]; readonly takeover: readonly EventSignature[] }>;

export type Trigger = {
  readonly kind: TriggerKind;
  /** Events it may tell of; of a general word, all that are near. */
  readonly events: readonly EventSignature[];
  /** Words of the mark, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Letters of the first word that are clitics. */
  readonly skipped: number;
  /** «تسميمه», «ضمها»: whom it befell was named before. */
  readonly pronoun: 'him' | 'her' | null;
  /** «التسميم»: may look back at what was told. */
  readonly isDefinite: boolean;
  /** Of its first word, without clitics. */
  readonly hash: number;
};

const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل'].map(letter => letter.charCodeAt(0)));
const ALEF = 0x627;
const LAM = 0x644;
const HEH = 0x647;
const MIN_STEM = 2;
const MIN_LETTERS = 3;

export function makeTriggerTable(events: readonly EventSignature[]): TriggerTable {
  const table = new Map<number, { own: EventSignature[]; takeover: EventSignature[] }>();
  const uses = (hash: number) => {
    const known = table.get(hash) ?? { own: [], takeover: [] };
    table.set(hash, known);
    return known;
  };
  for (const event of events) {
    for (const hash of event.triggers) uses(hash).own.push(event);
    for (const hash of event.takeovers) uses(hash).takeover.push(event);
  }
  return table;
}

/** The trigger that a word is: whole, behind one or two clitics («وبتسميم»), before a pronoun («تسميمه»); undefined for none. */
export function readTrigger(words: ScannedWords, at: number, table: TriggerTable, near: readonly EventSignature[]): Trigger | undefined {
  const from = words.firstLetters[at]!;
  const to = words.firstLetters[at + 1]!;
  let prefix = 0;
  for (let skipped = 0; skipped <= 2 && to - from - skipped >= MIN_STEM; skipped++) {
    if (skipped > 0) {
      const letter = words.letters[from + skipped - 1]!;
      if (!CLITICS.has(letter)) return undefined;
      prefix = addLetter(prefix, letter);
    }
    const hash = skipped === 0 ? words.hashes[at]! : hashWithoutPrefix(words.hashes[at]!, prefix, to - from - skipped);
    const isDefinite = words.letters[from + skipped] === ALEF && words.letters[from + skipped + 1] === LAM;
    const found = { first: at, last: at + 1, skipped, isDefinite, hash, pronoun: null };
    const whole = usesOf(table.get(hash));
    // «بضم»: two letters behind a clitic tell of a land alone, which must be named beside them.
    if (whole && (skipped === 0 || to - from - skipped >= MIN_LETTERS || whole.kind === 'takeover')) return { ...found, ...whole };
    if (skipped > 0 && to - from - skipped < MIN_LETTERS) continue;
    const killing = ATTEMPTS.has(hash) && at + 1 < words.count && isJoined(words, at + 1) ? readKilling(words, at + 1) : undefined;
    if (killing) return { ...found, last: at + 2, kind: 'attempt', events: near, pronoun: killing.pronoun };
    if (GENERAL_ATTACKS.has(hash)) return { ...found, kind: 'general', events: near };
    if (ATTACKS_WITH_TOOL.has(hash)) return { ...found, kind: 'with-tool', events: near };
    const pronoun = pronounAt(words, from + skipped, to);
    const stem = pronoun === 0 ? undefined : usesOf(table.get(hashLetters(words.letters, from + skipped, to - pronoun)));
    if (stem) return { ...found, ...stem, pronoun: pronoun === 1 ? 'him' : 'her' };
  }
  return undefined;
}

/** «اغتيال», «اغتياله» */
function readKilling(words: ScannedWords, at: number): Pick<Trigger, 'pronoun'> | undefined {
  if (KILLINGS.has(words.hashes[at]!)) return { pronoun: null };
  const from = words.firstLetters[at]!;
  const to = words.firstLetters[at + 1]!;
  const pronoun = pronounAt(words, from, to);
  return pronoun > 0 && KILLINGS.has(hashLetters(words.letters, from, to - pronoun))
    ? { pronoun: pronoun === 1 ? 'him' : 'her' }
    : undefined;
}

function usesOf(uses: { readonly own: readonly EventSignature[]; readonly takeover: readonly EventSignature[] } | undefined) {
  if (!uses) return undefined;
  return uses.own.length > 0 ? { kind: 'own' as const, events: uses.own } : { kind: 'takeover' as const, events: uses.takeover };
}

/** Letters of «ه», «ها» at a word's end; 0 for none. */
function pronounAt({ letters }: ScannedWords, from: number, to: number): number {
  const length = letters[to - 1] === HEH ? 1 : letters[to - 1] === ALEF && letters[to - 2] === HEH ? 2 : 0;
  return length > 0 && to - length - from >= MIN_STEM ? length : 0;
}
