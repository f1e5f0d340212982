import type { Card } from '../../core/card/card.ts';

/** A card as text for somebody else's document: the name, what is said of it, and under it whose words they are. */
export function citeCard(card: Card): string {
  const cited = (text: string, citations: Card['roles'][number]['citations']) =>
    `${text} ${[...new Set(citations.map(({ number }) => `[${number}]`))].join('')}`;
  const roles = card.roles.map(({ text, citations }) => cited(text, citations));
  const said = [...(card.told ?? []), ...card.statements].map(({ text, citations }) => cited(`«${text}»`, citations));
  const sources = card.sources.map(({ number, title, opening, outlet, published, url }) =>
    [`[${number}] ${title ?? `${opening}…`}`, outlet, published?.from, url].filter(Boolean).join(' · '),
  );
  return [card.name, ...roles, '', ...said, '', ...sources].join('\n');
}
