import type { CardSource } from '../../core/card/card.ts';
import type { DateRange } from '../../core/time/date-range.ts';
import type { CardWords } from '../../locales/card-words.ts';
import { type DateSettings, formatRange } from '../../locales/format-range.ts';
import type { UiLanguage } from '../../locales/plural.ts';

/** `مقال بلا عنوان في الملف، أوّله: «أكد الرئيس…»`, or the headline in «…». */
export function describeTitle({ title, opening }: CardSource, words: CardWords): string {
  return title === null ? `${words.untitled} ${isolate(`«${opening}…»`)}` : `«${title}»`;
}

/** `13 أيلول/سبتمبر 2024`; bounds are named as worked out, with the words they come from: `غير مذكور؛ … أو بعده (استنتاجًا: «…»)`. */
export function describePublished(source: CardSource, words: CardWords, dates: DateSettings, language: UiLanguage): string {
  const said = formatKnown(source.published, dates, language);
  if (said !== '') return said;
  const bounds = formatKnown(source.publishedBounds, dates, language);
  if (bounds === '') return words.notGiven;
  const evidence = source.boundsEvidence === null ? '' : `: ${isolate(`«${source.boundsEvidence}»`)}`;
  const semicolon = language === 'ar' ? '؛' : ';';
  return `${words.notGiven}${semicolon} ${bounds} (${words.inferred}${evidence})`;
}

/** Arabic words in an English line (and the reverse) keep their own order: FSI … PDI. */
const isolate = (text: string) => `\u2068${text}\u2069`;

function formatKnown(range: DateRange | null, dates: DateSettings, language: UiLanguage): string {
  return range === null ? '' : formatRange(range, dates, language);
}
