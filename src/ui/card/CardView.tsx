import { CARD_WORDS } from '../../locales/card-words.ts';
import { CardFace, type CardFaceProps } from './CardFace.tsx';

export type CardViewProps = Omit<CardFaceProps, 'words'>;

/** A card as the options preview, the archive, the first-run page and the gallery show it, which hold the words of both languages. */
export function CardView(props: CardViewProps) {
  return <CardFace {...props} words={CARD_WORDS[props.language]} />;
}
