/** The delays of a hover card, in one place, with their reasons (accidental cards are the field's loudest complaint). */

/** Closer than this from where the pointer was `REST_WITHIN_MS` ago is resting: hands tremble. */
export const REST_PX = 6;
export const REST_WITHIN_MS = 100;
/** Whoever just read a card is reading cards. */
export const NEXT_CARD_MS = 120;
export const NEXT_CARD_WITHIN_MS = 500;
/** What scrolling brings under a still pointer is not pointed at. */
export const SCROLL_SETTLES_MS = 200;
/** A pointer left lying on a name while the hands type. */
export const TYPING_SETTLES_MS = 1000;
/** Long enough for a slow diagonal way into the card: 100 ms proved too short (grafana PR#102869). */
export const LEAVE_MS = 300;

export type HoverRules = {
  /** ms the pointer rests on a name before its card opens, 0–2000. */
  readonly delayMs: number;
  /** The card opens only while, or right after, this key is held. */
  readonly modifier: 'off' | 'Alt' | 'Control' | 'Shift';
};
