import type { Card } from '../../core/card/card.ts';
import type { MatchForm } from '../../core/match/mention.ts';
import { type CardWords, SEPARATOR } from '../../locales/card-words.ts';
import { plural, shapeDigits } from '../../locales/plural.ts';
import type { Act } from './CardBar.tsx';
import type { InScope } from './card-scope.ts';
import { DateChip } from './DateChip.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { Tool } from './Tool.tsx';

export type Matched = { readonly text: string; readonly form: MatchForm };

type CardTools = { readonly pinned: boolean; readonly onWhy: Act; readonly onPin: Act; readonly onClose: Act };

type CardHeaderProps = InScope &
  CardTools & { readonly card: Card; readonly matched: Matched | null; readonly titleId: string | undefined };

/** Letters of a name that would fill three lines and more. */
const LONG_NAME = 45;

/** Name, kind, number of sources, an event's date, and the words that stand for it on this page. */
export function CardHeader({ card, matched, titleId, pinned, onPin, onClose, onWhy, scope }: CardHeaderProps) {
  const { words, language, dates } = scope;
  const why = onWhy && (
    <button type="button" class="link" data-do="why" onClick={onWhy}>
      {words.why}
    </button>
  );
  // With a date the line is full: what comes behind would leave its separator hanging.
  const isLong = card.date !== null;
  return (
    <header class="head">
      <KindGlyph kind={card.kind} />
      <h2 id={titleId} class={card.name.length > LONG_NAME ? 'long' : undefined}>
        <bdi>{card.name}</bdi>
      </h2>
      <div class="subs">
        <p class="sub">
          {words.kind[card.kind]}
          {SEPARATOR}
          {card.date !== null && (
            <>
              <EventDate card={card} scope={scope} />
              {SEPARATOR}
            </>
          )}
          {shapeDigits(plural(language, card.sourceCount, words.sourceCount), language, dates.digits)}
          {why && !isLong && SEPARATOR}
          {!isLong && why}
        </p>
        {isLong && why && <p class="sub">{why}</p>}
        <Yours card={card} words={words} />
        <FoundHere card={card} matched={matched} words={words} />
      </div>
      {(onPin || onClose) && (
        <div class="tools">
          {onPin && <Tool act="pin" label={pinned ? words.unpin : words.pin} pressed={pinned} path={PIN} onPress={onPin} />}
          {onClose && <Tool act="close" label={words.close} path={CROSS} onPress={onClose} />}
        </div>
      )}
    </header>
  );
}

/** `2018، بحسب [2]` where not every source says it. */
function EventDate({ card, scope }: InScope & { readonly card: Card }) {
  const { words } = scope;
  if (card.date === null) return null;
  const { date, citations } = card.date;
  const numbers = [...new Set(citations.map(citation => citation.number))];
  const by =
    numbers.length === 0 || numbers.length >= card.sources.length
      ? ''
      : `${words.comma}${words.accordingTo} ${numbers.map(n => `[${n}]`).join('')}`;
  return <DateChip date={date} by={by} scope={scope} />;
}

/** `تصحيحك · في المقالات: «…»`: what of the name is the reader's, and what it stands in the place of. */
function Yours({ card: { saidByReader }, words }: { readonly card: Card; readonly words: CardWords }) {
  const { insteadOf, kindBefore } = saidByReader ?? {};
  if (insteadOf === undefined && kindBefore === undefined) return null;
  const { yours } = words;
  return (
    <p class="sub yours">
      {yours.mark}
      {insteadOf !== undefined && (
        <>
          {SEPARATOR}
          {yours.insteadOf} <bdi>«{insteadOf}»</bdi>
        </>
      )}
      {kindBefore !== undefined && `${SEPARATOR}${yours.kindBefore} ${words.kind[kindBefore]}`}
    </p>
  );
}

/** `ورد هنا: «بوتين» (اسم العائلة)`; nothing where the page says the name as the card does. */
function FoundHere({ card, matched, words }: { readonly card: Card; readonly matched: Matched | null; readonly words: CardWords }) {
  if (matched === null || matched.text === card.name) return null;
  const isYours = card.saidByReader?.others?.includes(matched.text);
  const note = isYours ? words.yours.mark : formNote(matched, card.name, words);
  return (
    <p class="sub">
      {words.foundHere} <bdi>«{matched.text}»</bdi>
      {note !== null && ` (${note})`}
    </p>
  );
}

function formNote({ form, text }: Matched, name: string, words: CardWords): string | null {
  if (form === 'full') return null;
  if (form === 'part') return name.endsWith(text) ? words.form.familyName : words.form.part;
  return words.form[form];
}

const CROSS = 'M5.5 5.5l9 9M14.5 5.5l-9 9';
const PIN = 'M7 3.5h6M8 3.5v5L5.5 11.5v1h9v-1L12 8.5v-5M10 12.5v4.5';
