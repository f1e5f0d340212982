import type { CardEvent } from '../../core/card/card.ts';
import { Cited } from './Cited.tsx';
import type { InScope } from './card-scope.ts';
import { DateChip } from './DateChip.tsx';
import { CitedQuote, EntityName } from './Statement.tsx';
import { textDirection } from './text-direction.ts';

/** Date chips in a column of their own; undated events under their own heading. */
export function EventList({ heading, events, scope }: InScope & { readonly heading: string; readonly events: readonly CardEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section class="part">
      <h3>{heading}</h3>
      <ul class="events">
        {events.map(event => (
          <EventItem key={event.entity} event={event} scope={scope} />
        ))}
      </ul>
    </section>
  );
}

function EventItem({ event, scope }: InScope & { readonly event: CardEvent }) {
  const { words } = scope;
  const status = event.status === 'happened' ? null : words.eventStatus[event.status];
  return (
    <li class="event">
      <span class="when">
        {event.date !== null && <DateChip date={event.date} scope={scope} />}
        {status !== null && <span class="tag">{status}</span>}
        {event.part === 'named' && <span class="tag">{words.onlyNamedIn}</span>}
      </span>
      <span class={event.text === null ? 'what named' : 'what'} dir={textDirection(event.text ?? event.name)}>
        {event.text === null ? (
          <Cited scope={scope} citations={event.citations}>
            <EntityName entity={event.entity} name={event.name} scope={scope} />
          </Cited>
        ) : (
          <CitedQuote scope={scope} text={event.text} citations={event.citations} />
        )}
      </span>
    </li>
  );
}
