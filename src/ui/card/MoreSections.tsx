import type { ComponentChildren } from 'preact';
import type { Card } from '../../core/card/card.ts';
import { SEPARATOR } from '../../locales/card-words.ts';
import { Cited } from './Cited.tsx';
import type { CardScope, InScope } from './card-scope.ts';
import { DateChip } from './DateChip.tsx';
import { isFeminine } from './describe-role.ts';
import { SourceList } from './SourceList.tsx';
import { EntityName } from './Statement.tsx';
import { StatementList } from './StatementList.tsx';
import { textDirection } from './text-direction.ts';

type SectionName = 'more' | 'quotes' | 'related' | 'sources' | 'keys';

export type Section = { readonly name: SectionName; readonly heading: string };

/** The sections this card has something for, in order, with their headings. */
export function sectionsOf(card: Card, { words, hasKeys }: CardScope): readonly Section[] {
  const feminine = card.roles.some(role => isFeminine(role.text));
  const gender = card.kind !== 'person' || card.roles.length === 0 ? 'neutral' : feminine ? 'feminine' : 'masculine';
  const sections: readonly (Section & { readonly size: number })[] = [
    {
      name: 'more',
      heading: words.more,
      size: card.moreStatements.length + card.namings.length + card.mergedBecause.length + othersOf(card).length,
    },
    { name: 'quotes', heading: words.quotes[gender], size: card.quotes.length },
    { name: 'related', heading: words.related, size: card.related.length },
    { name: 'sources', heading: words.sources, size: card.sources.length },
    { name: 'keys', heading: words.keys, size: hasKeys ? words.keyList.length : 0 },
  ];
  return sections.filter(section => section.size > 0);
}

/** Names that the reader added. */
const othersOf = ({ saidByReader }: Card): readonly string[] => saidByReader?.others ?? [];

type SectionProps = InScope & { readonly card: Card };

/** The section the reader unfolded. */
export function MoreSection({ card, section, scope }: SectionProps & { readonly section: Section }) {
  return (
    <section class="part unfolded">
      {section.name !== 'more' && <h3>{section.heading}</h3>}
      {CONTENTS[section.name]({ card, scope })}
    </section>
  );
}

const CONTENTS: Readonly<Record<SectionName, (props: SectionProps) => ComponentChildren>> = {
  more: props => <MoreContent {...props} />,
  quotes: ({ card, scope }) => <StatementList statements={card.quotes} scope={scope} />,
  related: props => <RelatedContent {...props} />,
  sources: ({ scope }) => <SourceList scope={scope} />,
  keys: ({ scope }) => <KeyList scope={scope} />,
};

function MoreContent({ card, scope }: SectionProps) {
  const { words } = scope;
  const many = card.sourceCount > 2 ? 'more' : 'two';
  return (
    <>
      <StatementList statements={card.moreStatements} scope={scope} />
      {card.namings.length + othersOf(card).length > 0 && (
        <>
          <h3 class="minor">{words.namings}</h3>
          <ul class="namings">
            {card.namings.map(({ number, labels }) => (
              <li key={number}>
                <bdi class="number">[{number}]</bdi>
                <span dir="auto">{labels.join(SEPARATOR)}</span>
              </li>
            ))}
            {othersOf(card).length > 0 && (
              <li class="yours">
                <span>{words.yours.mark}:</span> <span dir="auto">{othersOf(card).join(SEPARATOR)}</span>
              </li>
            )}
          </ul>
        </>
      )}
      {card.mergedBecause.length > 0 && (
        <>
          <h3 class="minor">{words.mergedWhy[card.kind][many]}</h3>
          <p class="why">{card.mergedBecause.map(reason => words.mergeReason[reason]).join(SEPARATOR)}</p>
          {scope.askApart && (
            <button type="button" class="link" data-do="ask-apart" onClick={() => scope.askApart?.(card.entity)}>
              {words.apart[card.kind][many]}
            </button>
          )}
        </>
      )}
    </>
  );
}

function RelatedContent({ card, scope }: SectionProps) {
  return (
    <ul class="related">
      {card.related.map(({ entity, name, because, link, date, citation }) => (
        <li key={`${entity} ${link ?? because}`} dir={textDirection(name)}>
          <Cited scope={scope} citations={[citation]}>
            <EntityName entity={entity} name={name} scope={scope} />{' '}
            <span class="because">
              (<bdi>{link ? scope.words.link[link] : because}</bdi>)
            </span>
            {date && <DateChip date={date} scope={scope} />}
          </Cited>
        </li>
      ))}
    </ul>
  );
}

function KeyList({ scope }: InScope) {
  return (
    <ul class="namings">
      {scope.words.keyList.map(([key, effect]) => (
        <li key={key}>
          <kbd dir="ltr">{key}</kbd>
          {effect}
        </li>
      ))}
    </ul>
  );
}
