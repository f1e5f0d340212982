import type { RememberedName } from '../core/settings/settings.ts';
import { optionsWords } from '../locales/page-words-options.ts';
import { Button } from '../ui/Button.tsx';
import { useUi } from '../ui/ui-context.ts';

export type RememberedListProps = {
  readonly heading: (count: number) => string;
  readonly names: readonly RememberedName[];
  readonly onTakeBack: (name: RememberedName) => void;
};

/** Names that the reader hid, or knows; the latest first, each with a way back. Nothing where there are none. */
export function RememberedList({ heading, names, onTakeBack }: RememberedListProps) {
  const { settings, language } = useUi();
  const words = optionsWords({ language, digits: settings.digits });
  if (names.length === 0) return null;
  return (
    <details class="remembered">
      <summary>{heading(names.length)}</summary>
      <ul>
        {names.toReversed().map(name => (
          <li key={name.entity}>
            <bdi>{name.name}</bdi>
            <Button kind="plain" label={words.takeBackOf(name.name)} onClick={() => onTakeBack(name)}>
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
