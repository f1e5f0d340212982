import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../core/card/card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import { CardPane } from '../ui/CardPane.tsx';
import { NameFinder } from '../ui/NameFinder.tsx';
import { IdentityPanel } from './IdentityPanel.tsx';
import type { ArchiveBackend } from './options-backend.ts';
import type { Corrections } from './use-corrections.ts';

export type NameSearchProps = {
  readonly backend: ArchiveBackend;
  readonly entity: string | null;
  readonly asksApart: boolean;
  readonly query: string;
  readonly corrections: Corrections;
};

/** The archive's names: search, and the card of the one chosen, with an address of its own (`#entity=…`) and what can be put right of it. */
export function NameSearch({ backend, entity, asksApart, query: asked, corrections }: NameSearchProps) {
  const [query, setQuery] = useState(asked);
  const [card, setCard] = useState<{ readonly shown: Card | null } | null>(null);
  useEffect(() => {
    if (entity === null) return setCard(null);
    void backend.getCard(entity as EntityId).then(shown => setCard({ shown }));
  }, [backend, entity, corrections.round]);

  return card !== null ? (
    <>
      <CardPane
        card={card.shown}
        onBack={() => goTo('archive')}
        onOpenEntity={showEntity}
        onOpenSource={backend.openSource}
        onAskApart={chosen => goTo(`entity=${encodeURIComponent(chosen)}&ask=apart`)}
      />
      {card.shown !== null && (
        <IdentityPanel
          key={card.shown.entity}
          backend={backend}
          entity={card.shown.entity}
          asksApart={asksApart}
          corrections={corrections}
          onMoved={now => (now === null ? goTo('archive') : showEntity(now))}
        />
      )}
    </>
  ) : (
    <NameFinder
      id="archive-names"
      search={backend.search}
      query={query}
      onQuery={setQuery}
      focusAtOpen={query !== ''}
      onChoose={(chosen, inTab) => (inTab ? openEntity(chosen) : showEntity(chosen))}
    />
  );
}

const showEntity = (entity: EntityId) => goTo(`entity=${encodeURIComponent(entity)}`);
const openEntity = (entity: EntityId) => void window.open(`#entity=${encodeURIComponent(entity)}`, '_blank', 'noopener');

/** Back and forward, and a copied address, come with it. */
function goTo(hash: string): void {
  location.hash = hash;
}
