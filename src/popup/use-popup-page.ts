import { useEffect, useState } from 'preact/hooks';
import type { PopupBackend, PopupPage } from './popup-backend.ts';

const ASK_AGAIN_MS = 300;
/** A first scan takes well under a second; after this long the popup stops waiting and says what it knows. */
const MAX_ASKS = 20;

export type LivePage = {
  /** Null until the first answer. */
  readonly page: PopupPage | null;
  readonly refresh: () => void;
  /** Asks until it answers otherwise than now: it is told to read itself again. */
  readonly refreshUntilOther: () => void;
};

/** The page behind the popup, asked again while its first scan is under way. */
export function usePopupPage(backend: PopupBackend): LivePage {
  const [page, setPage] = useState<PopupPage | null>(null);
  const [round, setRound] = useState<{ readonly until: PopupPage | null }>({ until: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const old = JSON.stringify(round.until);
    const ask = async (left: number) => {
      const next = await backend.readPage();
      if (ended) return;
      setPage(next);
      const isDue = next.state === 'working' || JSON.stringify(next) === old;
      if (isDue && left > 0) timer = setTimeout(() => void ask(left - 1), ASK_AGAIN_MS);
    };
    void ask(MAX_ASKS);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [backend, round]);
  return { page, refresh: () => setRound({ until: null }), refreshUntilOther: () => setRound({ until: page }) };
}
