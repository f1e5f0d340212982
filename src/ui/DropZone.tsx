import { useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

export type DropZoneProps = {
  readonly words: { readonly drop: string; readonly dropNow: string; readonly pick: string };
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly disabled?: boolean;
};

/** Files by drop or by picker; the picker is the keyboard's way, so the zone itself is no button. */
export function DropZone({ words, accept, onFiles, disabled = false }: DropZoneProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function take(list: FileList | null | undefined) {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(files);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend of its own
    <div
      role="group"
      aria-label={words.drop}
      class={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="drop" />
      <p>{over ? words.dropNow : words.drop}</p>
      <Button disabled={disabled} onClick={() => picker.current?.click()}>
        {words.pick}
      </Button>
      <input
        ref={picker}
        class="unseen"
        type="file"
        multiple
        accept={accept}
        tabIndex={-1}
        aria-hidden="true"
        onChange={event => {
          take(event.currentTarget.files);
          // The same file, corrected and picked again, must be heard of again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
