import { wordFlags } from '../../tables/word-flags.ts';
import { type CliticReading, cliticReadings } from '../../text/clitics.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { inflectedFlags } from './inflected-flags.ts';

/** One way to read a folded word: `flags` are bits of WORD, `hasArticle` where the stem begins like a definite noun. */
export type FoldedReading = CliticReading & { readonly flags: number; readonly hasArticle: boolean };

/** Words whose readings are kept. */
const READ_LATELY = 2048;

/** All that a word's folded letters alone say of it, whole word first. */
export const foldedReadings = rememberWords(READ_LATELY, (folded): readonly FoldedReading[] => {
  const readings = cliticReadings(folded).map(reading => ({
    ...reading,
    flags: wordFlags(reading.stem),
    hasArticle: beginsWithArticle(reading.stem),
  }));
  // «تشكيلته»: no reading is known, so its ending may hide an ordinary word.
  if (readings.every(({ flags }) => flags === 0)) readings[0]!.flags = inflectedFlags(folded);
  return readings;
});

/** Beginnings that are letters of a foreign name, where the writer left the hamza out («الى», «المانيا»). */
const NO_ARTICLE = /^(?:الماني|الي$|الين$|الان$|البرت(?!غال)|الكسند|الكسي|اليس|اليكس|الفريد|اليزابيث|الفارو|الجيريا|اليها|اليه$|اليهم)/u;

function beginsWithArticle(stem: string): boolean {
  return stem.length > 3 && stem.startsWith('ال') && !NO_ARTICLE.test(stem);
}
