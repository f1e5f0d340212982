import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../core/link/dossier.ts';
import type { KeptCorrection } from '../core/link/kept-correction.ts';
import type { LinkCorrection } from '../core/link/link-correction.ts';
import { correctionWords } from '../locales/page-words-corrections.ts';
import type { Answer, ErrorCode } from '../messages/protocol.ts';
import { useUi } from '../ui/ui-context.ts';
import type { CorrectionBackend } from './correction-backend.ts';
import { doneText } from './correction-text.ts';

/** What has just been put right, with the way back. */
type JustSaid = { readonly text: string; readonly undo: (() => void) | null };

export type Corrections = {
  readonly kept: readonly KeptCorrection[];
  /** The archive is being linked anew. */
  readonly isBusy: boolean;
  readonly problem: ErrorCode | null;
  readonly said: JustSaid | null;
  readonly forget: () => void;
  /** Another number each time the archive was linked anew: what is shown of it is to be read again. */
  readonly round: number;
  /** Resolves with what the dossier is called now; undefined where it failed. */
  readonly correct: (said: LinkCorrection, names: readonly string[]) => Promise<EntityId | null | undefined>;
  readonly undo: (ids: readonly string[]) => Promise<void>;
  readonly add: (kept: readonly KeptCorrection[]) => Promise<void>;
};

/** What the reader put right of who is who: the list, what changes it, and what is said of each change. */
export function useCorrections(backend: CorrectionBackend): Corrections {
  const { words: common, language, settings } = useUi();
  const words = correctionWords({ language, digits: settings.digits });
  const [kept, setKept] = useState<readonly KeptCorrection[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const [said, setSaid] = useState<JustSaid | null>(null);
  const [round, setRound] = useState(0);

  async function load() {
    const answer = await backend.list();
    if (answer.ok) setKept(answer.value);
    else setProblem(answer.code);
  }
  useEffect(() => void load(), [backend]);

  /** One at a time: each links the whole archive. */
  async function change<T>(ask: () => Promise<Answer<T>>, tell: (value: T) => JustSaid): Promise<T | undefined> {
    setBusy(true);
    setSaid(null);
    setProblem(null);
    const answer = await ask();
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.code);
      return undefined;
    }
    await load();
    setRound(before => before + 1);
    setSaid(tell(answer.value));
    return answer.value;
  }

  const undo = async (ids: readonly string[]) => {
    await change(
      () => backend.undo(ids),
      () => ({ text: common.undone, undo: null }),
    );
  };
  return {
    kept,
    isBusy,
    problem,
    said,
    forget: () => setSaid(null),
    round,
    async correct(correction, names) {
      const text = doneText(correction, names, words);
      const made = await change(
        () => backend.correct(correction),
        ({ id }) => ({ text, undo: () => void undo([id]) }),
      );
      return made?.entity;
    },
    undo,
    async add(added) {
      await change(
        () => backend.add(added),
        ids => ({ text: words.taken(ids.length), undo: ids.length > 0 ? () => void undo(ids) : null }),
      );
    },
  };
}
