import { lendListener } from '../messages/lent-listener.ts';
import { serveTab } from '../messages/wire.ts';
import { followNews } from '../messages/wire-news.ts';
import { createPageSession, type PageSession } from './page-session.ts';

/** Joins a page's session to the rest of the extension, until the controller is aborted: by a newer copy of us, or because we are gone. */
export async function runPage(controller: AbortController): Promise<void> {
  const { signal } = controller;
  let session: PageSession | null = null;
  const listener = serveTab(
    {
      listMentions: () => session?.list() ?? { state: 'working', mentions: [] },
      showMention: ({ entity }) => ({ shown: session?.showFirst(entity) ?? false }),
      setActive({ active }) {
        session?.switchOn(active);
        return null;
      },
    },
    signal,
  );
  if (listener !== undefined) lendListener(listener);
  const settings = await followNews({ settings: changed => session?.useSettings(changed), knowledge: () => session?.renew() }, signal);
  if (!signal.aborted) session = createPageSession(settings, { signal, end: () => controller.abort() });
}
