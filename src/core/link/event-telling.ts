import { splitWords } from '../text/words.ts';
import type { EventType } from '../understand/extraction.ts';
import type { EventTelling } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { unsaidInTelling } from './unsaid-slots.ts';

/** Participles that date what they stand behind, and the verb a card says it with: «الموقع عام 1998» → «وُقّع». Folded. */
const DATING_PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['الموقع', 'وُقّع'],
  ['الموقعه', 'وُقّعت'],
  ['المبرم', 'أُبرم'],
  ['المبرمه', 'أُبرمت'],
  ['المعلن', 'أُعلن'],
  ['المعلنه', 'أُعلنت'],
  ['المنعقد', 'انعقد'],
  ['المنعقده', 'انعقدت'],
]);

/** What one telling says of an event by itself. */
export function tellingOf(node: EventNode, type: EventType): EventTelling {
  const { view, event, date } = node;
  const verb = datingVerb(node);
  return {
    article: view.id,
    name: event.name,
    date: date === null ? null : { date, source: view.sourceOf(event) },
    unsaid: unsaidInTelling(node, type),
    ...(verb === null ? {} : { verb }),
  };
}

/** Only outside quotation marks: inside them it is somebody's word. */
function datingVerb({ view, event, date }: EventNode): string | null {
  if (event.date === null || date?.range == null) return null;
  const sentence = view.sentenceAround(event);
  const between = { start: event.end, end: event.date.start };
  if (between.end <= between.start || event.date.end > sentence.end) return null;
  const [participle, ...rest] = splitWords(view.text, between).filter(({ folded }) => folded !== 'في');
  if (!participle || rest.length > 0 || isInQuotes(view.text.slice(sentence.start, participle.start))) return null;
  return DATING_PARTICIPLES.get(participle.folded) ?? null;
}

function isInQuotes(before: string): boolean {
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/[«“]/g) > count(/[»”]/g);
}
