import type { CardWords } from '../../locales/card-words.ts';
import { Tool } from './Tool.tsx';

export type Act = (() => void) | null | undefined;

type CardBarProps = { readonly words: CardWords; readonly onBack: Act; readonly onForward: Act; readonly onToWord: Act };

/** Above the name, where the reader has gone somewhere from here: the way back. */
export function CardBar({ words, onBack, onForward, onToWord }: CardBarProps) {
  if (!(onBack || onForward || onToWord)) return null;
  return (
    <div class="bar">
      {onBack && <Tool act="back" label={words.back} path={ARROW} onPress={onBack} />}
      {onForward && <Tool act="forward" label={words.forward} path={ARROW} onPress={onForward} />}
      {onToWord && (
        <button type="button" class="link" data-do="to-word" onClick={onToWord}>
          {words.toWord}
        </button>
      )}
    </div>
  );
}

/** Points to where reading came from in a text from left to right; the sheet turns it for the other direction, and for "forward". */
const ARROW = 'M16 10H4.5M9 5l-5 5 5 5';
