/** Shows one card beside a mark: joins the host, the placement and the component, and knows nothing of hovering. */
import { render } from 'preact';
import type { CardEvents, CardRequest, CardSurface } from '../core/hover/card-bridge.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { UiLanguage } from '../locales/plural.ts';
import { askBackground } from '../messages/wire.ts';
import { CardView } from '../ui/card/CardView.tsx';
import { createCardHost } from './card-host.ts';
import { choosePageTheme } from './page-theme.ts';
import { placeFrame } from './place-frame.ts';

const TITLE_ID = 'title';

type Shown = { readonly request: CardRequest; readonly events: CardEvents; readonly cameFrom: HTMLElement | null; pinned: boolean };

export function createCardSurface(): CardSurface {
  let shown: Shown | null = null;
  const host = createCardHost(() => {
    const lost = shown;
    hide();
    lost?.events.closed();
  });
  const { frame } = host;
  const resized = new ResizeObserver(() => shown?.events.moved(frame.getBoundingClientRect()));

  const draw = () => {
    if (shown === null) return;
    const { request, events, pinned } = shown;
    const language = chooseLanguage(request.settings.language);
    frame.dataset.theme = choosePageTheme(request.settings.theme);
    render(
      <CardView
        card={request.card}
        matched={request.matched}
        language={language}
        dates={request.settings}
        titleId={TITLE_ID}
        pinned={pinned}
        onPin={togglePin}
        onClose={() => {
          hide();
          events.closed();
        }}
        onOpenSource={(article, span) => void askBackground('openSource', { article, span })}
        onOpenEntity={entity => void askBackground('openDossier', { entity })}
      />,
      frame,
    );
  };
  const togglePin = () => {
    if (shown === null) return;
    shown.pinned = !shown.pinned;
    shown.events.pinned(shown.pinned);
    draw();
  };
  const place = () => {
    if (shown === null) return;
    placeFrame(frame, { rects: shown.request.anchorRects(), lineHeight: shown.request.lineHeight, dir: shown.request.dir });
    shown.events.moved(frame.getBoundingClientRect());
  };
  const hide = () => {
    if (shown === null) return;
    const { cameFrom } = shown;
    const hadFocus = host.owns(document.activeElement);
    shown = null;
    resized.disconnect();
    render(null, frame);
    host.hide();
    if (hadFocus) cameFrom?.focus({ preventScroll: true });
  };

  setUpDialog(frame);
  return {
    show(request, events) {
      const cameFrom = shown?.cameFrom ?? (document.activeElement instanceof HTMLElement ? document.activeElement : null);
      shown = { request, events, cameFrom, pinned: false };
      draw();
      if (!host.show()) {
        hide();
        return false;
      }
      place();
      resized.observe(frame);
      if (request.focus) frame.focus({ preventScroll: true });
      return true;
    },
    hide,
    follow() {
      if (shown !== null && !shown.pinned) place();
    },
    owns: host.owns,
  };
}

/** Hover never moves the focus and the page stays usable beside the card: a dialog, but not a modal one. */
function setUpDialog(frame: HTMLElement): void {
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', TITLE_ID);
  frame.tabIndex = -1;
}

function chooseLanguage(setting: Settings['language']): UiLanguage {
  if (setting !== 'auto') return setting;
  return /^ar\b/i.test(navigator.language) ? 'ar' : 'en';
}
