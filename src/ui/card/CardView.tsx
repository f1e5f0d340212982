import { useId, useState } from 'preact/hooks';
import type { ArticleId } from '../../core/article/article.ts';
import type { Card } from '../../core/card/card.ts';
import type { EntityId } from '../../core/link/dossier.ts';
import type { Span } from '../../core/text/span.ts';
import { CARD_WORDS } from '../../locales/card-words.ts';
import type { DateSettings } from '../../locales/format-range.ts';
import type { UiLanguage } from '../../locales/plural.ts';
import { CardHeader, type Matched } from './CardHeader.tsx';
import { Cited } from './Cited.tsx';
import { CardScopeContext } from './card-scope.ts';
import { Disagreements } from './Disagreements.tsx';
import { describeRole } from './describe-role.ts';
import { EventList } from './EventList.tsx';
import { MoreSection, type SectionName, sectionsOf } from './MoreSections.tsx';
import { Statement } from './Statement.tsx';

export type CardViewProps = {
  readonly card: Card;
  readonly language: UiLanguage;
  readonly dates: DateSettings;
  /** The words on the page that the card was opened at; null where there's no page (a list, a preview). */
  readonly matched?: Matched | null;
  readonly pinned?: boolean;
  /** Without a handler its button is not drawn. */
  readonly onPin?: (() => void) | null;
  readonly onClose?: (() => void) | null;
  /** Opens our stored copy of the article at these words. */
  readonly onOpenSource: (article: ArticleId, span: Span) => void;
  readonly onOpenEntity: (entity: EntityId) => void;
  readonly titleId?: string;
};

/** A card as the page, the options preview, the first-run page and the gallery show it: props in, callbacks out. */
export function CardView(props: CardViewProps) {
  const { card, language, dates, matched = null, pinned = false, onPin = null, onClose = null } = props;
  const ownId = useId();
  const titleId = props.titleId ?? ownId;
  const words = CARD_WORDS[language];
  const scope = { words, language, dates, sources: card.sources, openSource: props.onOpenSource, openEntity: props.onOpenEntity };
  return (
    <CardScopeContext.Provider value={scope}>
      <article class="kh-card" dir={language === 'ar' ? 'rtl' : 'ltr'} lang={language} aria-labelledby={titleId} data-kind={card.kind}>
        <CardHeader card={card} matched={matched} titleId={titleId} pinned={pinned} onPin={onPin} onClose={onClose} />
        {/* Another entity's card starts folded and scrolled to its top. */}
        <CardBody key={card.entity} card={card} dates={dates} language={language} />
      </article>
    </CardScopeContext.Provider>
  );
}

function CardBody({ card, dates, language }: { readonly card: Card; readonly dates: DateSettings; readonly language: UiLanguage }) {
  const words = CARD_WORDS[language];
  const sections = sectionsOf(card, words);
  const [unfolded, setUnfolded] = useState<SectionName | null>(null);
  const sectionId = useId();
  const current = sections.find(section => section.name === unfolded);
  const bare =
    card.roles.length + card.statements.length + card.datedEvents.length + card.undatedEvents.length + card.disagreements.length === 0;
  return (
    <>
      {/* Scrolls by itself, so it must be reachable by keyboard: axe's scrollable-region-focusable. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="body" tabIndex={0} aria-label={card.name}>
        {card.roles.map(role => (
          <div class="role" key={role.text} dir={language === 'ar' ? 'rtl' : 'ltr'}>
            <Cited citations={role.citations}>
              <bdi class="role-name">{role.text}</bdi>
            </Cited>
            <p class="role-note">{describeRole(role, card.sources, words, dates, language)}</p>
          </div>
        ))}
        {card.statements.length > 0 && (
          <ul class="said">
            {card.statements.map(statement => (
              <Statement key={`${statement.citations[0]?.number} ${statement.text}`} statement={statement} />
            ))}
          </ul>
        )}
        {bare && <p class="bare">{words.oneLine}</p>}
        <EventList heading={words.datedEvents} events={card.datedEvents} />
        <EventList heading={words.undatedEvents} events={card.undatedEvents} />
        <Disagreements disagreements={card.disagreements} />
        {card.notSaid.length > 0 && (
          <p class="not-said">
            {words.notSaid} {card.notSaid.map(slot => words.slot[slot]).join(words.listSeparator)}
          </p>
        )}
        {current !== undefined && <MoreSection card={card} name={current.name} heading={current.heading} id={sectionId} />}
      </section>
      {sections.length > 0 && (
        <footer class="foot">
          {sections.map(({ name, heading }) => (
            <button
              key={name}
              type="button"
              class="fold"
              aria-expanded={unfolded === name}
              aria-controls={unfolded === name ? sectionId : undefined}
              onClick={() => setUnfolded(unfolded === name ? null : name)}
            >
              {heading}
            </button>
          ))}
        </footer>
      )}
    </>
  );
}
