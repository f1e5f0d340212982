import type { ComponentChildren } from 'preact';

export type SwitchProps = {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
};

/** An on/off setting that takes effect at once. */
export function Switch({ on, onChange, children, disabled = false }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-words">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
