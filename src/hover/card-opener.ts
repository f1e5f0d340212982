/** Fetches a mark's card and the bundle that draws it, at the same time; the bundle comes with the first card. */
import type { Card } from '../core/card/card.ts';
import { type CardSurface, findSurface } from '../core/hover/card-bridge.ts';
import type { MarkedPage, MarkView } from '../core/hover/page-bridge.ts';
import { askBackground } from '../messages/wire.ts';

export type FetchedCard = { readonly card: Card; readonly surface: CardSurface };

/** Null where there is nothing to show; ends the page's session where this extension no longer exists. */
export async function fetchCard(mark: MarkView, page: MarkedPage): Promise<FetchedCard | null> {
  const [answer, surface] = await Promise.all([askBackground('getCard', { entity: mark.entity, page: page.page() }), bringSurface()]);
  if (!answer.ok) {
    if (answer.code === 'gone') page.end();
    return null;
  }
  return answer.value === null || surface === null ? null : { card: answer.value, surface };
}

async function bringSurface(): Promise<CardSurface | null> {
  const present = findSurface();
  if (present !== null) return present;
  await askBackground('injectCard', null);
  return findSurface();
}
