import type { DossierDate, DossierKind } from '../core/link/dossier.ts';
import type { Span } from '../core/text/span.ts';
import { formatDossierDate, isExactDate } from '../locales/format-date.ts';
import { KindGlyph } from './card/KindGlyph.tsx';
import { MarkedText } from './MarkedText.tsx';
import { useUi } from './ui-context.ts';

export type EntityRowProps = {
  readonly kind: DossierKind;
  readonly name: string;
  readonly matched?: readonly Span[];
  /** The name that matched, where it is another spelling than the name shown. */
  readonly alias?: { readonly text: string; readonly matched: readonly Span[] };
  readonly role?: string | null;
  readonly date?: DossierDate | undefined;
  readonly probable?: boolean;
  /** A word on it, where there is something to say: «تعرفه». */
  readonly note?: string | undefined;
  /** How often it stands on the page. */
  readonly count?: number;
  /** In how many articles it stands. */
  readonly sources?: number;
};

/** One name in a list: kind, name with its matched letters, what the articles call it, how often. */
export function EntityRow({ kind, name, matched = [], alias, role = null, date, probable = false, note, count, sources }: EntityRowProps) {
  const { words, settings, language } = useUi();
  return (
    <span class={probable ? 'entity-row probable' : 'entity-row'}>
      <KindGlyph kind={kind} />
      <span class="entity-words">
        <span class="entity-name">
          <MarkedText text={name} spans={matched} />
        </span>
        {date !== undefined && (
          <bdi class={isExactDate(date) ? 'date-chip' : 'date-chip bounded'}>{formatDossierDate(date, settings, language)}</bdi>
        )}
        {probable && <span class="chip probable">{words.probable}</span>}
        {note !== undefined && <span class="chip">{note}</span>}
        {alias !== undefined && (
          <span class="entity-alias">
            <MarkedText text={alias.text} spans={alias.matched} />
          </span>
        )}
        {role !== null && (
          <span class="entity-role">
            <bdi>{role}</bdi>
          </span>
        )}
      </span>
      {count !== undefined && (
        <span class="entity-count">
          <span aria-hidden="true">×{words.number(count)}</span>
          <span class="unseen">{words.times(count)}</span>
        </span>
      )}
      {sources !== undefined && <span class="entity-count">{words.sources(sources)}</span>}
    </span>
  );
}
