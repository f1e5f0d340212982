/** Fetches a mark's card and the bundle that draws it, at the same time; the bundle comes with the first card. */
import type { Card } from '../core/card/card.ts';
import { type CardRequest, type CardSurface, type Explained, findSurface } from '../core/hover/card-bridge.ts';
import type { MarkedPage, MarkView } from '../core/hover/page-bridge.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { Settings } from '../core/settings/settings.ts';
import { askBackground } from '../messages/wire.ts';

export type FetchedCard = { readonly card: CardRequest['card']; readonly surface: CardSurface } & CardLanguage;

type CardLanguage = Pick<CardRequest, 'language' | 'words'>;

/** Null where there is nothing to show. */
export type CardOpener = (mark: MarkView) => Promise<FetchedCard | null>;

export function createOpener(page: MarkedPage, swaps: ReadonlyMap<EntityId, EntityId>): CardOpener {
  const known = new Map<string, CardLanguage>();
  const bringWords = async (): Promise<CardLanguage | null> => {
    const language = chooseLanguage(page.settings().language);
    const answer = known.has(language) ? null : await askBackground('cardWords', { language });
    if (answer?.ok) known.set(language, { language, words: answer.value });
    return known.get(language) ?? null;
  };
  return async mark => {
    const [card, surface, words] = await Promise.all([
      mark.read ? mark.read() : lookUp(swaps.get(mark.entity) ?? mark.entity, page),
      bringSurface(),
      bringWords(),
    ]);
    return card === null || surface === null || words === null ? null : { card, surface, ...words };
  };
}

/** A name's card for this page and its day, or as of now; ends the page's session where this extension no longer exists. */
export async function lookUp(entity: EntityId, page: MarkedPage, latest = false): Promise<Card | null> {
  const asking = page.page();
  const answer = await askBackground('getCard', { entity, page: latest ? { ...asking, asOf: null } : asking });
  if (answer.ok) return answer.value;
  if (answer.code === 'gone') page.end();
  return null;
}

export async function explain({ block, start, end, entity }: MarkView, page: MarkedPage): Promise<Explained | null> {
  const answer = await askBackground('explainMark', { block, start, end, entity, page: page.page() });
  return answer.ok ? answer.value : null;
}

async function bringSurface(): Promise<CardSurface | null> {
  if (findSurface() === null) await askBackground('injectCard', null);
  return findSurface();
}

export function chooseLanguage(setting: Settings['language']): CardLanguage['language'] {
  if (setting !== 'auto') return setting;
  return /^ar\b/i.test(navigator.language) ? 'ar' : 'en';
}
