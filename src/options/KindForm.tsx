import { useState } from 'preact/hooks';
import type { EntityKind } from '../core/understand/extraction.ts';
import { CARD_WORDS } from '../locales/card-words.ts';
import { correctionWords } from '../locales/page-words-corrections.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useUi } from '../ui/ui-context.ts';

export type KindFormProps = { readonly now: EntityKind; readonly disabled: boolean; readonly onSay: (is: EntityKind) => void };

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place'];

/** What it is, where the articles were understood otherwise. */
export function KindForm({ now, disabled, onSay }: KindFormProps) {
  const { language, settings } = useUi();
  const words = correctionWords({ language, digits: settings.digits });
  const { kind } = CARD_WORDS[language];
  const [is, setIs] = useState<EntityKind>(now);
  return (
    <div class="name-form">
      <Choice label={words.whatIs} value={is} options={KINDS.map(value => ({ value, label: kind[value] }))} onChange={setIs} />
      <Button kind="primary" disabled={disabled || is === now} onClick={() => onSay(is)}>
        {words.changeKind}
      </Button>
    </div>
  );
}
