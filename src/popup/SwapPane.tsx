import { useEffect, useRef } from 'preact/hooks';
import type { Rival } from '../core/match/find-rivals.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';
import type { PageMention } from '../messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useUi } from '../ui/ui-context.ts';

export type SwapPaneProps = {
  readonly mention: PageMention;
  readonly site: string;
  readonly rivals: readonly Rival[];
  readonly words: PopupWords;
  readonly onChoose: (rival: Rival) => void;
  readonly onBack: () => void;
};

/** In the place of the list: whom words mean on this site that may mean several. Takes the focus; Esc is the way back. */
export function SwapPane({ mention, site, rivals, words, onChoose, onBack }: SwapPaneProps) {
  const { words: common } = useUi();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), []);
  return (
    <section
      class="swap-pane"
      ref={pane}
      tabIndex={-1}
      aria-labelledby="swap-heading"
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <Button kind="plain" onClick={onBack}>
        <Icon name="back" /> {common.back}
      </Button>
      <h2 id="swap-heading">{words.swapHeading(mention.name, site)}</h2>
      <ul>
        {rivals.map(rival => (
          <li key={rival.entity}>
            <Button onClick={() => onChoose(rival)}>{words.swapTo(rival.name)}</Button>
          </li>
        ))}
      </ul>
      <p class="faint">{words.swapHint}</p>
    </section>
  );
}
