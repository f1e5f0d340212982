import type { PopupWords } from '../locales/page-words-popup.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { PopupPage } from './popup-backend.ts';

export type PageBarProps = {
  readonly page: PopupPage;
  readonly words: PopupWords;
  readonly onSwitch: (on: boolean) => void;
  readonly onRun: () => void;
  readonly onAllow: () => void;
};

/** The page's state in words, and the one thing that can be done about it. */
export function PageBar({ page, words, onSwitch, onRun, onAllow }: PageBarProps) {
  const { state } = page;
  if (state === 'on' || state === 'off') {
    return (
      <div class="page-bar">
        <Switch on={state === 'on'} onChange={onSwitch}>
          <span class={`state ${state}`}>{words.state[state]}</span>
          <span class="unseen">: {words.siteOn}</span>
        </Switch>
      </div>
    );
  }
  return (
    <div class="page-bar">
      <span class={`state ${state}`}>{words.state[state]}</span>
      {state === 'no-permission' && (
        <span class="page-bar-acts">
          <Button kind="plain" onClick={onAllow}>
            {words.runAlways}
          </Button>
          <Button onClick={onRun}>{words.runNow}</Button>
        </span>
      )}
    </div>
  );
}
