/** Between the two who took part, and what stands there once one of them is who the card is about. */
const BETWEEN: readonly (readonly [between: string, and: string, beside: string])[] = [
  [' بين ', ' و', ' مع '],
  [' between ', ' and ', ' with '],
];

/**
 * How an event is called on the card of somebody who took part in it, whose `names` these are:
 * «اتصال هاتفي بين شارل ميشيل وفلاديمير بوتين» → «اتصال هاتفي مع شارل ميشيل».
 */
export function nameSeenFrom(names: readonly string[], event: string): string {
  for (const [between, and, beside] of BETWEEN) {
    const at = event.indexOf(between);
    if (at < 0) continue;
    const pair = event.slice(at + between.length);
    const other = names.map(name => otherThan(name, pair, and)).find(found => found !== '');
    if (other !== undefined) return event.slice(0, at) + beside + other;
  }
  return event;
}

function otherThan(name: string, pair: string, and: string): string {
  if (pair.startsWith(name + and)) return pair.slice(name.length + and.length);
  return pair.endsWith(and + name) ? pair.slice(0, -and.length - name.length) : '';
}
