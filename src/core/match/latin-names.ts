import { englishWords } from '../tables/english.ts';
import { splitWords } from '../text/words.ts';
import { arabicSkeleton, latinSkeletons } from './latin-skeleton.ts';
import type { NameIndex } from './name-index.ts';

/** An Arabic name in Latin letters: «Sergei Rachmaninoff». */
export type LatinName = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly form: 'variant';
};

/** Names of people by the sounds of their words; −1 where two share them. Made once for an index, when an English page first asks. */
const tables = new WeakMap<NameIndex, ReadonlyMap<string, number>>();

const LATIN_RUN = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*(?:[ -]\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*)*/gu;
const MAX_NAME_WORDS = 4;
/** «Li», «Wu»: too little to know anybody by. */
const MIN_SOUNDS = 2;

/**
 * People of the index whose whole name stands on a page in Latin letters, and from there on their surnames as the page
 * spells them. For English pages: sounds alone never name anybody by one word.
 */
export function findLatinNames(index: NameIndex, blocks: readonly string[]): readonly LatinName[] {
  const table = tables.get(index) ?? soundTable(index);
  tables.set(index, table);
  const found: LatinName[] = [];
  const surnames = new Map<string, number>();
  const runs = blocks.map(text => [...text.matchAll(LATIN_RUN)].map(run => latinWords(run[0], run.index)));
  for (const [block, words] of runs.entries()) {
    for (const run of words) {
      for (let at = 0; at < run.length; at++) {
        const name = wholeName(table, run, at);
        if (!name) continue;
        found.push({ block, start: run[at]!.start, end: run[name.last]!.end, entity: name.entity, form: 'variant' });
        const surname = run[name.last]!.text;
        surnames.set(surname, (surnames.get(surname) ?? name.entity) === name.entity ? name.entity : -1);
        at = name.last;
      }
    }
  }
  return [...found, ...findSurnames(blocks, runs, surnames, found)];
}

/** Surnames alone, as the page's full names spell them, where the last one named in full (in a headline, the first) is theirs. */
function findSurnames(
  blocks: readonly string[],
  runs: readonly (readonly (readonly LatinWord[])[])[],
  surnames: ReadonlyMap<string, number>,
  found: readonly LatinName[],
): readonly LatinName[] {
  const taken = new Set(found.map(({ block, end }) => `${block} ${end}`));
  const bearers = new Map<string, 'theirs' | 'another'>();
  const waiting = new Map<string, LatinName[]>();
  const alone: LatinName[] = [];
  const name = (surname: string, bearer: 'theirs' | 'another') => {
    if (!bearers.has(surname) && bearer === 'theirs') alone.push(...(waiting.get(surname) ?? []));
    bearers.set(surname, bearer);
  };
  for (const [block, words] of runs.entries()) {
    for (const run of words) {
      for (const [at, { text, start, end }] of run.entries()) {
        const entity = surnames.get(text) ?? -1;
        if (entity < 0) continue;
        if (taken.has(`${block} ${end}`)) name(text, 'theirs');
        else if (isNameBeside(run[at - 1]) || isNameBeside(run[at + 1])) name(text, 'another');
        else if (!isFirm(run, at) && !isBesideAmpersand(blocks[block]!, start, end)) {
          const one: LatinName = { block, start, end, entity, form: 'variant' };
          if (bearers.get(text) === 'theirs') alone.push(one);
          else if (!bearers.has(text)) waiting.set(text, [...(waiting.get(text) ?? []), one]);
        }
      }
    }
  }
  return alone;
}

/** «Johnson & Johnson» */
function isBesideAmpersand(text: string, start: number, end: number): boolean {
  return text.slice(Math.max(0, start - 2), start).includes('&') || text.slice(end, end + 2).includes('&');
}

/** «Johnson and Johnson» */
function isFirm(run: readonly LatinWord[], at: number): boolean {
  const { text } = run[at]!;
  return (run[at + 1]?.text === 'and' && run[at + 2]?.text === text) || (run[at - 1]?.text === 'and' && run[at - 2]?.text === text);
}

/** «Lyndon Johnson», «Johnson City»; not «President Johnson». */
function isNameBeside(word: LatinWord | undefined): boolean {
  if (word === undefined || !isCapital(word.text)) return false;
  const { titles, stops, nationalities } = englishWords();
  return !titles.has(word.text) && !stops.has(word.text) && !stops.has(word.text.toLowerCase()) && !nationalities.has(word.text);
}

type LatinWord = { readonly text: string; readonly start: number; readonly end: number };

/** The longest whole name that begins at a word. */
function wholeName(
  table: ReadonlyMap<string, number>,
  run: readonly LatinWord[],
  first: number,
): { readonly last: number; readonly entity: number } | null {
  let keys: readonly string[] = [''];
  let best: { readonly last: number; readonly entity: number } | null = null;
  for (let last = first; last < run.length && last - first < MAX_NAME_WORDS && isCapital(run[last]!.text); last++) {
    const sounds = latinSkeletons(run[last]!.text);
    keys = keys.flatMap(key => sounds.map(sound => `${key} ${sound}`));
    if (last === first) continue;
    // The likeliest reading comes first.
    const entity = keys.map(key => table.get(key) ?? -1).find(one => one >= 0);
    if (entity !== undefined) best = { last, entity };
  }
  return best;
}

function soundTable({ entities }: NameIndex): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [entity, { kind, name }] of entities.entries()) {
    if (kind !== 'person') continue;
    const sounds = splitWords(name).map(({ folded }) => arabicSkeleton(folded));
    if (sounds.length < 2 || sounds.some(sound => sound.length < MIN_SOUNDS)) continue;
    const key = sounds.map(sound => ` ${sound}`).join('');
    table.set(key, table.has(key) ? -1 : entity);
  }
  return table;
}

/** «Johnson's» → Johnson. */
function latinWords(run: string, from: number): readonly LatinWord[] {
  return [...run.matchAll(/[^ -]+/gu)].map(({ 0: word, index }) => {
    const text = word.replace(/['’]s?$/u, '');
    return { text, start: from + index, end: from + index + text.length };
  });
}

function isCapital(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}
