import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Citation } from '../../core/card/card.ts';
import { useCardScope } from './card-scope.ts';
import { SourceSentence } from './SourceSentence.tsx';

/** Long enough that a pointer on its way past [n] opens nothing. */
const HOVER_MS = 180;

type CitedProps = {
  readonly citations: readonly Citation[];
  /** The word before [n], kept on one line with it. */
  readonly lastWord?: string;
  readonly children: ComponentChildren;
};

/** Words with their [n] behind them; pointing at, focusing or pressing [n] opens the source's sentence under the words. */
export function Cited({ citations, lastWord = '', children }: CitedProps) {
  const { words } = useCardScope();
  const [open, setOpen] = useState<number | null>(null);
  const [pressed, setPressed] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const numbers = [...new Set(citations.map(citation => citation.number))];
  const glance = (number: number) => !pressed && setOpen(number);
  const press = (number: number) => {
    const close = pressed && open === number;
    setPressed(!close);
    setOpen(close ? null : number);
  };
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
            aria-label={`${words.showSentence} ${number}`}
            onClick={() => press(number)}
            onPointerEnter={() => {
              waiting.current = setTimeout(() => glance(number), HOVER_MS);
            }}
            onPointerLeave={() => clearTimeout(waiting.current)}
          >
            <bdi>[{number}]</bdi>
          </button>
        ))}
      </span>
      {open !== null &&
        citations
          .filter(citation => citation.number === open)
          .map(citation => <SourceSentence key={citation.source.start} citation={citation} />)}
    </>
  );
}
