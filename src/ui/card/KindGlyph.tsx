import type { DossierKind } from '../../core/link/dossier.ts';
import { LineDrawing } from './LineDrawing.tsx';

/** A small drawn sign for the kind: no photos (nothing is fetched) and no initials (isolated Arabic letters look broken). */
export function KindGlyph({ kind }: { readonly kind: DossierKind }) {
  return (
    <span class={`glyph glyph-${kind}`} aria-hidden="true">
      <LineDrawing paths={SHAPES[kind]} />
    </span>
  );
}

const SHAPES: Readonly<Record<DossierKind, readonly string[]>> = {
  person: ['M10 9.6a3.1 3.1 0 1 0 0-6.2 3.1 3.1 0 0 0 0 6.2Z', 'M4 16.6c.5-3 2.9-4.6 6-4.6s5.5 1.6 6 4.6'],
  organisation: ['M3.4 7.6 10 3.4l6.6 4.2Z', 'M5 10.2v4.4M10 10.2v4.4M15 10.2v4.4', 'M3.4 16.8h13.2'],
  place: ['M10 17.2s5.2-4.7 5.2-8.6a5.2 5.2 0 1 0-10.4 0c0 3.9 5.2 8.6 5.2 8.6Z', 'M10 10.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z'],
  event: ['M4 5.4h12v11.2H4Z', 'M4 8.8h12', 'M7 3.2v3.4M13 3.2v3.4', 'M10 11.2v3'],
};
