import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';
import { downloadFile } from './download-file.ts';

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
    downloadFile(name, new Blob([mark, text()], { type: `${type};charset=utf-8` }));
  }
  return <Button onClick={save}>{children}</Button>;
}
