import { useState } from 'preact/hooks';
import type { ArticleFacts } from '../core/article/article.ts';
import { applyDateChoice, type DateChoice, type DateChoiceKind, dateChoiceOf, startChoice } from './date-choice.ts';
import { Field } from './Field.tsx';
import { useUi } from './ui-context.ts';

export type DateFieldProps = {
  readonly facts: ArticleFacts;
  /** The facts before the reader touched them: «كما في النص». */
  readonly asRead: ArticleFacts;
  readonly onChange: (facts: ArticleFacts) => void;
  readonly label: string;
  readonly quiet?: boolean;
};

const KINDS: readonly DateChoiceKind[] = ['as-read', 'day', 'month', 'between', 'unknown'];

/** The publication date as the text has it, or as the reader knows it: a day, a month, between two days, unknown. */
export function DateField({ facts, asRead, onChange, label, quiet = false }: DateFieldProps) {
  const { facts: words } = useUi();
  // What is half typed lives here; the facts change only with a whole date.
  const [draft, setDraft] = useState<DateChoice | null>(null);
  const choice = draft ?? dateChoiceOf(facts);
  const invalid = draft !== null && applyDateChoice(facts, asRead, draft) === null;

  function choose(next: DateChoice) {
    const changed = applyDateChoice(facts, asRead, next);
    setDraft(changed === null ? next : null);
    if (changed !== null) onChange(changed);
  }

  return (
    <fieldset class="date-field">
      <legend class={quiet ? 'unseen' : undefined}>{label}</legend>
      <select
        aria-label={label}
        value={choice.kind}
        onChange={event => choose(startChoice(event.currentTarget.value as DateChoiceKind, facts))}
      >
        {KINDS.map(kind => (
          <option key={kind} value={kind}>
            {words.choice[kind]}
          </option>
        ))}
      </select>
      {choice.kind === 'day' && (
        <Field quiet label={words.day} type="date" value={choice.day} invalid={invalid} onInput={day => choose({ kind: 'day', day })} />
      )}
      {choice.kind === 'month' && (
        <Field
          quiet
          label={words.month}
          type="month"
          placeholder="2021-02"
          value={choice.month}
          invalid={invalid}
          onInput={month => choose({ kind: 'month', month })}
        />
      )}
      {choice.kind === 'between' && (
        <>
          <Field quiet label={words.from} type="date" value={choice.from} invalid={invalid} onInput={from => choose({ ...choice, from })} />
          <Field quiet label={words.to} type="date" value={choice.to} invalid={invalid} onInput={to => choose({ ...choice, to })} />
        </>
      )}
    </fieldset>
  );
}
