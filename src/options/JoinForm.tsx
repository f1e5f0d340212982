import { useEffect, useRef, useState } from 'preact/hooks';
import type { IdentityView } from '../core/library/library.ts';
import type { EntityId, EventName } from '../core/link/dossier.ts';
import type { SearchReply } from '../core/search/search-entry.ts';
import { SEPARATOR } from '../locales/card-words.ts';
import { correctionWords } from '../locales/page-words-corrections.ts';
import { Button } from '../ui/Button.tsx';
import { NameFinder } from '../ui/NameFinder.tsx';
import { useUi } from '../ui/ui-context.ts';

export type JoinFormProps = {
  readonly view: IdentityView;
  readonly search: (query: string) => Promise<SearchReply>;
  readonly disabled: boolean;
  readonly onJoin: (other: EventName) => void;
};

/** Which other name of the archive is the same; asked once more before it is done. */
export function JoinForm({ view, search, disabled, onJoin }: JoinFormProps) {
  const { words: common, language, settings } = useUi();
  const words = correctionWords({ language, digits: settings.digits });
  const [other, setOther] = useState<EventName | null>(null);
  const [names, setNames] = useState<ReadonlyMap<EntityId, string>>(new Map());
  const question = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  // Each takes the place of the other, and of the button that had the focus.
  useEffect(() => {
    if (other !== null) question.current?.focus();
    else if (wasAsked.current) list.current?.focus();
    wasAsked.current = other !== null;
  }, [other]);
  const isOfKind = (id: EntityId) => id.startsWith(`${view.kind}/`) && id !== view.entity;

  async function searchOfKind(query: string): Promise<SearchReply> {
    const reply = await search(query);
    const hits = reply.hits.filter(({ entity }) => isOfKind(entity));
    const closest = reply.closest.filter(({ entity }) => isOfKind(entity));
    setNames(new Map([...hits, ...closest].map(({ entity, name }) => [entity, name])));
    return { hits, closest };
  }

  if (other !== null) {
    return (
      <div class="join-form">
        <p ref={question} tabIndex={-1}>
          {words.askJoin(view.name, other.name)}
        </p>
        <div class="acts">
          <Button kind="primary" disabled={disabled} onClick={() => onJoin(other)}>
            {words.joinNow}
          </Button>
          <Button disabled={disabled} onClick={() => setOther(null)}>
            {common.cancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="join-form" ref={list} tabIndex={-1}>
      {view.namesakes.length > 0 && (
        <>
          <p>{words.sameName}</p>
          <ul>
            {view.namesakes.map(({ entity, name, role, articles }) => (
              <li key={entity}>
                <span>
                  <bdi>{name}</bdi>{' '}
                  <span class="faint">
                    {role !== null && <bdi>{role}</bdi>} {common.sources(articles)}
                  </span>
                </span>
                <Button
                  label={words.joinNowWith([name, role ?? ''].filter(Boolean).join(SEPARATOR))}
                  onClick={() => setOther({ entity, name })}
                >
                  {words.joinNow}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.joinWith[view.kind]}</p>
      <NameFinder id="join-names" search={searchOfKind} onChoose={entity => setOther({ entity, name: names.get(entity) ?? '' })} />
    </div>
  );
}
