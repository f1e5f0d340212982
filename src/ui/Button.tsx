import type { ComponentChildren } from 'preact';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `primary` once per view; `plain` looks like a link. */
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly disabled?: boolean;
  /** Where the content is a picture, or others beside it have the same words: then with those words in it. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
};

export function Button({ children, onClick, kind = 'quiet', disabled = false, label, pressed, expanded }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      disabled={disabled}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
