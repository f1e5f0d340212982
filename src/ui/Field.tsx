import { useId } from 'preact/hooks';

export type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Firefox has no month picker and shows a text field there: hence the placeholder. */
  readonly type?: 'text' | 'date' | 'month';
  readonly placeholder?: string;
  readonly name?: string;
  /** The label is for screen readers only (a cell of a table has its heading). */
  readonly quiet?: boolean;
  readonly invalid?: boolean;
};

/** One line of text with its label. Direction follows what is typed: outlets are Arabic or Latin. */
export function Field({ label, value, onInput, type = 'text', placeholder = '', name = '', quiet = false, invalid = false }: FieldProps) {
  const id = useId();
  const shared = { id, name, value, placeholder, 'aria-invalid': invalid };
  return (
    <div class={quiet ? 'field quiet' : 'field'}>
      <label for={id} class={quiet ? 'unseen' : undefined}>
        {label}
      </label>
      {type === 'text' ? (
        <input {...shared} type="text" dir={value === '' ? undefined : 'auto'} onInput={event => onInput(event.currentTarget.value)} />
      ) : (
        <input {...shared} type={type} dir="ltr" onInput={event => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
