import type { CardStatement, Citation } from '../../core/card/card.ts';
import type { EventName, Speaker } from '../../core/link/dossier.ts';
import { Cited } from './Cited.tsx';
import type { InScope } from './card-scope.ts';
import { textDirection } from './text-direction.ts';

/** One statement: who says it, the source's words letter for letter in «…», [n] after the full stop. */
export function Statement({ statement, scope }: InScope & { readonly statement: CardStatement }) {
  const { words, language } = scope;
  const direction = textDirection(statement.text);
  // Arabic words in an English card (and the reverse) go on a line of their own, each aligned as it is read.
  const mixed = direction !== (language === 'ar' ? 'rtl' : 'ltr');
  return (
    <li class={mixed ? 'statement mixed' : 'statement'}>
      {statement.oneSided && <span class="one-sided">{words.oneSided}</span>}
      <SaidBy statement={statement} scope={scope} />{' '}
      <span class="words" dir={direction} lang={direction === 'rtl' ? 'ar' : undefined}>
        <CitedQuote text={statement.text} citations={statement.citations} bare={statement.isSlot} scope={scope} />
      </span>
      {statement.isOfItsTime && <span class="tag"> {words.ofItsTime}</span>}
      {statement.refersTo && (
        <p class="why">
          {words.refersTo} <EntityName {...statement.refersTo} scope={scope} />
        </p>
      )}
    </li>
  );
}

/** A full stop that ends the source's words moves behind the guillemet: `…والاتحاد الأوروبي». [1]`. */
export function CitedQuote({
  text,
  citations,
  bare,
  scope,
}: InScope & { readonly text: string; readonly citations: readonly Citation[]; readonly bare?: true | undefined }) {
  const quoted = bare ? `${text}.` : `«${text.replace(/[.\s]+$/u, '')}».`;
  const at = quoted.lastIndexOf(' ') + 1;
  return (
    <Cited scope={scope} citations={citations} lastWord={quoted.slice(at)}>
      {quoted.slice(0, at)}
    </Cited>
  );
}

function SaidBy({ statement, scope }: InScope & { readonly statement: CardStatement }) {
  const { words } = scope;
  const { saidBy, relayedBy, medium } = statement;
  if ((saidBy === null && relayedBy === null) || (statement.isToldOf && !statement.oneSided))
    return <span class="who outlet">{words.narration}</span>;
  return (
    <span class="who">
      {saidBy === null ? words.narration : <SpeakerName speaker={saidBy} scope={scope} />}
      {medium && ` (${words.medium[medium]})`}
      {relayedBy && `${words.comma}${words.relayedBy} `}
      {relayedBy && <SpeakerName speaker={relayedBy} scope={scope} />}
    </span>
  );
}

/** A capital that speaks has its government behind it: «موسكو (أي الحكومة الروسية في هذا المقال)». */
function SpeakerName({ speaker: { entity, text, standsFor }, scope }: InScope & { readonly speaker: Speaker }) {
  const name = standsFor ? `${text} (${scope.words.standsFor.replace('#', standsFor)})` : text;
  return entity === null ? <bdi>{name}</bdi> : <EntityName entity={entity} name={name} scope={scope} />;
}

/** A name that opens its own card: pressed, in this place; in a page, pointed at, beside it. */
export function EntityName({ entity, name, scope }: InScope & EventName) {
  if (entity === scope.entity) return <bdi>{name}</bdi>;
  return (
    <button type="button" class="name" data-entity={entity} onClick={() => scope.openEntity(entity)}>
      <bdi>{name}</bdi>
    </button>
  );
}
