import type { RememberedName, Settings } from './settings.ts';

type Lists = Pick<Settings, 'hiddenNames' | 'knownNames' | 'swappedNames'>;

/** Every name the reader said something about, both of a swap. */
export function rememberedIn({ hiddenNames, knownNames, swappedNames }: Lists): readonly RememberedName[] {
  return [...hiddenNames, ...knownNames, ...swappedNames.flatMap(swap => [swap, swap.by])];
}

/** Settings with each of these names as `change` has it. */
export function changeRemembered(settings: Settings, change: (name: RememberedName) => RememberedName): Settings {
  const { hiddenNames, knownNames, swappedNames } = settings;
  return {
    ...settings,
    hiddenNames: hiddenNames.map(change),
    knownNames: knownNames.map(change),
    swappedNames: swappedNames.map(swap => ({ ...swap, ...change(swap), by: change(swap.by) })),
  };
}
