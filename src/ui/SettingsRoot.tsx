import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/settings.ts';
import type { UiLanguage } from '../locales/plural.ts';
import { failureWords } from './failure-words.ts';
import { applyPageLook } from './page-look.ts';
import { Toast } from './Toast.tsx';
import { makeUi, UiContext } from './ui-context.ts';

/** `code`: why not (messages/protocol.ts). */
type Saved = { readonly ok: true } | { readonly ok: false; readonly code: string };

export type SettingsRootProps = {
  readonly settings: Settings;
  readonly languageOf: (setting: Settings['language']) => UiLanguage;
  /** Calls back at each change made elsewhere, until the signal aborts. */
  readonly watch: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
  readonly save: (settings: Settings) => Promise<Saved>;
  readonly title: (language: UiLanguage) => string;
  readonly children: (change: (settings: Settings) => void) => ComponentChildren;
};

/**
 * Words, digits and theme for all below, changed at once when the reader changes them here or in another tab; changed back,
 * and said, where the change could not be kept.
 */
export function SettingsRoot({ settings: first, languageOf, watch, save, title, children }: SettingsRootProps) {
  const [settings, setSettings] = useState(first);
  const [failed, setFailed] = useState<{ readonly next: Settings; readonly code: string } | null>(null);
  const language = languageOf(settings.language);
  useEffect(() => {
    const ending = new AbortController();
    watch(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  useEffect(() => applyPageLook(document, language, settings.theme, title(language)), [language, settings.theme]);
  const ui = useMemo(() => makeUi(language, settings), [language, settings]);
  const change = async (next: Settings) => {
    setFailed(null);
    setSettings(next);
    const answer = await save(next);
    if (answer.ok) return;
    setSettings(settings);
    setFailed({ next, code: answer.code });
  };
  const { words } = ui;
  return (
    <UiContext.Provider value={ui}>
      {children(next => void change(next))}
      {failed !== null && (
        <Toast
          text={`${words.notSaved} ${failureWords(failed.code, words)}`}
          act={{ label: words.tryAgain, onClick: () => void change(failed.next) }}
          onGone={() => setFailed(null)}
        />
      )}
    </UiContext.Provider>
  );
}
