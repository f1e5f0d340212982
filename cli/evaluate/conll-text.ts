/**
 * Running text of a corpus that holds a word and its tag on each line: the lines from `firstLine` to `lastLine` (from 1), their
 * words joined by single spaces, and a line each for the sentences, which an empty line parts there.
 */
export function readConllLines(file: string, lines: { readonly firstLine: number; readonly lastLine: number }): string {
  const own = file.split('\n').slice(lines.firstLine - 1, lines.lastLine);
  const words = own.map(line => (line.trim() === '' ? '\n' : line.slice(0, line.lastIndexOf(' '))));
  return words.join(' ').replace(/ *\n */g, '\n');
}
