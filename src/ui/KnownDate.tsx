import type { ArticleFacts } from '../core/article/article.ts';
import { formatRange } from '../locales/format-range.ts';
import type { FactsWords } from '../locales/page-words-facts.ts';
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
  const { from, said } = readEvidence(known.evidence);
  return (
    <span class="why-date">
      {from === null ? words.basis[known.basis] : words.markup[from]}
      {/* A machine's stamp says no more than the date beside it does; the text's own words are the proof. */}
      {said !== null && from === null && (
        <>
          {': '}
          <span class="evidence">{words.because(said)}</span>
        </>
      )}
    </span>
  );
}

/** `meta: 2022-03-01` is what a page's markup says (core/article/find-published.ts); anything else is the text's own words. */
function readEvidence(evidence: string | null): { readonly from: keyof FactsWords['markup'] | null; readonly said: string | null } {
  const [, from, value] = /^(json-ld|meta|time|page|url|row): (.*)$/s.exec(evidence ?? '') ?? [];
  return from === undefined || value === undefined
    ? { from: null, said: evidence }
    : { from: from as keyof FactsWords['markup'], said: value };
}
