import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';

export type SaveAsFileProps = {
  readonly name: string;
  readonly text: () => string;
  readonly kind: keyof typeof KINDS;
  readonly children: ComponentChildren;
};

const KINDS = {
  // U+FEFF: without it Excel reads Arabic in a UTF-8 file as Windows-1256.
  table: { type: 'text/tab-separated-values', mark: '\ufeff' },
  // No JSON begins with it.
  lines: { type: 'application/jsonl', mark: '' },
} as const;

/** Gives the reader a text as a file, made only when asked for. */
export function SaveAsFile({ name, text, kind, children }: SaveAsFileProps) {
  function save() {
    const { type, mark } = KINDS[kind];
    const url = URL.createObjectURL(new Blob([mark, text()], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The download has its own hold on the data once it has begun, and begins in this task.
    setTimeout(() => URL.revokeObjectURL(url));
  }
  return <Button onClick={save}>{children}</Button>;
}
