import type { EntityId } from '../link/dossier.ts';
import type { RememberedName, Settings, SwappedName } from './settings.ts';
import { isOnSite, siteName } from './site-switch.ts';

/**
 * The list after the reader said whom words for `name` mean on a site; null: whom they meant before. A name that itself
 * stands there for another means that one again once the reader takes it for it.
 */
export function swapName(
  swaps: Settings['swappedNames'],
  name: RememberedName,
  hostname: string,
  by: RememberedName | null,
): Settings['swappedNames'] {
  const site = siteName(hostname);
  const others = swaps.filter(swap => swap.site !== site || swap.entity !== name.entity);
  if (by === null || by.entity === name.entity) return others;
  const isBack = (swap: SwappedName) => swap.site === site && swap.entity === by.entity && swap.by.entity === name.entity;
  return others.some(isBack) ? others.filter(swap => !isBack(swap)) : [...others, { ...name, site, by }];
}

/** Who stands for whom on this host. */
export function swapsOn(swaps: Settings['swappedNames'], hostname: string): ReadonlyMap<EntityId, EntityId> {
  return new Map(swaps.flatMap(({ entity, site, by }) => (isOnSite(hostname, site) ? [[entity, by.entity] as const] : [])));
}
