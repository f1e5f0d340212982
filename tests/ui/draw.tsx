import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import type { UiLanguage } from '../../src/locales/plural.ts';
import { makeUi, UiContext } from '../../src/ui/ui-context.ts';

/** Draws into a fresh place of the document and lets effects and answered promises run. */
export async function draw(
  children: ComponentChildren,
  language: UiLanguage = 'ar',
  settings: Settings = DEFAULT_SETTINGS,
): Promise<HTMLElement> {
  document.body.replaceChildren();
  const place = document.createElement('div');
  document.body.append(place);
  await act(() => render(<UiContext.Provider value={makeUi(language, settings)}>{children}</UiContext.Provider>, place));
  await settle();
  return place;
}

/** Answers of fakes and the drawing that follows them; no clock is waited for. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await act(() => Promise.resolve());
}

export async function press(element: Element | null | undefined): Promise<void> {
  await act(() => (element as HTMLElement).click());
  await settle();
}

export async function type(element: Element | null, text: string): Promise<void> {
  const field = element as HTMLInputElement;
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

export async function choose(element: Element | null, value: string): Promise<void> {
  const field = element as HTMLSelectElement;
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

export async function key(element: Element | null, name: string, extra: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...extra });
  await act(() => void element?.dispatchEvent(event));
  await settle();
  return event;
}

export function buttonNamed(place: Element, words: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    button => (button.getAttribute('aria-label') ?? button.textContent)?.trim() === words,
  );
  if (found === undefined)
    throw new Error(`no button «${words}» among: ${[...place.querySelectorAll('button')].map(button => button.textContent).join(' | ')}`);
  return found;
}
