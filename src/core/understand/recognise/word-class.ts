import { WORD } from '../../tables/word-flags.ts';

/**
 * What a word is to a name beside it, one class per word, by the tables: the first row whose bits it has.
 * A word may be a name and something else; both are told by its flags, the class is the coarser view that pairs and triples are made of.
 */
const BY_FLAGS: readonly (readonly [name: string, bits: number])[] = [
  ['nationality', WORD.nationality],
  ['courtesy', WORD.courtesy],
  ['kinship', WORD.kinship],
  ['role', WORD.roleHead],
  ['roles', WORD.rolePlural],
  ['organisation', WORD.organisationHead],
  ['place', WORD.placeHead],
  ['reporting', WORD.reporting],
  ['stop', WORD.stop],
  ['verb', WORD.verb],
  ['work', WORD.workHead],
  ['prefix', WORD.namePrefix],
  ['link', WORD.nameLink],
  ['suffix', WORD.nameSuffix],
  ['common', WORD.frequent],
  ['frequent-name', WORD.nameFrequent],
  ['known-name', WORD.nameKnown],
  ['ordinary', WORD.common],
  ['name', WORD.name],
];

export const WORD_CLASS = { unknown: 0, definite: 1, punctuation: 2, number: 3, latin: 4, mixed: 5 } as const;

const FIRST_BY_FLAGS = 6;

/** Class of a word that has flags. */
export function classOfFlags(flags: number): number {
  for (const [at, [, bits]] of BY_FLAGS.entries()) if ((flags & bits) !== 0) return FIRST_BY_FLAGS + at;
  return WORD_CLASS.unknown;
}

/** Position in the table of the class with this name. */
export function wordClassNamed(name: string): number {
  const at = BY_FLAGS.findIndex(([one]) => one === name);
  if (at < 0) throw new Error(`no word class is called ${name}`);
  return FIRST_BY_FLAGS + at;
}
