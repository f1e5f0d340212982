/** All of a card that its bundle does not carry: data, which costs less to send than to compile. */
import { CARD_WORDS, type CardWords } from '../../locales/card-words.ts';
import type { UiLanguage } from '../../locales/plural.ts';
import card from './card.css';
import tokens from './card-tokens.css';

export type CardLook = { readonly words: CardWords; readonly sheet: string };

export function cardLook(language: UiLanguage): CardLook {
  return { words: CARD_WORDS[language], sheet: `${tokens}${card}` };
}
