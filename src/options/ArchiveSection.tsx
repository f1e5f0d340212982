import { useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '../core/article/article.ts';
import { fold } from '../core/text/fold-text.ts';
import { archiveWords } from '../locales/page-words-archive.ts';
import type { LibraryEntry } from '../messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Toast } from '../ui/Toast.tsx';
import { useUi } from '../ui/ui-context.ts';
import { ArchiveFilters } from './ArchiveFilters.tsx';
import { ArchiveTable } from './ArchiveTable.tsx';
import { type ArchiveView, filtersOf, viewArchive, WHOLE_ARCHIVE } from './archive-view.ts';
import { CorrectionList, CorrectionToast } from './CorrectionList.tsx';
import { NameSearch } from './NameSearch.tsx';
import type { ArchiveBackend, ArchiveCounts } from './options-backend.ts';
import { useCorrections } from './use-corrections.ts';

export type ArchiveSectionProps = {
  readonly backend: ArchiveBackend;
  readonly onImport: () => void;
  /** From the address: a name to show, words to search for. */
  readonly entity: string | null;
  readonly asksApart: boolean;
  readonly query: string;
};

/** «أرشيفي»: the names in it, and the articles it is made of. */
export function ArchiveSection({ backend, onImport, entity, asksApart, query }: ArchiveSectionProps) {
  const { words: common, language, settings } = useUi();
  const words = archiveWords({ language, digits: settings.digits });
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [counts, setCounts] = useState<ArchiveCounts | null>(null);
  const [view, setView] = useState<ArchiveView>(WHOLE_ARCHIVE);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  async function load() {
    const [list, numbers] = await Promise.all([backend.listAll(), backend.counts()]);
    if (list.ok) setEntries(list.value);
    else setProblem(list.code);
    setCounts(numbers);
  }
  const corrections = useCorrections(backend.corrections);
  useEffect(() => void load(), [backend, corrections.round]);

  async function remove(article: ArticleId) {
    const answer = await backend.remove(article);
    if (!answer.ok) return setProblem(answer.code);
    setSaid(words.removed);
    return load();
  }

  const shown = entries === null ? [] : viewArchive(entries, view, fold);
  return (
    <section aria-labelledby="archive-heading">
      <h1 id="archive-heading">{words.heading}</h1>
      {counts !== null && <p class="lead">{words.counts(counts.articles, counts.byKind.person, counts.byKind.event)}</p>}
      {counts?.storage === 'memory' && <p class="warning">{common.memoryOnly}</p>}
      {problem !== null && <p class="warning">{failureWords(problem, common)}</p>}
      <NameSearch key={query} backend={backend} entity={entity} asksApart={asksApart} query={query} corrections={corrections} />
      {entries === null ? (
        <p class="faint">{common.loading}</p>
      ) : (
        <>
          {entries.length > 0 && <ArchiveFilters view={view} onView={setView} filters={filtersOf(entries)} words={words} />}
          {shown.length > 0 ? (
            <ArchiveTable entries={shown} words={words} onRemove={article => void remove(article)} />
          ) : (
            <p class="empty">{entries.length === 0 ? words.none : words.noMatch}</p>
          )}
          <Button onClick={onImport}>{words.toImport}</Button>
          <CorrectionList corrections={corrections} />
        </>
      )}
      {said !== null && <Toast text={said} onGone={() => setSaid(null)} />}
      <CorrectionToast said={corrections.said} onGone={corrections.forget} />
    </section>
  );
}
