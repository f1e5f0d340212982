import { useState } from 'preact/hooks';
import { type RememberedAs, type RememberedNames, rememberedAs, rememberName } from '../core/settings/remember-name.ts';
import type { RememberedName } from '../core/settings/settings.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';
import type { ErrorCode, PageMention } from '../messages/protocol.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useUi } from '../ui/ui-context.ts';
import type { PopupBackend } from './popup-backend.ts';

/** What was just said of a name, with the way back; or that it could not be kept, with the way to try again. */
export type JustSaid = {
  readonly text: string;
  readonly act: { readonly label: string; readonly onClick: () => void };
  readonly forget: () => void;
};

export type RememberNames = {
  readonly of: (mention: PageMention) => RememberedAs | null;
  /** Says it, or takes «أعرفه» back where it was said. */
  readonly act: (mention: PageMention, act: RememberedAs) => void;
  readonly said: JustSaid | null;
};

type Said = { readonly name: RememberedName; readonly as: RememberedAs | null; readonly before: RememberedAs | null };

/** What the reader says of this page's names. Null where nothing may be kept. The list follows at once, the page soon after. */
export function useRememberedNames({ remember }: PopupBackend, words: PopupWords): RememberNames | null {
  const { words: common, settings } = useUi();
  const [lists, setLists] = useState<RememberedNames>(settings);
  const [last, setLast] = useState<(Said & { readonly failed?: ErrorCode }) | null>(null);
  if (remember === null) return null;
  const keep = remember;

  async function say(said: Said) {
    const { name, as, before } = said;
    setLists(now => rememberName(now, name, as));
    setLast(said);
    const answer = await keep(name, as);
    if (answer.ok) return;
    setLists(now => rememberName(now, name, before));
    setLast({ ...said, failed: answer.code });
  }

  function act({ entity, name }: PageMention, wanted: RememberedAs) {
    const before = rememberedAs(lists, entity);
    void say({ name: { entity, name }, as: before === wanted ? null : wanted, before });
  }

  function justSaid({ name, as, before, failed }: NonNullable<typeof last>): JustSaid {
    const forget = () => setLast(null);
    if (failed !== undefined) {
      const text = words.notKept(name.name, failureWords(failed, common));
      return { text, act: { label: common.tryAgain, onClick: () => void say({ name, as, before }) }, forget };
    }
    const undo = () => {
      void say({ name, as: before, before: as });
      forget();
    };
    return {
      text: as === null ? words.markedAgain(name.name) : words.remembered[as](name.name),
      act: { label: common.undo, onClick: undo },
      forget,
    };
  }

  return { of: ({ entity }) => rememberedAs(lists, entity), act, said: last === null ? null : justSaid(last) };
}
