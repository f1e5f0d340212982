import { useEffect, useRef } from 'preact/hooks';
import type { ImportWords } from '../locales/page-words-import.ts';
import { ArticleText } from '../ui/ArticleText.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { DraftRow } from './import-draft.ts';

export type SourceTextProps = { readonly row: DraftRow; readonly words: ImportWords; readonly onClose: () => void };

/** A waiting article's whole text, with what is not counted as the article faded, so that one sees what was dropped. */
export function SourceText({ row, words, onClose }: SourceTextProps) {
  const { words: common } = useUi();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [row.id]);
  return (
    <aside ref={panel} class="source-text panel" aria-label={words.side}>
      <header>
        <h2>{words.side}</h2>
        <Button kind="plain" label={common.close} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <p class="faint">{words.dropped}</p>
      <ArticleText text={row.item.parts.text} blocks={row.row.blocks} withDropped />
    </aside>
  );
}
