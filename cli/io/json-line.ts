// U+2028 and U+2029 are line ends to JavaScript and to some line readers, but not to JSON.
const LINE_SEPARATORS = /[\u2028\u2029]/g;

/** A value as one line of JSON Lines, its line feed included. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(LINE_SEPARATORS, escapeSeparator)}\n`;
}

function escapeSeparator(separator: string): string {
  return separator === '\u2028' ? '\\u2028' : '\\u2029';
}
