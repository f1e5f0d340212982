import type { CardStatement, Citation } from '../../core/card/card.ts';
import type { Speaker } from '../../core/link/dossier.ts';
import type { CardWords } from '../../locales/card-words.ts';
import { Cited } from './Cited.tsx';
import { useCardScope } from './card-scope.ts';
import { DateChip } from './DateChip.tsx';
import { textDirection } from './text-direction.ts';

/** One statement: who says it, the source's words letter for letter in «…», [n] after the full stop. */
export function Statement({ statement }: { readonly statement: CardStatement }) {
  const { words, language } = useCardScope();
  const direction = textDirection(statement.text);
  // Arabic words in an English card (and the reverse) go on a line of their own, each aligned as it is read.
  const mixed = direction !== (language === 'ar' ? 'rtl' : 'ltr');
  return (
    <li class={mixed ? 'statement mixed' : 'statement'}>
      {statement.oneSided && <span class="one-sided">{words.oneSided}</span>}
      <SaidBy statement={statement} words={words} language={language} /> {statement.date !== null && <DateChip date={statement.date} />}{' '}
      <span class="words" dir={direction} lang={direction === 'rtl' ? 'ar' : undefined}>
        <CitedQuote text={statement.text} citations={statement.citations} />
      </span>
    </li>
  );
}

/** A full stop that ends the source's words moves behind the guillemet: `…والاتحاد الأوروبي». [1]`. */
export function CitedQuote({ text, citations }: { readonly text: string; readonly citations: readonly Citation[] }) {
  const quoted = `«${text.replace(/[.\s]+$/u, '')}».`;
  const at = quoted.lastIndexOf(' ') + 1;
  return (
    <Cited citations={citations} lastWord={quoted.slice(at)}>
      {quoted.slice(0, at)}
    </Cited>
  );
}

function SaidBy({
  statement,
  words,
  language,
}: {
  readonly statement: CardStatement;
  readonly words: CardWords;
  readonly language: 'ar' | 'en';
}) {
  const { saidBy, relayedBy } = statement;
  if (saidBy === null && relayedBy === null) return <span class="who outlet">{words.narration}</span>;
  const comma = language === 'ar' ? '، ' : ', ';
  return (
    <span class="who">
      {saidBy === null ? words.narration : <SpeakerName speaker={saidBy} />}
      {relayedBy !== null && (
        <>
          {comma}
          {words.relayedBy} <SpeakerName speaker={relayedBy} />
        </>
      )}
    </span>
  );
}

function SpeakerName({ speaker }: { readonly speaker: Speaker }) {
  const { openEntity } = useCardScope();
  const { entity, text } = speaker;
  if (entity === null) return <bdi>{text}</bdi>;
  return (
    <button type="button" class="name" onClick={() => openEntity(entity)}>
      <bdi>{text}</bdi>
    </button>
  );
}
