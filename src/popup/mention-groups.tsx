import type { DossierKind, EntityId } from '../core/link/dossier.ts';
import type { RememberedAs } from '../core/settings/remember-name.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';
import type { CommonWords } from '../locales/page-words-shared.ts';
import type { PageMention } from '../messages/protocol.ts';
import { EntityRow } from '../ui/EntityRow.tsx';
import type { Option, OptionGroup } from '../ui/OptionList.tsx';
import { REMEMBER_SHORTCUTS, RememberActs, SWAP_SHORTCUT } from './RememberActs.tsx';
import type { RememberNames } from './use-remembered-names.ts';
import type { SwapNames } from './use-swapped-names.ts';

/** Order of the groups; the last two start folded: a front page of countries would push people out of sight. */
const KINDS: readonly DossierKind[] = ['person', 'event', 'organisation', 'place'];
const FOLDED: ReadonlySet<DossierKind> = new Set(['organisation', 'place']);
const UNFOLD = 'unfold:';

/** The names of a page as a list's groups. A folded group is one option that unfolds it: nothing but options may stand in a listbox. */
export function groupMentions(
  mentions: readonly PageMention[],
  unfolded: ReadonlySet<DossierKind>,
  words: CommonWords,
  optionOf: (mention: PageMention) => Option,
): readonly OptionGroup[] {
  const foldable = mentions.some(mention => !FOLDED.has(mention.kind));
  return KINDS.flatMap(kind => {
    const own = mentions.filter(mention => mention.kind === kind);
    if (own.length === 0) return [];
    const folded = foldable && FOLDED.has(kind) && !unfolded.has(kind);
    const options = folded ? [unfoldOption(kind, own.length, words)] : own.map(optionOf);
    return [{ id: kind, label: words.kinds[kind], options }];
  });
}

/** What an option of these groups stands for. */
export function readOptionId(id: string): { readonly unfold: DossierKind } | { readonly entity: EntityId } {
  return id.startsWith(UNFOLD) ? { unfold: id.slice(UNFOLD.length) as DossierKind } : { entity: id as EntityId };
}

function unfoldOption(kind: DossierKind, count: number, words: CommonWords): Option {
  return {
    id: `${UNFOLD}${kind}`,
    content: (
      <span class="unfold">
        {words.show} ({words.number(count)})
      </span>
    ),
  };
}

export type MentionActs = {
  /** Null where nothing may be kept of what the reader says. */
  readonly names: RememberNames | null;
  readonly swaps: SwapNames | null;
  readonly onAct: (mention: PageMention, act: RememberedAs | 'swap') => void;
};

export function mentionOption(mention: PageMention, { names, swaps, onAct }: MentionActs, words: PopupWords): Option {
  const isKnown = names?.of(mention) === 'known';
  const canSwap = (swaps?.rivalsOf(mention).length ?? 0) > 0;
  const shortcuts = canSwap ? `${REMEMBER_SHORTCUTS} ${SWAP_SHORTCUT}` : REMEMBER_SHORTCUTS;
  const note = isKnown ? words.known : swaps?.isChosen(mention) ? words.chosen : undefined;
  return {
    id: mention.entity,
    shortcuts: names === null ? undefined : shortcuts,
    content: (
      <>
        <EntityRow
          kind={mention.kind}
          name={mention.name}
          role={mention.role}
          date={mention.date}
          probable={mention.confidence !== 'sure'}
          count={mention.count}
          note={note}
        />
        {names !== null && <RememberActs isKnown={isKnown} canSwap={canSwap} words={words} onAct={act => onAct(mention, act)} />}
      </>
    ),
  };
}
