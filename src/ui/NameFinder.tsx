import { useState } from 'preact/hooks';
import type { EntityId } from '../core/link/dossier.ts';
import type { SearchReply } from '../core/search/search-entry.ts';
import { groupFound, NOTHING_FOUND } from './group-found.tsx';
import { OptionList } from './OptionList.tsx';
import { SearchField } from './SearchField.tsx';
import { useUi } from './ui-context.ts';
import { useLatest } from './use-latest.ts';
import { useOptionKeys } from './use-option-keys.ts';

export type NameFinderProps = {
  readonly id: string;
  readonly search: (query: string) => Promise<SearchReply>;
  readonly onChoose: (entity: EntityId, inTab: boolean) => void;
  readonly query?: string;
  /** Hears every query, for a caller that draws something else in between and comes back. */
  readonly onQuery?: (query: string) => void;
  readonly focusAtOpen?: boolean;
  /** Told of each query that found something. */
  readonly onFound?: (query: string) => void;
};

/** Search over the archive's names with its results below, as pages other than the popup have it. */
export function NameFinder({ id, search, onChoose, query: first = '', onQuery, onFound, focusAtOpen = false }: NameFinderProps) {
  const { words } = useUi();
  const [query, setQuery] = useState(first);
  const ask = (next: string) => {
    setQuery(next);
    onQuery?.(next);
  };
  const wanted = query.trim();
  const found =
    useLatest(wanted, async text => {
      const reply = text === '' ? NOTHING_FOUND : await search(text);
      if (reply.hits.length > 0) onFound?.(text);
      return reply;
    }) ?? NOTHING_FOUND;
  const groups = wanted === '' ? [] : groupFound(found, words);
  const choose = (entity: string, inTab: boolean) => onChoose(entity as EntityId, inTab);
  const keys = useOptionKeys({
    ids: groups.flatMap(group => group.options.map(option => option.id)),
    onChoose: choose,
    onEscape: () => ask(''),
    hasText: query !== '',
  });
  return (
    <div class="name-finder">
      <SearchField query={query} onQuery={ask} keys={keys} listId={id} expanded={groups.length > 0} focusAtOpen={focusAtOpen} />
      <p role="status" class={wanted !== '' && found.hits.length === 0 ? 'faint' : 'unseen'}>
        {wanted !== '' && (found.hits.length === 0 ? words.nothingFor(wanted) : words.results(found.hits.length))}
      </p>
      <OptionList id={id} label={words.searchLabel} groups={groups} keys={keys} onChoose={choose} />
    </div>
  );
}
