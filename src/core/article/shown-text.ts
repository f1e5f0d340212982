/**
 * A title or name as it may be shown: bidi controls, invisible characters and unpaired surrogates out (they can make one
 * name look like another: CVE-2021-42574), white space as one space. ZWNJ and ZWJ shape letters and stay. For show only:
 * texts keep every unit, because offsets point into them.
 */
export function shownText(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff\u00ad]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
