import type { EntityId } from '../link/dossier.ts';
import type { RememberedName, Settings } from './settings.ts';

/** «أخفه» and «أعرفه»: what a reader may say of a name, once for all pages. */
export type RememberedAs = 'hidden' | 'known';

export type RememberedNames = Pick<Settings, 'hiddenNames' | 'knownNames'>;

/** The lists after the reader's word; null takes back what was said. A name stands in one list at most, the latest last. */
export function rememberName<S extends RememberedNames>(lists: S, name: RememberedName, as: RememberedAs | null): S {
  const others = (names: readonly RememberedName[]) => names.filter(({ entity }) => entity !== name.entity);
  const hiddenNames = others(lists.hiddenNames);
  const knownNames = others(lists.knownNames);
  return {
    ...lists,
    hiddenNames: as === 'hidden' ? [...hiddenNames, name] : hiddenNames,
    knownNames: as === 'known' ? [...knownNames, name] : knownNames,
  };
}

/** What the reader said of this name. */
export function rememberedAs({ hiddenNames, knownNames }: RememberedNames, entity: EntityId): RememberedAs | null {
  const stands = (names: readonly RememberedName[]) => names.some(name => name.entity === entity);
  if (stands(hiddenNames)) return 'hidden';
  return stands(knownNames) ? 'known' : null;
}
