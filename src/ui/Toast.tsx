import { useEffect } from 'preact/hooks';
import { Button } from './Button.tsx';

export type ToastProps = {
  readonly text: string;
  readonly act?: { readonly label: string; readonly onClick: () => void };
  readonly onGone: () => void;
};

/** As long as a reader may take to see it and undo (product.md R14). */
const GONE_AFTER_MS = 8000;

/** What has just happened, spoken too, with the way back beside it. */
export function Toast({ text, act, onGone }: ToastProps) {
  useEffect(() => {
    const timer = setTimeout(onGone, GONE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="toast" role="status">
      <span>{text}</span>
      {act !== undefined && (
        <Button kind="plain" onClick={act.onClick}>
          {act.label}
        </Button>
      )}
    </div>
  );
}
