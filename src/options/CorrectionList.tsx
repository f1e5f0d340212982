import { useRef, useState } from 'preact/hooks';
import { CorrectionFileError, readCorrectionFile, writeCorrectionFile } from '../core/link/correction-file.ts';
import type { KeptCorrection } from '../core/link/kept-correction.ts';
import { type CorrectionWords, correctionWords } from '../locales/page-words-corrections.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Toast } from '../ui/Toast.tsx';
import { useUi } from '../ui/ui-context.ts';
import { listedText } from './correction-text.ts';
import { SaveAsFile } from './SaveAsFile.tsx';
import type { Corrections } from './use-corrections.ts';

/** A full list is far smaller. */
const MAX_FILE_BYTES = 30_000_000;

/** «تصحيحاتك»: what the reader put right of who is who, the latest first, each with its way back; all of it to and from a file. */
export function CorrectionList({ corrections }: { readonly corrections: Corrections }) {
  const { words: common, language, settings } = useUi();
  const words = correctionWords({ language, digits: settings.digits });
  const [refused, setRefused] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { kept, isBusy, problem } = corrections;

  async function read(file: File) {
    setRefused(null);
    if (file.size > MAX_FILE_BYTES) return setRefused(words.refused['too-big'](0));
    let read: readonly KeptCorrection[];
    try {
      read = readCorrectionFile(await file.text());
    } catch (error) {
      // Anything else is the browser's: the file was moved, or may not be read.
      const why = error instanceof CorrectionFileError ? words.refused[error.why](error.line) : words.refused.unreadable(0);
      return setRefused(why);
    }
    return await corrections.add(read);
  }

  return (
    <section class="corrections panel padded" aria-labelledby="corrections-heading" aria-busy={isBusy}>
      <h2 id="corrections-heading">{words.heading(kept.length)}</h2>
      {kept.length === 0 && <p class="faint">{words.none}</p>}
      <ul class="corrected">
        {kept.toReversed().map(each => (
          <CorrectionLine key={each.id} kept={each} words={words} disabled={isBusy} onUndo={() => void corrections.undo([each.id])} />
        ))}
      </ul>
      <div class="acts">
        {kept.length > 0 && (
          <SaveAsFile name="khalfiya-corrections.jsonl" kind="lines" text={() => writeCorrectionFile(kept)}>
            {words.save}
          </SaveAsFile>
        )}
        <Button disabled={isBusy} onClick={() => picker.current?.click()}>
          {words.read}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".jsonl"
          hidden
          aria-label={words.read}
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void read(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status" class={isBusy ? 'faint' : 'unseen'}>
        {isBusy && words.working}
      </p>
      {problem !== null && <p class="warning">{failureWords(problem, common)}</p>}
      {refused !== null && (
        <p class="warning" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

type CorrectionLineProps = {
  readonly kept: KeptCorrection;
  readonly words: CorrectionWords;
  readonly disabled: boolean;
  readonly onUndo: () => void;
};

function CorrectionLine({ kept: { names, correction }, words, disabled, onUndo }: CorrectionLineProps) {
  const { words: common, language } = useUi();
  const text = listedText(correction, names, words, language);
  return (
    <li>
      <span>{text}</span>
      <Button kind="plain" label={words.undoOf(text)} disabled={disabled} onClick={onUndo}>
        {common.undo}
      </Button>
    </li>
  );
}

export type CorrectionToastProps = { readonly said: Corrections['said']; readonly onGone: () => void };

export function CorrectionToast({ said, onGone }: CorrectionToastProps) {
  const { words: common } = useUi();
  if (said === null) return null;
  return <Toast text={said.text} {...(said.undo === null ? {} : { act: { label: common.undo, onClick: said.undo } })} onGone={onGone} />;
}
