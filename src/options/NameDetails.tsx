import type { IdentityView } from '../core/library/library.ts';
import type { NameCorrection } from '../core/link/link-correction.ts';
import { correctionWords } from '../locales/page-words-corrections.ts';
import { useUi } from '../ui/ui-context.ts';
import { KindForm } from './KindForm.tsx';
import { NameForm } from './NameForm.tsx';

export type NameDetailsProps = {
  readonly view: IdentityView;
  readonly disabled: boolean;
  readonly onSay: (said: NameCorrection) => void;
};

/** What it is called, what else it is called, what it is: each as the reader knows better. */
export function NameDetails({ view: { entity, kind, name }, disabled, onSay }: NameDetailsProps) {
  const { language, settings } = useUi();
  const words = correctionWords({ language, digits: settings.digits });
  return (
    <>
      <details>
        <summary>{words.rename}</summary>
        <NameForm
          label={words.newName}
          act={words.renameNow}
          from={name}
          now={name}
          disabled={disabled}
          onSay={now => onSay({ kind: 'named', entity, name: now })}
        />
      </details>
      <details>
        <summary>{words.also}</summary>
        <NameForm
          label={words.otherName}
          act={words.addName}
          now={name}
          disabled={disabled}
          onSay={other => onSay({ kind: 'also', entity, name: other })}
        />
      </details>
      {kind !== 'event' && (
        <details>
          <summary>{words.kind[kind]}</summary>
          <KindForm now={kind} disabled={disabled} onSay={is => onSay({ kind: 'is-a', entity, is })} />
        </details>
      )}
    </>
  );
}
