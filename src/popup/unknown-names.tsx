import { useState } from 'preact/hooks';
import type { FoundName } from '../core/library/library.ts';
import type { PopupWords } from '../locales/page-words-popup.ts';
import { EntityRow } from '../ui/EntityRow.tsx';
import type { OptionGroup } from '../ui/OptionList.tsx';
import type { PopupBackend } from './popup-backend.ts';

const SHOW = 'unknown:';

/** `asked`: under way; `failed`: the page could not be read. */
type Unknown = 'folded' | 'asked' | 'failed' | readonly FoundName[];

export type UnknownNames = {
  readonly group: OptionGroup;
  /** True where the option is this group's: it was taken care of. `search` is called with the name chosen. */
  readonly choose: (option: string, search: (name: string) => void) => boolean;
};

/**
 * «أسماء لا يعرفها أرشيفك»: names recognised on the page that no article of the archive holds. Recognising takes the
 * whole article through the pipeline, so it is done when the reader asks. The most named first.
 */
export function useUnknownNames(backend: PopupBackend, words: PopupWords): UnknownNames {
  const [unknown, setUnknown] = useState<Unknown>('folded');

  async function find() {
    setUnknown('asked');
    const parts = await backend.readArticle();
    const answer = parts === null ? null : await backend.preview({ name: parts.title ?? '', parts, facts: null });
    setUnknown(answer?.ok ? answer.value.names.filter(({ isKnown }) => !isKnown).sort((a, b) => b.count - a.count) : 'failed');
  }

  return {
    group: groupOf(unknown, words),
    choose(option, search) {
      if (!option.startsWith(SHOW)) return false;
      const name = option.slice(SHOW.length);
      if (name !== '') search(name);
      else if (!Array.isArray(unknown) && unknown !== 'asked') void find();
      return true;
    },
  };
}

function groupOf(unknown: Unknown, words: PopupWords): OptionGroup {
  if (typeof unknown !== 'string' && unknown.length > 0) {
    const options = unknown.map(({ name, kind, count }) => ({
      id: SHOW + name,
      content: <EntityRow kind={kind} name={name} count={count} />,
    }));
    return { id: 'unknown', label: words.unknownNames(unknown.length), options };
  }
  const text =
    unknown === 'folded' ? words.showUnknown : unknown === 'asked' ? words.reading : words[unknown === 'failed' ? 'noText' : 'noUnknown'];
  return { id: 'unknown', label: null, options: [{ id: SHOW, content: <span class="unfold">{text}</span> }] };
}
