import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../core/card/card.ts';
import type { CardWords } from '../../locales/card-words.ts';
import { Cited } from './Cited.tsx';
import { useCardScope } from './card-scope.ts';
import { isFeminine } from './describe-role.ts';
import { SourceList } from './SourceList.tsx';
import { Statement } from './Statement.tsx';
import { textDirection } from './text-direction.ts';

export type SectionName = 'more' | 'quotes' | 'related' | 'sources';

/** The sections this card has something for, in order, with their headings. */
export function sectionsOf(card: Card, words: CardWords): readonly { readonly name: SectionName; readonly heading: string }[] {
  const gender =
    card.kind !== 'person' || card.roles.length === 0
      ? 'neutral'
      : card.roles.some(role => isFeminine(role.text))
        ? 'feminine'
        : 'masculine';
  const more = card.moreStatements.length + card.namings.length + card.mergedBecause.length > 0;
  return [
    ...(more ? [{ name: 'more', heading: words.more } as const] : []),
    ...(card.quotes.length > 0 ? [{ name: 'quotes', heading: words.quotes[gender] } as const] : []),
    ...(card.related.length > 0 ? [{ name: 'related', heading: words.related } as const] : []),
    ...(card.sources.length > 0 ? [{ name: 'sources', heading: words.sources } as const] : []),
  ];
}

/** The section the reader unfolded, brought into view. */
export function MoreSection({
  card,
  name,
  heading,
  id,
}: {
  readonly card: Card;
  readonly name: SectionName;
  readonly heading: string;
  readonly id: string;
}) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not scrollIntoView: that would scroll the page under the card as well.
    const body = element.current?.parentElement;
    if (body && element.current) body.scrollTop += element.current.getBoundingClientRect().top - body.getBoundingClientRect().top;
  }, [name]);
  return (
    <section class="part unfolded" id={id} ref={element}>
      {name !== 'more' && <h3>{heading}</h3>}
      {CONTENTS[name]({ card })}
    </section>
  );
}

const CONTENTS: Readonly<Record<SectionName, (props: { readonly card: Card }) => ComponentChildren>> = {
  more: props => <MoreContent {...props} />,
  quotes: ({ card }) => <StatementItems statements={card.quotes} />,
  related: props => <RelatedContent {...props} />,
  sources: ({ card }) => <SourceList sources={card.sources} />,
};

function StatementItems({ statements }: { readonly statements: Card['statements'] }) {
  return (
    <ul class="said">
      {statements.map(statement => (
        <Statement key={`${statement.citations[0]?.number} ${statement.text}`} statement={statement} />
      ))}
    </ul>
  );
}

function MoreContent({ card }: { readonly card: Card }) {
  const { words } = useCardScope();
  return (
    <>
      {card.moreStatements.length > 0 && <StatementItems statements={card.moreStatements} />}
      {card.namings.length > 0 && (
        <>
          <h4>{words.namings}</h4>
          <ul class="namings">
            {card.namings.map(({ number, labels }) => (
              <li key={number}>
                <bdi class="number">[{number}]</bdi>
                <span dir="auto">{labels.join(words.listSeparator)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {card.mergedBecause.length > 0 && (
        <>
          <h4>{words.mergedWhy}</h4>
          <p class="why">{card.mergedBecause.map(reason => words.mergeReason[reason]).join(words.listSeparator)}</p>
        </>
      )}
    </>
  );
}

function RelatedContent({ card }: { readonly card: Card }) {
  const { openEntity } = useCardScope();
  return (
    <ul class="related">
      {card.related.map(({ entity, name, because, citation }) => (
        <li key={`${entity} ${because}`} dir={textDirection(name)}>
          <Cited citations={[citation]}>
            <button type="button" class="name" onClick={() => openEntity(entity)}>
              <bdi>{name}</bdi>
            </button>{' '}
            <span class="because">
              (<bdi>{because}</bdi>)
            </span>
          </Cited>
        </li>
      ))}
    </ul>
  );
}
