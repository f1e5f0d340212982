import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProgress } from '../messages/protocol.ts';
import { addToDraft, type Draft, itemsToAdd, leftOver } from './import-draft.ts';
import type { ImportBackend } from './options-backend.ts';

export type Refused = { readonly name: string; readonly reason: string };

type ImportPhase =
  | { readonly at: 'draft' }
  | { readonly at: 'reading'; readonly done: number; readonly total: number }
  | { readonly at: 'running'; readonly progress: ImportProgress | null }
  | { readonly at: 'done'; readonly progress: ImportProgress }
  | { readonly at: 'undone'; readonly removed: number }
  | { readonly at: 'failed'; readonly code: string };

export type ImportWork = {
  readonly phase: ImportPhase;
  readonly draft: Draft;
  readonly refused: readonly Refused[];
  /** The latest batch of an earlier visit that can be undone. */
  readonly last: ImportProgress | null;
  readonly setDraft: (draft: Draft) => void;
  readonly readFiles: (files: readonly File[]) => Promise<void>;
  readonly readPaste: (name: string, text: string) => Promise<void>;
  readonly run: () => Promise<void>;
  readonly undo: (batch: string) => Promise<void>;
  readonly clear: () => void;
};

/** Reading, showing, adding and taking back: the state behind the import page. */
export function useImport(backend: ImportBackend): ImportWork {
  const [phase, setPhase] = useState<ImportPhase>({ at: 'draft' });
  const [draft, setDraft] = useState<Draft>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [last, setLast] = useState<ImportProgress | null>(null);
  // Files are read one after the other, each on top of what the one before left.
  const current = useRef<Draft>(draft);
  current.current = draft;
  const reading = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    void backend.last().then(progress => {
      setLast(progress);
      // A batch that an earlier visit began is still being worked off: show it going on.
      if (progress !== null && progress.state !== 'done')
        void settle(backend.follow(progress, step => setPhase({ at: 'running', progress: step })));
    });
  }, [backend]);

  /** What is dropped while other files are still being read waits for its turn. */
  function readInTurn(read: () => Promise<void>): Promise<void> {
    reading.current = reading.current.then(read, read);
    return reading.current;
  }

  async function readFiles(files: readonly File[]) {
    for (const [at, file] of files.entries()) {
      setPhase({ at: 'reading', done: at, total: files.length });
      await take(await backend.readFile(file));
    }
    setPhase({ at: 'draft' });
  }

  async function readPaste(name: string, text: string) {
    setPhase({ at: 'reading', done: 0, total: 1 });
    await take(backend.readPaste(name, text));
    setPhase({ at: 'draft' });
  }

  async function take(read: Awaited<ReturnType<ImportBackend['readFile']>>) {
    const failures: Refused[] = [...read.refused];
    for (const { name, parts } of read.items) {
      const item = { name, parts, facts: null };
      const preview = await backend.preview(item);
      if (preview.ok) {
        current.current = addToDraft(current.current, item, preview.value);
        setDraft(current.current);
      } else failures.push({ name, reason: preview.code === 'bad-request' ? preview.message : preview.code });
    }
    if (failures.length > 0) setRefused(before => [...before, ...failures]);
  }

  async function run() {
    setPhase({ at: 'running', progress: null });
    await settle(backend.run(itemsToAdd(draft), progress => setPhase({ at: 'running', progress })));
    setDraft(leftOver(draft));
  }

  async function settle(work: ReturnType<ImportBackend['run']>) {
    const answer = await work;
    if (!answer.ok) return setPhase({ at: 'failed', code: answer.code });
    setLast(answer.value);
    if (answer.value.state === 'done') return setPhase({ at: 'done', progress: answer.value });
    return setPhase({ at: 'failed', code: answer.value.failures.at(-1)?.reason ?? 'other' });
  }

  async function undo(batch: string) {
    const answer = await backend.undo(batch);
    setLast(null);
    setPhase(answer.ok ? { at: 'undone', removed: answer.value.removed } : { at: 'failed', code: answer.code });
  }

  function clear() {
    setDraft([]);
    setRefused([]);
    setPhase({ at: 'draft' });
  }

  return {
    phase,
    draft,
    refused,
    last,
    setDraft,
    readFiles: files => readInTurn(() => readFiles(files)),
    readPaste: (name, text) => readInTurn(() => readPaste(name, text)),
    run,
    undo,
    clear,
  };
}
