import { fold } from '../text/fold-text.ts';
import { OFFICES, ORDINARY_SURNAMES } from './office-holders.ts';
import { WORD, wordFlags } from './word-flags.ts';

const MIN_LETTERS = 4;
/** Ordinary words, trades and adjectives too: «رئيسي», «سلام», «السوداني». */
const ANYTHING_ELSE =
  WORD.common | WORD.stop | WORD.roleHead | WORD.nationality | WORD.reporting | WORD.verb | WORD.givenName | WORD.nameSuffix;

let surnames: ReadonlySet<string> | undefined;

/** Folded surnames by which news calls those who governed, alone and without their titles: «أردوغان», «السيسي». */
export function leaderSurnames(): ReadonlySet<string> {
  surnames ??= new Set(
    OFFICES.flatMap(({ terms }) => terms.flatMap(({ names }) => names))
      .map(name => fold(name).split(' '))
      .filter(words => words.length > 1 && !/^(?:بن|ال|ولد|عبد|ابو|باك|كي)$/u.test(words.at(-2)!))
      .map(words => words.at(-1)!)
      .filter(word => word.length >= MIN_LETTERS && (wordFlags(word) & ANYTHING_ELSE) === 0 && !ORDINARY_SURNAMES.has(word)),
  );
  return surnames;
}
