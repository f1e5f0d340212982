import type { EntityId } from '../link/dossier.ts';
import type { RememberedName, Settings, SwappedName } from './settings.ts';
import { isOnSite, siteName } from './site-switch.ts';

type Swaps = Settings['swappedNames'];

/**
 * The list after the reader said whom words for `name` mean on a site; null: whom they meant before. Where `name` itself
 * stands for others (أ ← ب, and now ب ← ج), those mean the new one too: it is on their words that the reader said so. Taken
 * for one that it stands for, it means that one again.
 */
export function swapName(swaps: Swaps, name: RememberedName, hostname: string, by: RememberedName | null): Swaps {
  const site = siteName(hostname);
  const others = swaps.filter(swap => swap.site !== site || swap.entity !== name.entity);
  if (by === null || by.entity === name.entity) return others;
  const standsFor = (swap: SwappedName) => swap.site === site && swap.by.entity === name.entity;
  const turned = others.flatMap(swap => (!standsFor(swap) ? [swap] : swap.entity === by.entity ? [] : [{ ...swap, by }]));
  return turned.length < others.length ? turned : [...turned, { ...name, site, by }];
}

/** Takes back the choice that made `after` of `before`, and leaves what was chosen since. */
export function takeBackSwap(now: Swaps, before: Swaps, after: Swaps): Swaps {
  const isIn = (swaps: Swaps, { site, entity, by }: SwappedName) =>
    swaps.some(each => each.site === site && each.entity === entity && each.by.entity === by.entity);
  const left = now.filter(swap => isIn(before, swap) || !isIn(after, swap));
  const isFree = ({ site, entity }: SwappedName) => !left.some(each => each.site === site && each.entity === entity);
  return [...left, ...before.filter(swap => !isIn(after, swap) && isFree(swap))];
}

/** Who stands for whom on this host. */
export function swapsOn(swaps: Swaps, hostname: string): ReadonlyMap<EntityId, EntityId> {
  return new Map(swaps.flatMap(({ entity, site, by }) => (isOnSite(hostname, site) ? [[entity, by.entity] as const] : [])));
}
