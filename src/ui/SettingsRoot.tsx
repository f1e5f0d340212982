import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/settings.ts';
import type { UiLanguage } from '../locales/plural.ts';
import { applyPageLook } from './page-look.ts';
import { makeUi, UiContext } from './ui-context.ts';

export type SettingsRootProps = {
  readonly settings: Settings;
  readonly languageOf: (setting: Settings['language']) => UiLanguage;
  /** Calls back at each change made elsewhere, until the signal aborts. */
  readonly watch: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
  readonly save: (settings: Settings) => void;
  readonly title: (language: UiLanguage) => string;
  readonly children: (change: (settings: Settings) => void) => ComponentChildren;
};

/** Words, digits and theme for all below, changed at once when the reader changes them here or in another tab. */
export function SettingsRoot({ settings: first, languageOf, watch, save, title, children }: SettingsRootProps) {
  const [settings, setSettings] = useState(first);
  const language = languageOf(settings.language);
  useEffect(() => {
    const ending = new AbortController();
    watch(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  useEffect(() => applyPageLook(document, language, settings.theme, title(language)), [language, settings.theme]);
  const ui = useMemo(() => makeUi(language, settings), [language, settings]);
  const change = (next: Settings) => {
    setSettings(next);
    save(next);
  };
  return <UiContext.Provider value={ui}>{children(change)}</UiContext.Provider>;
}
