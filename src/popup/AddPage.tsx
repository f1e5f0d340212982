import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleFacts } from '../core/article/article.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';
import type { ErrorCode, ImportItem, ImportRow } from '../messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { FactsForm } from '../ui/FactsForm.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { PopupBackend } from './popup-backend.ts';

type Step =
  | { readonly at: 'start' }
  | { readonly at: 'reading' }
  | { readonly at: 'preview'; readonly item: ImportItem; readonly row: ImportRow; readonly facts: ArticleFacts }
  | { readonly at: 'adding' }
  | { readonly at: 'added'; readonly batch: string }
  | { readonly at: 'undone' }
  | { readonly at: 'failed'; readonly why: ErrorCode | 'no-text' };

export type AddPageProps = {
  readonly backend: PopupBackend;
  readonly words: PopupWords;
  /** The archive holds another number of articles now. */
  readonly onChanged: () => void;
};

/** «أضف هذه الصفحة»: read, show what was found, let the reader correct it, add, and take it back. */
export function AddPage({ backend, words, onChanged }: AddPageProps) {
  const { words: common } = useUi();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const place = useRef<HTMLDivElement & HTMLFieldSetElement>(null);
  useFocusOnStep(place, step.at);

  async function read() {
    setStep({ at: 'reading' });
    const parts = await backend.readArticle();
    if (parts === null || parts.text.trim() === '') return setStep({ at: 'failed', why: 'no-text' });
    const item: ImportItem = { name: parts.title ?? parts.url ?? '', parts, facts: null };
    const preview = await backend.preview(item);
    return setStep(
      preview.ok ? { at: 'preview', item, row: preview.value, facts: preview.value.facts } : { at: 'failed', why: preview.code },
    );
  }

  async function add(item: ImportItem, facts: ArticleFacts) {
    setStep({ at: 'adding' });
    const answer = await backend.add({ ...item, facts });
    if (!answer.ok) return setStep({ at: 'failed', why: answer.code });
    onChanged();
    return setStep(answer.value.added > 0 ? { at: 'added', batch: answer.value.batch } : { at: 'failed', why: 'internal' });
  }

  async function undo(batch: string) {
    const answer = await backend.undo(batch);
    onChanged();
    setStep(answer.ok ? { at: 'undone' } : { at: 'failed', why: answer.code });
  }

  if (step.at === 'preview') {
    const { item, row, facts } = step;
    const known = row.state === 'duplicate';
    return (
      <fieldset class="add-page" aria-label={words.addTitle} ref={place}>
        <FactsForm facts={facts} asRead={row.facts} onChange={next => setStep({ ...step, facts: next })} />
        <p class="faint">{known ? words.already : words.namesInIt(row.namesFound, row.namesKnown)}</p>
        <div class="acts">
          <Button kind="primary" disabled={known} onClick={() => void add(item, facts)}>
            {words.add}
          </Button>
          <Button onClick={() => setStep({ at: 'start' })}>{common.cancel}</Button>
        </div>
      </fieldset>
    );
  }

  const busy = step.at === 'reading' || step.at === 'adding';
  return (
    <div class="add-page" role="status" ref={place}>
      {step.at === 'added' ? (
        <p class="added">
          <Icon name="check" /> {words.added} ·{' '}
          <Button kind="plain" onClick={() => void undo(step.batch)}>
            {common.undo}
          </Button>
        </p>
      ) : (
        <Button kind="primary" disabled={busy} onClick={() => void read()}>
          {busy ? words.reading : words.addPage}
        </Button>
      )}
      {step.at === 'undone' && <p class="faint">{common.undone}</p>}
      {step.at === 'failed' && <p class="warning">{step.why === 'no-text' ? words.noText : failureWords(step.why, common)}</p>}
    </div>
  );
}

/** What had the focus is gone after each step, so the first thing to do next gets it; not at the start, where it is the search field's. */
function useFocusOnStep(place: RefObject<HTMLElement | null>, step: Step['at']): void {
  useEffect(() => {
    if (step === 'start') return;
    const first = place.current?.querySelector<HTMLInputElement | HTMLButtonElement>('input, button');
    // A headline is longer than its field: it is to be read from its beginning.
    if (first instanceof HTMLInputElement) first.setSelectionRange(0, 0);
    first?.focus();
  }, [place, step]);
}
