import type { SearchReply } from '../core/search/search-entry.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';
import { useUi } from '../ui/ui-context.ts';
import type { PopupPage } from './popup-backend.ts';

export type NothingFoundProps = {
  readonly view: 'here' | 'archive';
  readonly page: PopupPage | null;
  readonly query: string;
  readonly found: SearchReply;
  readonly words: PopupWords;
};

/** What an empty list says, spoken too: that nothing is known, and what can be done about it. */
export function NothingFound({ view, page, query, found, words }: NothingFoundProps) {
  const { words: common } = useUi();
  return (
    <div role="status" class="nothing">
      {view === 'here' ? <NothingHere page={page} words={words} /> : null}
      {view === 'archive' && found.hits.length === 0 && <p>{query === '' ? words.archiveHint : common.nothingFor(query)}</p>}
      {view === 'archive' && query !== '' && found.hits.length > 0 && <p class="unseen">{common.results(found.hits.length)}</p>}
    </div>
  );
}

function NothingHere({ page, words }: { readonly page: PopupPage | null; readonly words: PopupWords }) {
  if (page === null || page.mentions.length > 0 || page.state !== 'on') return null;
  return (
    <>
      <p>{words.nothingHere}</p>
      <p class="faint">{words.nothingHereHint}</p>
    </>
  );
}
