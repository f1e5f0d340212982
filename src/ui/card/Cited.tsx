import { Component, type ComponentChildren } from 'preact';
import type { Citation } from '../../core/card/card.ts';
import type { InScope } from './card-scope.ts';
import { SourceSentence } from './SourceSentence.tsx';

/** Long enough that a pointer on its way past [n] opens nothing. */
const HOVER_MS = 180;

type CitedProps = InScope & {
  readonly citations: readonly Citation[];
  /** The word before [n], kept on one line with it. */
  readonly lastWord?: string;
  readonly children: ComponentChildren;
};

type CitedState = { readonly open: number | null; readonly pressed: boolean };

/** Words with their [n] behind them; pointing at, focusing or pressing [n] opens the source's sentence under the words. */
export class Cited extends Component<CitedProps, CitedState> {
  override state: CitedState = { open: null, pressed: false };
  #waiting: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount() {
    clearTimeout(this.#waiting);
  }

  #glance(number: number, afterMs: number) {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.state.pressed || this.setState({ open: number }), afterMs);
  }

  #press(number: number) {
    clearTimeout(this.#waiting);
    const close = this.state.pressed && this.state.open === number;
    this.setState({ open: close ? null : number, pressed: !close });
  }

  override render({ scope, citations, lastWord = '', children }: CitedProps, { open }: CitedState) {
    const numbers = [...new Set(citations.map(citation => citation.number))];
    return (
      <>
        {children}
        <span class="glue">
          {lastWord}
          {numbers.map(number => (
            <button
              key={number}
              type="button"
              class="cite"
              aria-expanded={open === number}
              aria-label={`${scope.words.showSentence} ${number}`}
              onClick={() => this.#press(number)}
              onPointerEnter={() => this.#glance(number, HOVER_MS)}
              onPointerLeave={() => clearTimeout(this.#waiting)}
              onFocus={event => event.currentTarget.matches(':focus-visible') && this.#glance(number, 0)}
            >
              <bdi>[{number}]</bdi>
            </button>
          ))}
        </span>
        {open !== null &&
          citations
            .filter(citation => citation.number === open)
            .map(citation => <SourceSentence key={citation.source.start} scope={scope} citation={citation} />)}
      </>
    );
  }
}
