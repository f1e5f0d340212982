import type { ArticleFacts, Known } from '../core/article/article.ts';
import { DateField } from './DateField.tsx';
import { Field } from './Field.tsx';
import { KnownDate, WhyDate } from './KnownDate.tsx';
import { useUi } from './ui-context.ts';

export type FactsFormProps = {
  readonly facts: ArticleFacts;
  readonly asRead: ArticleFacts;
  readonly onChange: (facts: ArticleFacts) => void;
};

/** Headline, outlet and date of one article, each editable, with how the date is known. */
export function FactsForm({ facts, asRead, onChange }: FactsFormProps) {
  const { facts: words } = useUi();
  return (
    <div class="facts-form">
      <Field
        name="title"
        label={words.title}
        value={facts.title.value ?? ''}
        placeholder={words.basis.unknown}
        onInput={title => onChange({ ...facts, title: readerFact(title, asRead.title) })}
      />
      <Field
        name="outlet"
        label={words.outlet}
        value={facts.outlet.value ?? ''}
        placeholder={words.basis.unknown}
        onInput={outlet => onChange({ ...facts, outlet: readerFact(outlet, asRead.outlet) })}
      />
      <DateField label={words.date} facts={facts} asRead={asRead} onChange={onChange} />
      <p class="date-reading">
        <KnownDate facts={facts} /> <WhyDate facts={facts} />
      </p>
    </div>
  );
}

/** What a reader typed over a fact; typing the old value again is the old fact, with its evidence. */
export function readerFact(typed: string, asRead: Known<string>): Known<string> {
  if (typed === (asRead.value ?? '')) return asRead;
  return { value: typed === '' ? null : typed, basis: 'reader', evidence: null };
}
