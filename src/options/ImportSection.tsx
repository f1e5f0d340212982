import { useState } from 'preact/hooks';
import { importWords } from '../locales/page-words-import.ts';
import { Button } from '../ui/Button.tsx';
import { DropZone } from '../ui/DropZone.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useUi } from '../ui/ui-context.ts';
import { DraftBar } from './DraftBar.tsx';
import { DraftTable } from './DraftTable.tsx';
import { ImportReport } from './ImportReport.tsx';
import { itemsToAdd } from './import-draft.ts';
import type { ImportBackend } from './options-backend.ts';
import { RefusedFiles } from './RefusedFiles.tsx';
import { SourceText } from './SourceText.tsx';
import { useImport } from './use-import.ts';

const ACCEPT = '.txt,.html,.htm,.jsonl,.ndjson,text/plain,text/html';

/** «الإضافة»: files and pasted text in, a table of what was found, one button, a report with the way back. */
export function ImportSection({ backend }: { readonly backend: ImportBackend }) {
  const { language, settings } = useUi();
  const words = importWords({ language, digits: settings.digits });
  const work = useImport(backend);
  const [side, setSide] = useState<string | null>(null);
  const running = work.phase.at === 'running';
  const busy = running || work.phase.at === 'reading';
  const shown = work.draft.find(row => row.id === side) ?? null;
  const count = itemsToAdd(work.draft).length;

  return (
    <section class="import" aria-labelledby="import-heading">
      <h1 id="import-heading">{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <div class="intake">
        <DropZone words={words} accept={ACCEPT} disabled={running} onFiles={files => void work.readFiles(files)} />
        <PasteBox disabled={running} onRead={text => void work.readPaste(words.pasteName, text)} />
      </div>
      <ImportReport work={work} words={words} />
      {work.draft.length > 0 && (
        <>
          <h2>{words.preview}</h2>
          <DraftBar draft={work.draft} onDraft={work.setDraft} words={words} />
          <DraftTable draft={work.draft} onDraft={work.setDraft} words={words} shown={side} onShow={setSide} />
          <div class="acts sticky">
            <Button kind="primary" disabled={busy || count === 0} onClick={() => void work.run()}>
              <Icon name="add" /> {words.run(count)}
            </Button>
            <Button disabled={busy} onClick={work.clear}>
              {words.clear}
            </Button>
            {count === 0 && <span class="faint">{words.nothingToRun}</span>}
          </div>
          {shown !== null && <SourceText row={shown} words={words} onClose={() => setSide(null)} />}
        </>
      )}
      <RefusedFiles refused={work.refused} words={words} />
    </section>
  );
}

function PasteBox({ disabled, onRead }: { readonly disabled: boolean; readonly onRead: (text: string) => void }) {
  const { language, settings } = useUi();
  const words = importWords({ language, digits: settings.digits });
  const [text, setText] = useState('');
  return (
    <div class="paste">
      <label for="paste-text">{words.paste}</label>
      <textarea
        id="paste-text"
        dir={text === '' ? undefined : 'auto'}
        rows={5}
        placeholder={words.pasteHint}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <Button
        disabled={disabled || text.trim() === ''}
        onClick={() => {
          onRead(text);
          setText('');
        }}
      >
        {words.readPaste}
      </Button>
    </div>
  );
}
