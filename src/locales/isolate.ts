/** A name or title inside our own words, kept from turning them around: U+2068 … U+2069, what `<bdi>` is in markup. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
