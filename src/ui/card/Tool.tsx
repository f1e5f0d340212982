import { LineDrawing } from './LineDrawing.tsx';

/** `act`: what a key of the card's presses it by. */
export type ToolProps = {
  readonly act: string;
  readonly label: string;
  readonly path: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
};

export function Tool({ act, label, path, pressed, onPress }: ToolProps) {
  return (
    <button type="button" class="tool" data-do={act} aria-label={label} title={label} aria-pressed={pressed} onClick={onPress}>
      <LineDrawing paths={[path]} />
    </button>
  );
}
