import { useEffect, useState } from 'preact/hooks';

export type OptionKeys = {
  /** Id of the option the arrows are at; null before the first arrow. Enter without one chooses the first. */
  readonly active: string | null;
  readonly setActive: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

export type OptionKeysFor = {
  /** In the order shown. A change of the list takes the arrows' place away. */
  readonly ids: readonly string[];
  readonly onChoose: (id: string, inTab: boolean) => void;
  /** Esc: the caller clears, then closes. */
  readonly onEscape: () => void;
  /** Home and End move in the text while there is one, in the list otherwise. */
  readonly hasText: boolean;
};

/**
 * The keyboard of a combobox whose focus stays in the text field
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): arrows wrap around, Ctrl+Home and Ctrl+End always go to the ends.
 */
export function useOptionKeys({ ids, onChoose, onEscape, hasText }: OptionKeysFor): OptionKeys {
  const [wanted, setActive] = useState<string | null>(null);
  const list = ids.join('\n');
  useEffect(() => setActive(null), [list]);
  const active = wanted !== null && ids.includes(wanted) ? wanted : null;

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, Enter and the arrows are its own.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
      return;
    }
    const chosen = active ?? ids[0];
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      onChoose(chosen, event.ctrlKey || event.metaKey);
      return;
    }
    const next = ids[nextOption(event, active === null ? -1 : ids.indexOf(active), ids.length, hasText)];
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  }

  return { active, setActive, onKeyDown };
}

function nextOption(event: KeyboardEvent, at: number, count: number, hasText: boolean): number {
  if (count === 0) return -1;
  if (event.key === 'ArrowDown') return (at + 1) % count;
  if (event.key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  if (hasText && !event.ctrlKey) return -1;
  if (event.key === 'Home') return 0;
  return event.key === 'End' ? count - 1 : -1;
}
