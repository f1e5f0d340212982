import type { RememberedAs } from '../core/settings/remember-name.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';

/** As `aria-keyshortcuts` has them. Alt+K is the browser's own: it opens the popup. */
export const REMEMBER_SHORTCUTS = 'Alt+H Alt+I';
/** Of a name whose words may mean another. */
export const SWAP_SHORTCUT = 'Alt+O';

/** What a key asks for. By its place on the keyboard: with Alt, or in Arabic, the letter is another one. */
export function actOfKey({ altKey, code }: KeyboardEvent): RememberedAs | 'swap' | null {
  if (!altKey) return null;
  if (code === 'KeyH') return 'hidden';
  if (code === 'KeyO') return 'swap';
  return code === 'KeyI' ? 'known' : null;
}

export type RememberActsProps = {
  readonly isKnown: boolean;
  readonly words: PopupWords;
  readonly canSwap: boolean;
  readonly onAct: (act: RememberedAs | 'swap') => void;
};

/**
 * «المقصود غير هذا؟», «أعرفه» and «أخفه» on a name's row, for the pointer. No buttons: an option may hold nothing that takes the focus, and
 * its name is to be read out without them. By keyboard they are shortcuts on the active option.
 */
export function RememberActs({ isKnown, canSwap, words, onAct }: RememberActsProps) {
  const act = (kind: RememberedAs | 'swap', label: string, keys: string) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      class="remember-act"
      title={`${label} (${keys})`}
      onClick={event => {
        event.stopPropagation();
        onAct(kind);
      }}
    >
      {label}
    </span>
  );
  return (
    <span class="remember-acts" aria-hidden="true">
      {canSwap && act('swap', words.swap, SWAP_SHORTCUT)}
      {act('known', isKnown ? words.markAgain : words.know, 'Alt+I')}
      {act('hidden', words.hide, 'Alt+H')}
    </span>
  );
}
