import { useEffect, useRef, useState } from 'preact/hooks';
import type { IdentityView } from '../core/library/library.ts';
import type { EntityId } from '../core/link/dossier.ts';
import { CARD_WORDS } from '../locales/card-words.ts';
import { correctionWords } from '../locales/page-words-corrections.ts';
import type { Answer } from '../messages/protocol.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useUi } from '../ui/ui-context.ts';
import { JoinForm } from './JoinForm.tsx';
import { NameDetails } from './NameDetails.tsx';
import type { ArchiveBackend } from './options-backend.ts';
import { PartForm } from './PartForm.tsx';
import type { Corrections } from './use-corrections.ts';

export type IdentityPanelProps = {
  readonly backend: ArchiveBackend;
  readonly entity: EntityId;
  /** The reader came with the question: it is unfolded. */
  readonly asksApart: boolean;
  readonly corrections: Corrections;
  /** What is shown goes by another id now, or is no more. */
  readonly onMoved: (entity: EntityId | null) => void;
};

/** Of which round it is: what was chosen in a form was chosen of the archive as it was then. */
type Shown = { readonly answer: Answer<IdentityView | null>; readonly round: number };

/** Beside a name's card: why its articles were taken for one, and the ways to part it or to join it with another. */
export function IdentityPanel({ backend, entity, asksApart, corrections, onMoved }: IdentityPanelProps) {
  const { words: common, language, settings } = useUi();
  const words = correctionWords({ language, digits: settings.digits });
  const { apart } = CARD_WORDS[language];
  const [shown, setShown] = useState<Shown | null>(null);
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    void backend.corrections.identity(entity).then(answer => setShown({ answer, round: corrections.round }));
  }, [backend, entity, corrections.round]);
  const view = shown?.answer.ok ? shown.answer.value : null;
  useEffect(() => {
    if (asksApart) question.current?.focus();
  }, [asksApart, view?.entity]);
  if (shown?.answer.ok === false) {
    return (
      <p class="warning" role="alert">
        {failureWords(shown.answer.code, common)}
      </p>
    );
  }
  if (shown === null || view === null) return null;

  const { problem, isBusy } = corrections;
  const settle = async (made: ReturnType<Corrections['correct']>) => {
    const now = await made;
    if (now !== undefined && now !== entity) onMoved(now);
  };
  return (
    <section class="identity panel padded" aria-label={words.panel} aria-busy={isBusy}>
      {view.parts.length > 1 && (
        <details open={asksApart}>
          <summary ref={question}>{apart[view.kind][view.articles > 2 ? 'more' : 'two']}</summary>
          <PartForm
            key={shown.round}
            view={view}
            disabled={isBusy}
            onPart={articles => void settle(corrections.correct({ kind: 'apart', entity, articles }, [view.name]))}
          />
        </details>
      )}
      <details>
        <summary>{words.join}</summary>
        <JoinForm
          key={shown.round}
          view={view}
          search={backend.search}
          disabled={isBusy}
          onJoin={other => void settle(corrections.correct({ kind: 'same', entities: [entity, other.entity] }, [view.name, other.name]))}
        />
      </details>
      <NameDetails
        key={`names ${shown.round}`}
        view={view}
        disabled={isBusy}
        onSay={said => void settle(corrections.correct(said, [view.name]))}
      />
      {isBusy && (
        // The list below says it aloud.
        <p class="faint" aria-hidden="true">
          {words.working}
        </p>
      )}
      {problem !== null && (
        <p class="warning" role="alert">
          {problem === 'not-found' || problem === 'bad-request' ? words.gone : failureWords(problem, common)}
        </p>
      )}
    </section>
  );
}
