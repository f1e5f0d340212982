import type { CardRole, CardSource } from '../../core/card/card.ts';
import { type CardWords, SEPARATOR } from '../../locales/card-words.ts';
import { type DateSettings, formatRange } from '../../locales/format-range.ts';
import { plural, shapeDigits, type UiLanguage } from '../../locales/plural.ts';

/**
 * Whose word a role is and of when: never "current".
 * `كما وصفه المقالان؛ تاريخ نشرهما غير مذكور`, `بحسب مقال تاريخ نشره غير مذكور (8 شباط/فبراير 2021 أو بعده)`.
 */
export function describeRole(
  role: CardRole,
  sources: readonly CardSource[],
  words: CardWords,
  dates: DateSettings,
  language: UiLanguage,
): string {
  const numbers = new Set(role.citations.map(citation => citation.number));
  const told = sources.filter(source => numbers.has(source.number));
  const [only] = told;
  if (only === undefined) return '';
  return told.length === 1 ? describeOne(only, words, dates, language) : describeSeveral(role, told, words, dates, language);
}

function describeOne(source: CardSource, words: CardWords, dates: DateSettings, language: UiLanguage): string {
  if (source.published !== null) return `${words.byArticleOf} ${formatRange(source.published, dates, language)}`;
  const bounds = source.publishedBounds === null ? '' : formatRange(source.publishedBounds, dates, language);
  return bounds === '' ? words.byArticleUndated : `${words.byArticleUndated} (${bounds})`;
}

function describeSeveral(role: CardRole, told: readonly CardSource[], words: CardWords, dates: DateSettings, language: UiLanguage): string {
  // `كما وصفه المقالان`, but `بحسب 3 مقالات`: a verb would have to agree with each number's own form.
  const by =
    told.length === 2
      ? `${words.describedBy[isFeminine(role.text) ? 'feminine' : 'masculine']} ${words.bothArticles}`
      : `${words.accordingTo} ${shapeDigits(plural(language, told.length, words.sourceCount), language, dates.digits)}`;
  const dated = told.flatMap(({ published }) => (published === null ? [] : [published]));
  const semicolon = language === 'ar' ? '؛' : ';';
  const undated = told.length - dated.length;
  const when = [...new Set(dated.map(published => formatRange(published, dates, language)))].join(SEPARATOR);
  const missing = undated === 0 ? '' : `${plural(language, undated, words.datesNotGiven)}`;
  return `${by}${semicolon} ${[when, missing].filter(part => part !== '').join(`${semicolon} `)}`;
}

/** `الوزيرة البريطانية → true`: the source's own word for the office tells the gender, nothing else does. */
export function isFeminine(role: string): boolean {
  return /^\S+ة(?:\s|$)/u.test(role);
}
