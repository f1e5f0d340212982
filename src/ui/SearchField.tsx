import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useUi } from './ui-context.ts';
import type { OptionKeys } from './use-option-keys.ts';

export type SearchFieldProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly keys: OptionKeys;
  /** Id of the OptionList; an option's element id is `<listId>-<option id>`. */
  readonly listId: string;
  /** The list shows something. */
  readonly expanded: boolean;
  readonly focusAtOpen?: boolean;
  readonly label?: string;
};

/** The text field of a combobox: focus stays in it, the list below follows its keys. */
export function SearchField({ query, onQuery, keys, listId, expanded, focusAtOpen = false, label }: SearchFieldProps) {
  const { words } = useUi();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusAtOpen) input.current?.focus();
  }, [focusAtOpen]);
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        // An empty field with dir=auto counts as left-to-right, whatever its placeholder says.
        dir={query === '' ? undefined : 'auto'}
        autoComplete="off"
        spellcheck={false}
        placeholder={words.searchPlaceholder}
        aria-label={label ?? words.searchLabel}
        aria-controls={listId}
        aria-expanded={expanded}
        aria-autocomplete="list"
        aria-activedescendant={keys.active === null ? undefined : `${listId}-${keys.active}`}
        value={query}
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={keys.onKeyDown}
      />
    </div>
  );
}
