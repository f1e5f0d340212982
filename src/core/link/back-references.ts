import type { ArticleId } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { ArticleView } from './article-view.ts';
import { actionKey } from './close-actions.ts';
import type { EventNode } from './event-node.ts';
import type { KnownEvent } from './known-event.ts';

/** «خلال المحادثة», «أثناء الاتصال الهاتفي»: what is said there belongs to that talk. */
const DURING = new Set(['خلال', 'اثناء']);
/** Behind these the noun is another one: «العقوبات التي فرضها …», «المحادثات بين …». */
const MAKES_ITS_OWN = new Set(['التي', 'الذي', 'الذين', 'بين', 'مع', 'علي', 'ضد', 'عن', 'حول', 'بشان', 'في', 'من']);

export type ToldEvent = { readonly known: KnownEvent; readonly node: EventNode };

export type BackReference = ToldEvent & { readonly span: Span; readonly isDuring: boolean };

/**
 * Where an article looks back at an event it told before by a bare definite noun: «خلال المحادثة» after an «اتصال
 * هاتفي» (`isDuring`), «المحادثة شملت …» at the head of a statement. Only where one event of that kind can be meant.
 */
export function findBackReferences(view: ArticleView, within: Span, told: readonly ToldEvent[]): readonly BackReference[] {
  const earlier = told.filter(({ node }) => node.event.trigger.end <= within.start);
  if (earlier.length === 0) return [];
  const words = splitWords(view.text, within);
  return words.flatMap((word, index): readonly BackReference[] => {
    const isDuring = DURING.has(words[index - 1]?.folded ?? '');
    if ((!isDuring && index > 0) || !word.folded.startsWith('ال') || MAKES_ITS_OWN.has(words[index + 1]?.folded ?? '')) return [];
    const key = actionKey(word.folded);
    const meant = onlyOne(earlier.filter(({ node }) => actionKey(node.action) === key));
    return meant ? [{ ...meant, span: { start: word.start, end: word.end }, isDuring }] : [];
  });
}

/** One event only, or the last where the others were told sentences before it. */
function onlyOne(candidates: readonly ToldEvent[]): ToldEvent | null {
  const last = [...candidates].sort((a, b) => a.node.event.start - b.node.event.start).at(-1);
  if (!last) return null;
  const { start } = last.node.view.sentenceAround(last.node.event);
  return candidates.every(({ known, node }) => known.id === last.known.id || node.event.end <= start) ? last : null;
}

export function eventsByArticle(events: readonly KnownEvent[]): ReadonlyMap<ArticleId, readonly ToldEvent[]> {
  const told = new Map<ArticleId, ToldEvent[]>();
  for (const known of events) {
    for (const node of known.tellings) {
      const own = told.get(node.view.id);
      if (own) own.push({ known, node });
      else told.set(node.view.id, [{ known, node }]);
    }
  }
  return told;
}
