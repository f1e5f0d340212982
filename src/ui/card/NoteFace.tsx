import { KindGlyph } from './KindGlyph.tsx';

export type NoteFaceProps = {
  readonly language: 'ar' | 'en';
  readonly titleId: string;
  readonly title: string;
  readonly lines: readonly string[];
};

/** What is said of words that are no name: a date in both calendars. */
export function NoteFace({ language, titleId, title, lines }: NoteFaceProps) {
  return (
    <article class="kh-card" dir={language === 'ar' ? 'rtl' : 'ltr'} lang={language}>
      <header class="head">
        <KindGlyph kind="event" />
        <h2 id={titleId}>
          <bdi>{title}</bdi>
        </h2>
        <div class="subs">
          {lines.map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </header>
    </article>
  );
}
