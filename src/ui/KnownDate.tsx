import type { ArticleFacts } from '../core/article/article.ts';
import { formatRange } from '../locales/format-range.ts';
import { useUi } from './ui-context.ts';

/** A publication date with its certainty to see: a solid chip for a date that is said, a dashed one for mere bounds, words for none. */
export function KnownDate({ facts }: { readonly facts: ArticleFacts }) {
  const { settings, language, facts: words } = useUi();
  const said = facts.published.value;
  const bounds = facts.publishedBounds.value;
  const range = said ?? bounds;
  if (range === null) return <span class="faint">{words.basis.unknown}</span>;
  return (
    <span class={said !== null && said.from === said.to ? 'date-chip' : 'date-chip bounded'}>
      <bdi>{formatRange(range, settings, language)}</bdi>
    </span>
  );
}

/** How that date is known: from the text, inferred, from the reader, with the words that show it. */
export function WhyDate({ facts }: { readonly facts: ArticleFacts }) {
  const { facts: words } = useUi();
  const known = facts.published.value !== null || facts.published.basis === 'reader' ? facts.published : facts.publishedBounds;
  // «غير مذكور» stands in the date's own place already.
  if (known.value === null && known.basis !== 'reader') return null;
  return (
    <span class="why-date">
      {words.basis[known.basis]}
      {known.evidence !== null && (
        <>
          {' '}
          <span class="evidence">{words.because(known.evidence)}</span>
        </>
      )}
    </span>
  );
}
