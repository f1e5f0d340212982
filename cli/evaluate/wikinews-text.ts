/** The marks that QCRI's file writes over every letter and a newspaper doesn't: فِيلْمُ → فيلم. */
const VOWEL_MARKS = /[\u064b-\u0652\u0670]/g;

/**
 * One article of QCRI's WikiNewsTruth.txt, which holds them all, a line per headline and paragraph: its lines from
 * `firstLine` to `lastLine` (from 1) without vowel marks and empty lines, the headline marked as texts with headlines are here.
 */
export function readWikinewsLines(file: string, lines: { readonly firstLine: number; readonly lastLine: number }): string {
  const own = file
    .replace(VOWEL_MARKS, '')
    .split('\n')
    .slice(lines.firstLine - 1, lines.lastLine);
  return `# ${own.filter(line => line.trim() !== '').join('\n')}`;
}
