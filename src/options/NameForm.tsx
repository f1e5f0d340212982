import { useState } from 'preact/hooks';
import { shownText } from '../core/article/shown-text.ts';
import { isSayableName } from '../core/link/parse-correction.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';

export type NameFormProps = {
  readonly label: string;
  readonly act: string;
  /** Where one is given in the place of another. */
  readonly from?: string;
  /** What it is called now: to say it again changes nothing. */
  readonly now: string;
  readonly disabled: boolean;
  readonly onSay: (name: string) => void;
};

/** A name in the reader's own words. */
export function NameForm({ label, act, from = '', now, disabled, onSay }: NameFormProps) {
  const [name, setName] = useState(from);
  const said = shownText(name);
  const canSay = !disabled && isSayableName(said) && said !== now;
  return (
    <form
      class="name-form"
      onSubmit={event => {
        event.preventDefault();
        if (canSay) onSay(said);
      }}
    >
      <Field label={label} value={name} onInput={setName} />
      <Button kind="primary" disabled={!canSay} onClick={() => onSay(said)}>
        {act}
      </Button>
    </form>
  );
}
