import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';

export type SaveAsFileProps = {
  readonly name: string;
  readonly text: string;
  /** A media type. */
  readonly type?: string;
  readonly children: ComponentChildren;
};

/** Gives the reader a text as a file, made only when asked for. */
export function SaveAsFile({ name, text, type = 'text/tab-separated-values', children }: SaveAsFileProps) {
  function save() {
    // U+FEFF: without it Excel reads Arabic in a UTF-8 file as Windows-1256.
    const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The download has its own hold on the data once it has begun, and begins in this task.
    setTimeout(() => URL.revokeObjectURL(url));
  }
  return <Button onClick={save}>{children}</Button>;
}
