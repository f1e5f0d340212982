import { useState } from 'preact/hooks';
import type { FirstRunWords } from '../locales/page-words-first-run.ts';
import { importWords } from '../locales/page-words-import.ts';
import type { ImportItem } from '../messages/protocol.ts';
import type { ReadFile } from '../read-page/read-import-file.ts';
import { Button } from '../ui/Button.tsx';
import { DropZone } from '../ui/DropZone.tsx';
import { refusalWords } from '../ui/failure-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { FirstRunBackend } from './first-run-backend.ts';

type State =
  | { readonly at: 'empty' }
  | {
      readonly at: 'read';
      readonly items: readonly ImportItem[];
      readonly found: number;
      readonly known: number;
      readonly refused: readonly string[];
    }
  | { readonly at: 'adding' }
  | { readonly at: 'added'; readonly batch: string; readonly added: number }
  | { readonly at: 'failed'; readonly why: string };

export type AddStepProps = { readonly backend: FirstRunBackend; readonly words: FirstRunWords; readonly onAdded: () => void };

/** The reader's own text: how many names it holds and how many of them have a card already, before anything is added. */
export function AddStep({ backend, words, onAdded }: AddStepProps) {
  const { words: common, language, settings } = useUi();
  const imports = importWords({ language, digits: settings.digits });
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ at: 'empty' });
  const explain = (reason: string) => refusalWords(reason, imports.refusal, common);

  async function show(reads: readonly ReadFile[]) {
    const refused = reads.flatMap(read => read.refused.map(({ name, reason }) => `${name}: ${explain(reason)}`));
    const items: ImportItem[] = [];
    let found = 0;
    let known = 0;
    for (const { name, parts } of reads.flatMap(read => read.items)) {
      const item = { name, parts, facts: null };
      const preview = await backend.preview(item);
      if (!preview.ok) {
        refused.push(`${name}: ${explain(preview.code === 'bad-request' ? preview.message : preview.code)}`);
        continue;
      }
      items.push(item);
      found += preview.value.namesFound;
      known += preview.value.namesKnown;
    }
    setState({ at: 'read', items, found, known, refused });
  }

  async function add(items: readonly ImportItem[]) {
    setState({ at: 'adding' });
    const answer = await backend.add(items);
    if (!answer.ok) return setState({ at: 'failed', why: explain(answer.code) });
    setState({ at: 'added', batch: answer.value.batch, added: answer.value.added });
    setText('');
    return onAdded();
  }

  async function undo(batch: string) {
    await backend.undo(batch);
    setState({ at: 'empty' });
    onAdded();
  }

  return (
    <div class="add-step">
      <textarea
        dir={text === '' ? undefined : 'auto'}
        rows={3}
        aria-label={imports.paste}
        placeholder={imports.pasteHint}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <Button disabled={text.trim() === ''} onClick={() => void show([backend.readPaste(imports.pasteName, text)])}>
        {imports.readPaste}
      </Button>
      <DropZone
        words={imports}
        accept=".txt,.html,.htm,.jsonl"
        onFiles={files => void Promise.all(files.map(backend.readFile)).then(show)}
      />
      <div role="status">
        {state.at === 'read' && state.items.length > 0 && (
          <>
            <p>{words.textHolds(state.found, state.known)}</p>
            <Button kind="primary" onClick={() => void add(state.items)}>
              {words.addIt}
            </Button>
          </>
        )}
        {state.at === 'read' &&
          state.refused.map(line => (
            <p class="warning" key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
        {state.at === 'adding' && <p>{common.loading}</p>}
        {state.at === 'added' && (
          <p class="added">
            <Icon name="check" /> {imports.report(state.added)}
            {state.added > 0 && (
              <Button kind="plain" onClick={() => void undo(state.batch)}>
                {common.undo}
              </Button>
            )}
          </p>
        )}
        {state.at === 'failed' && <p class="warning">{state.why}</p>}
      </div>
    </div>
  );
}
