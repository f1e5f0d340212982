import { useState } from 'preact/hooks';
import type { ArticleId } from '../core/article/article.ts';
import type { ArchiveWords } from '../locales/page-words-archive.ts';
import type { LibraryEntry } from '../messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KnownDate } from '../ui/KnownDate.tsx';
import { useUi } from '../ui/ui-context.ts';

const FIRST_ROWS = 100;

export type ArchiveTableProps = {
  readonly entries: readonly LibraryEntry[];
  readonly words: ArchiveWords;
  readonly onRemove: (article: ArticleId) => void;
};

export function ArchiveTable({ entries, words, onRemove }: ArchiveTableProps) {
  const { facts } = useUi();
  const [limit, setLimit] = useState(FIRST_ROWS);
  return (
    <div class="table-wrap panel">
      <table class="table archive-table">
        <thead>
          <tr>
            <th scope="col">{facts.title}</th>
            <th scope="col">{facts.outlet}</th>
            <th scope="col">{facts.date}</th>
            <th scope="col">{words.origin}</th>
            <th scope="col">
              <span class="unseen">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, limit).map(entry => (
            <ArchiveLine key={entry.article} entry={entry} words={words} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
      {entries.length > limit && (
        <Button kind="plain" onClick={() => setLimit(limit + FIRST_ROWS)}>
          {words.more}
        </Button>
      )}
    </div>
  );
}

type ArchiveLineProps = { readonly entry: LibraryEntry; readonly words: ArchiveWords; readonly onRemove: (article: ArticleId) => void };

function ArchiveLine({ entry, words, onRemove }: ArchiveLineProps) {
  const { words: common } = useUi();
  const [asking, setAsking] = useState(false);
  const name = entry.facts.title.value ?? common.untitled(entry.opening);
  return (
    <tr>
      <td class="wide">
        <a href={`article.html#a=${entry.article}`}>
          <bdi>{name}</bdi>
        </a>
      </td>
      <td>
        <bdi>{entry.facts.outlet.value ?? <span class="faint">{common.unknown}</span>}</bdi>
      </td>
      <td>
        <KnownDate facts={entry.facts} />
      </td>
      <td class="faint">{words.originOf[entry.origin]}</td>
      <td class="end">
        {asking ? (
          <div class="ask" role="alert">
            <p>{words.removeAsk}</p>
            <Button kind="danger" onClick={() => onRemove(entry.article)}>
              {words.removeYes}
            </Button>{' '}
            <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
          </div>
        ) : (
          <Button kind="plain" label={words.removeOne(name)} onClick={() => setAsking(true)}>
            <Icon name="trash" />
          </Button>
        )}
      </td>
    </tr>
  );
}
