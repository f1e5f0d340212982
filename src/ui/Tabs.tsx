import { useRef } from 'preact/hooks';

export type TabsProps<T extends string> = {
  readonly label: string;
  readonly selected: T;
  readonly tabs: readonly { readonly id: T; readonly label: string }[];
  readonly onSelect: (id: T) => void;
  /** Id of the element the tabs change. */
  readonly controls: string;
};

/** The ARIA tabs pattern: one stop for Tab, arrows move along the reading direction, Home and End to the ends. */
export function Tabs<T extends string>({ label, selected, tabs, onSelect, controls }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex(tab => tab.id === selected);
    const next = tabs[nextTab(event.key, at, tabs.length, isRightToLeft(list.current))];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button
          type="button"
          role="tab"
          key={tab.id}
          id={`${controls}-${tab.id}`}
          data-tab={tab.id}
          aria-selected={tab.id === selected}
          aria-controls={controls}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

function nextTab(key: string, at: number, count: number, rightToLeft: boolean): number {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
