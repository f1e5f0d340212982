/**
 * One report of arabic-event-gsr, whose CSV holds sentences of newswire, not all of each report: those whose id is `document`
 * and a number, in its order, a line each.
 */
export function readGsrSentences(csv: string, { document }: { readonly document: string }): string {
  const [head = [], ...rows] = readCsv(csv);
  const [id, text] = [head.indexOf('id'), head.indexOf('text')];
  const own = rows.flatMap(row => {
    const number = row[id]?.startsWith(document) ? /^[-_](\d+)$/.exec(row[id].slice(document.length))?.[1] : undefined;
    return number === undefined ? [] : [{ number: Number(number), text: row[text] ?? '' }];
  });
  return own
    .sort((a, b) => a.number - b.number)
    .map(sentence => sentence.text)
    .join('\n');
}

/** RFC 4180: quoted fields may hold commas, line breaks, and quotes twice. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows;
}
