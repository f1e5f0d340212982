import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CardView } from '../src/ui/card/CardView.tsx';
import { CARD_STATES, type CardState } from './card-states.ts';
import { nameOfSheet, SHEETS, type Sheet, SIZES } from './sheets.ts';

/** Every card state in the open: what stands in a closed shadow root elsewhere. The address names one sheet, or all are shown. */
const asked = location.hash.slice(1);
const ignore = () => undefined;

function CardCell({ state, sheet }: { readonly state: CardState; readonly sheet: Sheet }) {
  const cell = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.unfolded) for (const fold of cell.current?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? []) fold.click();
    if (state.section) cell.current?.querySelector<HTMLElement>(`[data-do=${state.section}]`)?.click();
    // Whoever takes a picture waits for this: an effect runs some time after the card is drawn.
    cell.current?.setAttribute('data-drawn', '');
  }, [state]);
  return (
    <figure>
      <div class="cell" ref={cell} style={{ inlineSize: `${SIZES[sheet.size].inlineSize}px` }}>
        <CardView
          card={state.card}
          language={sheet.language}
          dates={{ months: 'both', digits: 'latin' }}
          matched={{ text: state.card.name, form: 'full' }}
          onPin={ignore}
          onClose={ignore}
          onOpenSource={ignore}
          onOpenEntity={ignore}
          {...state.props}
        />
      </div>
      <figcaption>{state.name}</figcaption>
    </figure>
  );
}

function SheetView({ sheet }: { readonly sheet: Sheet }) {
  const name = nameOfSheet(sheet);
  return (
    <section class="sheet kh-theme" data-theme={sheet.theme} aria-label={name} style={{ zoom: SIZES[sheet.size].zoom }}>
      {CARD_STATES.map(state => (
        <CardCell key={state.name} state={state} sheet={sheet} />
      ))}
    </section>
  );
}

function Gallery() {
  return (
    <main>
      <h1>Cards</h1>
      {SHEETS.filter(sheet => asked === '' || nameOfSheet(sheet) === asked).map(sheet => (
        <SheetView key={nameOfSheet(sheet)} sheet={sheet} />
      ))}
    </main>
  );
}

const root = document.getElementById('gallery');
if (root) render(<Gallery />, root);
