import type { NameHit, SearchReply } from '../core/search/search-entry.ts';
import type { CommonWords } from '../locales/page-words-shared.ts';
import { EntityRow } from './EntityRow.tsx';
import type { Option, OptionGroup } from './OptionList.tsx';

export const NOTHING_FOUND: SearchReply = { hits: [], closest: [] };

/** Search results as a list's groups, in their own order (best first); the closest three under their own heading where nothing matched. */
export function groupFound({ hits, closest }: SearchReply, words: CommonWords): readonly OptionGroup[] {
  if (hits.length > 0) return [{ id: 'hits', label: null, options: hits.map(foundOption) }];
  return closest.length === 0 ? [] : [{ id: 'closest', label: words.closest, options: closest.map(foundOption) }];
}

function foundOption(hit: NameHit): Option {
  const direct = hit.matchedName === hit.name;
  return {
    id: hit.entity,
    content: (
      <EntityRow
        kind={hit.kind}
        name={hit.name}
        matched={direct ? hit.matched : []}
        {...(direct ? {} : { alias: { text: hit.matchedName, matched: hit.matched } })}
        role={hit.role}
        date={hit.date}
        sources={hit.sourceCount}
      />
    ),
  };
}
