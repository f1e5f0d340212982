import type { Card } from '../src/core/card/card.ts';
import type { CardViewProps } from '../src/ui/card/CardView.tsx';
import { BARE, MICHEL, MINSK, PUTIN, SKRIPAL_POISONING } from '../tests/support/sample-cards.ts';
import { ALLIANCE, SUMMIT } from '../tests/support/sample-cards-at-the-edge.ts';

/** One card as a reader may meet it. `unfolded`: every fold in it is open. */
export type CardState = {
  readonly name: string;
  readonly card: Card;
  readonly props?: Partial<CardViewProps>;
  readonly unfolded?: true;
  /** The section at its foot that is open. */
  readonly section?: 'more' | 'quotes' | 'related' | 'keys';
};

const ignore = () => undefined;
const DAY = { from: '2021-12-15', to: '2021-12-15' };

/** Every state a card can be in; a new one is added here and gets its pictures from the test. */
export const CARD_STATES: readonly CardState[] = [
  { name: 'two sources, at a surname', card: PUTIN, props: { matched: { text: 'بوتين', form: 'part' } } },
  { name: 'everything unfolded', card: PUTIN, unfolded: true },
  { name: 'one source, pinned', card: MICHEL, props: { pinned: true } },
  { name: 'sources that disagree', card: SKRIPAL_POISONING },
  { name: 'one side’s word only', card: MINSK },
  { name: 'a mere name', card: BARE },
  {
    name: 'pinned, gone on to from another card, with more in the archive by now',
    card: MICHEL,
    props: { pinned: true, onBack: ignore, onForward: ignore, onToWord: ignore, asOf: { day: DAY, isLatest: false, onChoose: ignore } },
  },
  {
    name: 'why this name',
    card: PUTIN,
    props: {
      matched: { text: 'بوتين', form: 'part' },
      onWhy: ignore,
      onOpenDossier: ignore,
      why: {
        form: 'part',
        confidence: 'sure',
        candidates: [{ entity: MICHEL.entity, name: MICHEL.name, score: 0.75 }],
        onSwap: ignore,
      },
    },
  },
  { name: 'two tellings of one event: why, and the way to part them', card: SKRIPAL_POISONING, props: { onAskApart: ignore }, section: 'more' },
  { name: 'who it has to do with', card: PUTIN, section: 'related' },
  { name: 'words of the other direction, with what each outlet calls it', card: SUMMIT, section: 'more' },
  { name: 'many events, and a long name', card: ALLIANCE },
  { name: 'in a list: no buttons', card: BARE, props: { onPin: null, onClose: null, matched: null } },
];
