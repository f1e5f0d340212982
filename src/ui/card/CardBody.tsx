import { Component, createRef } from 'preact';
import type { Card } from '../../core/card/card.ts';
import type { EntityId } from '../../core/link/dossier.ts';
import { SEPARATOR } from '../../locales/card-words.ts';
import { Cited } from './Cited.tsx';
import type { InScope } from './card-scope.ts';
import { Disagreements } from './Disagreements.tsx';
import { describeRole } from './describe-role.ts';
import { EventList } from './EventList.tsx';
import { MoreSection, sectionsOf } from './MoreSections.tsx';
import { StatementList } from './StatementList.tsx';
import { Tool } from './Tool.tsx';

type CardBodyProps = InScope & { readonly card: Card };
type WholeProps = CardBodyProps & { readonly onOpenDossier: ((entity: EntityId) => void) | null | undefined };
type CardBodyState = { readonly unfolded: string | null };

/** Everything under the name, in the order a reader wants it, and the foot whose buttons unfold the rest. */
export class CardBody extends Component<WholeProps, CardBodyState> {
  override state: CardBodyState = { unfolded: null };
  readonly #body = createRef<HTMLDivElement>();

  override componentDidUpdate(_: WholeProps, before: CardBodyState) {
    const body = this.#body.current;
    if (body === null || before.unfolded === this.state.unfolded) return;
    // Not scrollIntoView: that would scroll the page under the card as well.
    const section = body.querySelector('.unfolded');
    if (section !== null) body.scrollTop += section.getBoundingClientRect().top - body.getBoundingClientRect().top;
  }

  override render({ card, scope, onOpenDossier }: WholeProps, { unfolded }: CardBodyState) {
    const { words } = scope;
    const sections = sectionsOf(card, scope);
    const current = sections.find(section => section.name === unfolded);
    return (
      <>
        {/* Scrolls by itself, so it must be reachable by keyboard: axe's scrollable-region-focusable. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
        <div class="body" role="group" tabIndex={0} aria-label={card.name} ref={this.#body}>
          <Roles card={card} scope={scope} />
          <StatementList statements={[...(card.told ?? []), ...card.statements]} scope={scope} />
          {isBare(card) && <p class="bare">{words.oneLine}</p>}
          <EventList heading={words.datedEvents} events={card.datedEvents} scope={scope} />
          <EventList heading={words.undatedEvents} events={card.undatedEvents} scope={scope} />
          <Disagreements disagreements={card.disagreements} scope={scope} />
          {card.notSaid.length > 0 && (
            <p class="not-said">
              {words.notSaid} {card.notSaid.map(slot => words.slot[slot]).join(SEPARATOR)}
            </p>
          )}
          {current !== undefined && <MoreSection card={card} section={current} scope={scope} />}
        </div>
        {(sections.length > 0 || onOpenDossier) && (
          <footer class="foot">
            {sections.map(({ name, heading }) => (
              <button
                key={name}
                type="button"
                class="fold"
                data-do={name}
                aria-expanded={unfolded === name}
                onClick={() => this.setState({ unfolded: unfolded === name ? null : name })}
              >
                {heading}
              </button>
            ))}
            {onOpenDossier && <Tool act="dossier" label={words.openDossier} path={LEAVES} onPress={() => onOpenDossier(card.entity)} />}
          </footer>
        )}
      </>
    );
  }
}

/** Out of the page, into the archive. */
const LEAVES = 'M8 4.5H4.5v11h11V12M11.5 4.5h4v4M15.5 4.5 9 11';

/** Roles are as their articles gave them, never "current": each says whose word it is and of when. */
function Roles({ card, scope }: CardBodyProps) {
  return (
    <>
      {card.roles.map(role => (
        <div class="role" key={role.text}>
          <Cited scope={scope} citations={role.citations}>
            <bdi class="role-name">{role.text}</bdi>
          </Cited>
          <p class="role-note">{describeRole(role, card.sources, scope.words, scope.dates, scope.language)}</p>
        </div>
      ))}
    </>
  );
}

function isBare({ roles, statements, datedEvents, undatedEvents, disagreements }: Card): boolean {
  return [roles, statements, datedEvents, undatedEvents, disagreements].every(part => part.length === 0);
}
