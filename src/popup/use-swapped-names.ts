import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../core/link/dossier.ts';
import type { Rival } from '../core/match/find-rivals.ts';
import type { RememberedName, Settings } from '../core/settings/settings.ts';
import { isOnSite } from '../core/settings/site-switch.ts';
import { swapName, takeBackSwap } from '../core/settings/swap-name.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';
import type { ErrorCode, PageMention } from '../messages/protocol.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useUi } from '../ui/ui-context.ts';
import type { PopupBackend } from './popup-backend.ts';
import type { JustSaid } from './use-remembered-names.ts';

/** Whom else a name's words may mean on this site, and whom the reader said they mean. */
export type SwapNames = {
  readonly site: string;
  readonly rivalsOf: (mention: PageMention) => readonly Rival[];
  /** It stands there because the reader chose it. */
  readonly isChosen: (mention: PageMention) => boolean;
  readonly choose: (name: RememberedName, by: Rival) => void;
  readonly said: JustSaid | null;
};

type Swaps = Settings['swappedNames'];
/** `before`: what was kept until then. */
type Said = { readonly name: RememberedName; readonly by: RememberedName; readonly before: Swaps; readonly failed?: ErrorCode };

const NO_RIVALS: readonly Rival[] = [];

/**
 * «المقصود غير هذا؟»: kept for the site, not for the page, so that the next article of it is right at once. Null where nothing may be
 * kept, or where there is no site. `onKept`: the page will answer otherwise.
 */
export function useSwappedNames(
  { swaps }: PopupBackend,
  mentions: readonly PageMention[],
  words: PopupWords,
  onKept: () => void,
): SwapNames | null {
  const { words: common, settings } = useUi();
  const [rivals, setRivals] = useState<ReadonlyMap<EntityId, readonly Rival[]>>(new Map());
  const [kept, setKept] = useState(settings.swappedNames);
  const [last, setLast] = useState<Said | null>(null);
  const entities = mentions.map(({ entity }) => entity);
  useEffect(() => {
    if (entities.length > 0) void swaps?.rivals(entities).then(setRivals);
  }, [swaps, entities.join('\n')]);
  if (swaps === null) return null;
  const { site, keep } = swaps;

  async function change(next: (swaps: Swaps) => Swaps, said: Said, then: Said | null) {
    const answer = await keep(next);
    if (!answer.ok) return setLast({ ...said, failed: answer.code });
    setKept(next);
    setLast(then);
    return onKept();
  }

  async function say(name: RememberedName, by: RememberedName) {
    const said = { name, by, before: kept };
    await change(now => swapName(now, name, site, by), said, said);
  }

  function justSaid(it: Said): JustSaid {
    const { name, by, before, failed } = it;
    const forget = () => setLast(null);
    if (failed !== undefined) {
      const text = words.notKept(by.name, failureWords(failed, common));
      return { text, act: { label: common.tryAgain, onClick: () => void say(name, by) }, forget };
    }
    const takeBack = (now: Swaps) => takeBackSwap(now, before, swapName(before, name, site, by));
    return { text: words.swapped(by.name, site), act: { label: common.undo, onClick: () => void change(takeBack, it, null) }, forget };
  }

  return {
    site,
    rivalsOf: ({ entity }) => rivals.get(entity) ?? NO_RIVALS,
    isChosen: ({ entity }) => kept.some(swap => swap.by.entity === entity && isOnSite(site, swap.site)),
    choose: (name, by) => void say(name, by),
    said: last === null ? null : justSaid(last),
  };
}
