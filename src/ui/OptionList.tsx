import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionKeys } from './use-option-keys.ts';

export type Option = {
  readonly id: string;
  readonly content: ComponentChildren;
  /** Keys that do more with it while it is the active one, as `aria-keyshortcuts` has them. */
  readonly shortcuts?: string | undefined;
};

export type OptionGroup = { readonly id: string; readonly label: string | null; readonly options: readonly Option[] };

export type OptionListProps = {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  readonly keys: OptionKeys;
  readonly onChoose: (id: string, inTab: boolean) => void;
};

/** The list of a combobox. It never takes the focus: a press on an option leaves it in the text field. */
export function OptionList({ id, label, groups, keys, onChoose }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [keys.active]);
  return (
    <div class="option-list" role="listbox" id={id} aria-label={label} ref={list}>
      {groups.map(group => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div role="group" key={group.id} aria-label={group.label ?? label}>
          {group.label !== null && (
            <div class="group-label" aria-hidden="true">
              {group.label}
            </div>
          )}
          {group.options.map(option => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the text field's
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              class="option"
              aria-selected={option.id === keys.active}
              aria-keyshortcuts={option.shortcuts}
              onMouseDown={event => event.preventDefault()}
              onClick={event => onChoose(option.id, event.ctrlKey || event.metaKey)}
            >
              {option.content}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
