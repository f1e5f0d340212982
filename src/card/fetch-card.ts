/** What a card needs of the background: itself, its words and its style sheet, and what is asked for in it later. */
import type { Card } from '../core/card/card.ts';
import type { FetchedCard } from '../core/hover/card-bridge.ts';
import type { MarkedPage, MarkView } from '../core/hover/marked-page.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { Settings } from '../core/settings/settings.ts';
import { askBackground } from '../messages/lent-wire.ts';
import type { Explanation } from '../messages/protocol.ts';
import type { CardLook } from '../ui/card/card-look.ts';

/** @param swaps names that the reader said are others, on this page */
export function createFetcher(swaps: ReadonlyMap<EntityId, EntityId>, dress: (sheet: string) => void) {
  const looks = new Map<string, CardLook>();
  const bringLook = async (language: FetchedCard['language']): Promise<CardLook | undefined> => {
    if (!looks.has(language)) {
      const answer = await askBackground('cardLook', { language });
      if (answer.ok) looks.set(language, answer.value as CardLook);
    }
    return looks.get(language);
  };
  /** Null where there is nothing to show. */
  return async (mark: MarkView, page: MarkedPage): Promise<FetchedCard | null> => {
    const language = chooseLanguage(page.settings().language);
    const [card, look] = await Promise.all([
      mark.read ? mark.read(language) : lookUp(swaps.get(mark.entity) ?? mark.entity, page),
      bringLook(language),
    ]);
    if (card === null || look === undefined) return null;
    dress(look.sheet);
    return { card, language, words: look.words };
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

/** Why the words are taken for this name. */
export async function explain({ block, start, end, entity }: MarkView, page: MarkedPage): Promise<Explanation | null> {
  const answer = await askBackground('explainMark', { block, start, end, entity, page: page.page() });
  return answer.ok ? answer.value : null;
}

function chooseLanguage(setting: Settings['language']): FetchedCard['language'] {
  if (setting !== 'auto') return setting;
  return /^ar\b/i.test(navigator.language) ? 'ar' : 'en';
}
