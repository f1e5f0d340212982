import type { Mention } from '../../src/core/match/mention.ts';

/** A page whose marks are written into it: `{…}` a name or a title, `[…]` words that tell of an event. */
export type MarkedPage = { readonly text: string; readonly wanted: readonly string[] };

type Mark = { readonly start: number; readonly end: number; readonly isEvent: boolean };

/** Takes the brackets out. Wanted: every mark as `start-end kind «words»`, in text order. */
export function readMarkedPage(source: string): MarkedPage {
  let text = '';
  let open = 0;
  const marks: Mark[] = [];
  for (const letter of source) {
    if (letter === '{' || letter === '[') open = text.length;
    else if (letter === '}' || letter === ']') marks.push({ start: open, end: text.length, isEvent: letter === ']' });
    else text += letter;
  }
  return { text, wanted: marks.map(mark => describeMark(text, mark)) };
}

/** The marks of people and events on a page, as `readMarkedPage` writes them; of places and bodies only those that are `wanted`. */
export function describeMarks({ text, wanted }: MarkedPage, found: readonly Mention[]): readonly string[] {
  return found.flatMap(({ start, end, kind, confidence }) => {
    if (confidence === 'list') return [];
    const described = describeMark(text, { start, end, isEvent: kind === 'event' });
    return kind === 'person' || kind === 'event' || wanted.includes(described) ? [described] : [];
  });
}

function describeMark(text: string, { start, end, isEvent }: Mark): string {
  return `${start}-${end} ${isEvent ? 'event' : 'name'} «${text.slice(start, end)}»`;
}
