import type { Dossier, DossierKind } from '../link/dossier.ts';
import { splitWords } from '../text/words.ts';
import { createTrieBuilder, type TrieBuilder } from './build-trie.ts';
import { describersOf } from './describers.ts';
import { eventSignatures } from './event-signatures.ts';
import { CLUB_TOO, FORMS, INDEX_FORMAT, INDISTINCT, type NameIndex, type NamePatterns, SHORT, STRANGE, SURNAME_TOO } from './name-index.ts';
import { type NamePattern, namePatterns } from './name-patterns.ts';
import { foldWords } from './offices.ts';
import { type ArticleDates, roleNames } from './role-names.ts';
import { createWordBuffer, type ScannedWords, scanWords } from './scan-words.ts';
import { buildSpellingTable, type SoundedName } from './spelling-table.ts';
import type { Tenure } from './tenure.ts';
import { COMMON, createClassedWords, FREQUENT_NAME, MAYBE_NAME, NAME, PLACE } from './word-classes.ts';
import { MAX_WORD_LETTERS } from './word-hash.ts';
import { isTown, longerWorldNames } from './world-names.ts';

const MAX_SHORT_LETTERS = 3;
/** A surname that no table knows is a word of the language too, more often the shorter it is: «تروس» gears. */
const MIN_STRANGE_LETTERS = 6;

type Entry = { readonly node: number; readonly entity: number; readonly form: number; flags: number; readonly tenure: number };

/** Names of more words stand inside no other. */
const MOST_WORDS_INSIDE = 3;
/** «عبد الله», «أبو بكر»: thousands are called so. */
const MANYS: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابي', 'ام']);
const NO_TENURE = -1;
const ROLE = FORMS.indexOf('role');
const NO_DATES: ArticleDates = new Map();

/**
 * Compiles the names of all dossiers into one index. The same for the same dossiers in any order. `dates` are those
 * of the articles that have one: they say when a title alone means its holder.
 */
export function compileIndex(unsorted: readonly Dossier[], dates: ArticleDates = NO_DATES): NameIndex {
  const dossiers = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const builder = createTrieBuilder();
  const classes = createClassedWords();
  const words = createWordBuffer();
  const entries: Entry[] = [];
  const oneWord: string[] = [];
  const spellings: SoundedName[] = [];
  const tenures: Tenure[] = [];
  const roles = roleNames(dossiers, dates);
  const nodes = new Map<string, number>();
  for (const [entity, dossier] of dossiers.entries()) {
    const own = new Set<number>();
    const role = roles.get(dossier);
    for (const pattern of namePatterns(dossier, role?.otherNames)) {
      scanWords(pattern.text, words);
      if (words.count === 0 || !isMatchable(words)) continue;
      const node = builder.add(words, 0, words.count);
      own.add(node);
      // «الاتحاد» in short begins a hundred names.
      const isShort = pattern.form === 'part' && dossier.kind !== 'person';
      if (words.count <= MOST_WORDS_INSIDE && !isShort) nodes.set(foldWords(pattern.text), node);
      if (words.count === 1 && (dossier.kind === 'place' || dossier.kind === 'organisation'))
        classes.add(splitWords(pattern.text)[0]!.folded, PLACE);
      entries.push({
        node,
        entity,
        form: FORMS.indexOf(pattern.form),
        flags: flagsOf(pattern, dossier.kind, words, classes.get),
        tenure: NO_TENURE,
      });
      if (words.count === 1 && dossier.kind !== 'person') oneWord.push(splitWords(pattern.text)[0]!.folded);
      if (dossier.kind !== 'event' && words.count > 1) spellings.push({ first: words.keys[0]!, second: words.keys[1]!, node });
    }
    for (const { texts, tenure } of role?.offices ?? []) {
      tenures.push(tenure);
      for (const text of texts) {
        scanWords(text, words);
        if (words.count < 2 || !isMatchable(words)) continue;
        const node = builder.add(words, 0, words.count);
        if (own.has(node)) continue;
        own.add(node);
        entries.push({ node, entity, form: ROLE, flags: 0, tenure: tenures.length - 1 });
      }
    }
  }
  addWorldNames(entries, builder, nodes, words);
  for (const word of oneWord) classes.add(word, PLACE);
  const trie = builder.finish();
  return {
    format: INDEX_FORMAT,
    entities: dossiers.map(({ id, name, kind }) => ({ id, name, kind })),
    trie,
    patterns: patternTable(entries, trie.parents.length),
    tenures,
    describers: describersOf(dossiers),
    spellings: buildSpellingTable(spellings),
    ...relatedTable(dossiers),
    classes: classes.finish(),
    events: eventSignatures(dossiers),
  };
}

/** «… لكرة القدم», «… لكرة السلة» */
const OF_A_SPORT = / لكره /;

/** Longer names of the world, under no entity: whoever is found inside them isn't meant. */
function addWorldNames(entries: Entry[], builder: TrieBuilder, names: ReadonlyMap<string, number>, words: ScannedWords): void {
  const federations = new Set<number>();
  for (const { words: text, begins } of longerWorldNames(new Set(names.keys()))) {
    scanWords(text, words);
    if (words.count < 2 || !isMatchable(words)) continue;
    const node = builder.add(words, 0, words.count);
    const inside = begins === null ? 0 : names.get(begins)!;
    entries.push({ node, entity: -1 - inside, form: 0, flags: 0, tenure: NO_TENURE });
    if (inside > 0 && OF_A_SPORT.test(text)) federations.add(inside);
  }
  for (const entry of entries) if (entry.entity >= 0 && federations.has(entry.node)) entry.flags |= CLUB_TOO;
}

function isMatchable(words: ScannedWords): boolean {
  for (let i = 0; i < words.count; i++) if (lettersOf(words, i) > MAX_WORD_LETTERS) return false;
  return words.count > 1 || lettersOf(words, 0) > 1;
}

function flagsOf(pattern: NamePattern, kind: DossierKind, words: ScannedWords, classOf: (folded: string) => number): number {
  if (words.count > 1) {
    const isOfMany = kind === 'person' && pattern.form === 'part' && MANYS.has(splitWords(pattern.text)[0]!.folded);
    return isOfMany ? pattern.flags | INDISTINCT : pattern.flags;
  }
  let flags = pattern.flags;
  if (lettersOf(words, 0) <= MAX_SHORT_LETTERS) flags |= SHORT;
  const isPerson = kind === 'person';
  const { folded } = splitWords(pattern.text)[0]!;
  const known = classOf(folded);
  if (kind === 'place' && isTown(folded)) flags |= CLUB_TOO;
  if (kind === 'place' && (known & FREQUENT_NAME) !== 0) flags |= SURNAME_TOO;
  if (isPerson ? (known & (COMMON | FREQUENT_NAME)) !== 0 : (known & PLACE) === 0 && (known & (COMMON | FREQUENT_NAME)) !== 0)
    flags |= INDISTINCT;
  // «الأسد»: a surname, and the lion.
  if (isPerson && folded.startsWith('ال') && (classOf(folded.slice(2)) & (COMMON | MAYBE_NAME)) !== 0) flags |= INDISTINCT;
  if (isPerson && (known & (NAME | MAYBE_NAME)) === 0 && lettersOf(words, 0) < MIN_STRANGE_LETTERS) flags |= STRANGE;
  return flags;
}

function lettersOf(words: ScannedWords, i: number): number {
  return words.firstLetters[i + 1]! - words.firstLetters[i]!;
}

function patternTable(entries: readonly Entry[], nodeCount: number): NamePatterns {
  const starts = new Int32Array(nodeCount + 1);
  for (const { node } of entries) starts[node + 1]!++;
  for (let node = 0; node < nodeCount; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const table = {
    starts,
    entities: new Int32Array(entries.length),
    forms: new Uint8Array(entries.length),
    flags: new Uint8Array(entries.length),
    tenures: new Int32Array(entries.length),
  };
  for (const { node, entity, form, flags, tenure } of entries) {
    const at = next[node]!++;
    table.entities[at] = entity;
    table.forms[at] = form;
    table.flags[at] = flags;
    table.tenures[at] = tenure;
  }
  return table;
}

function relatedTable(dossiers: readonly Dossier[]): Pick<NameIndex, 'relatedStarts' | 'related'> {
  const entityOf = new Map(dossiers.map((dossier, entity) => [dossier.id, entity]));
  const related: number[] = [];
  const relatedStarts = new Int32Array(dossiers.length + 1);
  for (const [entity, dossier] of dossiers.entries()) {
    const ids = [
      ...dossier.related.map(relation => relation.entity),
      ...(dossier.event?.participants.map(participant => participant.entity) ?? []),
    ];
    for (const id of new Set(ids)) {
      const other = entityOf.get(id);
      if (other !== undefined) related.push(other);
    }
    relatedStarts[entity + 1] = related.length;
  }
  return { relatedStarts, related: Int32Array.from(related) };
}
