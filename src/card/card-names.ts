/** The names in a card, as marks that cards of their own can be opened at. */
import type { MarkId } from '../core/hover/hover-state.ts';
import type { MarkView } from '../core/hover/marked-page.ts';
import type { EntityId } from '../core/link/dossier.ts';

export type CardNames = {
  /** The name that this element is, or stands in. */
  readonly idOf: (element: Element) => MarkId | null;
  /** Null once the card no longer shows it. */
  readonly view: (id: MarkId) => MarkView | null;
};

export function createCardNames(): CardNames {
  const seen: HTMLElement[] = [];
  return {
    idOf(element) {
      const name = element.closest<HTMLElement>('[data-entity]');
      if (name === null) return null;
      const at = seen.indexOf(name);
      return at < 0 ? seen.push(name) - 1 : at;
    },
    view(id) {
      const name = seen[id];
      if (!name?.isConnected) return null;
      return {
        entity: name.dataset.entity as EntityId,
        form: 'full',
        block: name.textContent,
        start: 0,
        end: name.textContent.length,
        rects: () => [...name.getClientRects()],
        lineHeight: 0,
        dir: getComputedStyle(name).direction === 'rtl' ? 'rtl' : 'ltr',
      };
    },
  };
}
