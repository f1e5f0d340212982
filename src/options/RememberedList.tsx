import type { RememberedName } from '../core/settings/settings.ts';
import { optionsWords } from '../locales/page-words-options.ts';
import { Button } from '../ui/Button.tsx';
import { useUi } from '../ui/ui-context.ts';

export type RememberedListProps<N extends RememberedName> = {
  readonly heading: (count: number) => string;
  readonly names: readonly N[];
  readonly textOf: (name: N) => string;
  readonly onTakeBack: (name: N) => void;
};

/** Names that the reader hid, knows, or chose in another's place; the latest first, each with a way back. Nothing where there are none. */
export function RememberedList<N extends RememberedName>({ heading, names, textOf, onTakeBack }: RememberedListProps<N>) {
  const { settings, language } = useUi();
  const words = optionsWords({ language, digits: settings.digits });
  if (names.length === 0) return null;
  return (
    <details class="remembered">
      <summary>{heading(names.length)}</summary>
      <ul>
        {names.toReversed().map(name => (
          <li key={textOf(name)}>
            <bdi>{textOf(name)}</bdi>
            <Button kind="plain" label={words.takeBackOf(textOf(name))} onClick={() => onTakeBack(name)}>
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
