import { useState } from 'preact/hooks';
import { type RememberedAs, type RememberedNames, rememberedAs, rememberName } from '../core/settings/remember-name.ts';
import type { RememberedName } from '../core/settings/settings.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';
import type { PageMention } from '../messages/protocol.ts';
import { useUi } from '../ui/ui-context.ts';
import type { PopupBackend } from './popup-backend.ts';

/** What was just said of a name, with the way back. */
type JustSaid = { readonly text: string; readonly undo: () => void; readonly forget: () => void };

export type RememberNames = {
  readonly of: (mention: PageMention) => RememberedAs | null;
  /** Says it, or takes «أعرفه» back where it was said. */
  readonly act: (mention: PageMention, act: RememberedAs) => void;
  readonly said: JustSaid | null;
};

/** What the reader says of this page's names. Null where nothing may be kept. The list follows at once, the page soon after. */
export function useRememberedNames({ remember }: PopupBackend, words: PopupWords): RememberNames | null {
  const { settings } = useUi();
  const [lists, setLists] = useState<RememberedNames>(settings);
  const [last, setLast] = useState<{ readonly name: RememberedName; readonly before: RememberedAs | null } | null>(null);
  if (remember === null) return null;

  function say(name: RememberedName, as: RememberedAs | null) {
    setLists(rememberName(lists, name, as));
    void remember?.(name, as);
  }

  function act({ entity, name }: PageMention, wanted: RememberedAs) {
    const before = rememberedAs(lists, entity);
    say({ entity, name }, before === wanted ? null : wanted);
    setLast({ name: { entity, name }, before });
  }

  function saidOf({ name, before }: NonNullable<typeof last>): JustSaid {
    const now = rememberedAs(lists, name.entity);
    return {
      text: now === null ? words.markedAgain(name.name) : words.remembered[now](name.name),
      undo() {
        say(name, before);
        setLast(null);
      },
      forget: () => setLast(null),
    };
  }

  return { of: ({ entity }) => rememberedAs(lists, entity), act, said: last === null ? null : saidOf(last) };
}
