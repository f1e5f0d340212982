/** A stretch of the original text: UTF-16 code units, `end` exclusive. Every offset in this project is one of these unless its name says otherwise. */
export type Span = { readonly start: number; readonly end: number };

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
