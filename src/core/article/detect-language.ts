import type { Language } from './article.ts';

/** Enough of a text to tell its script by; the rest could only confirm it. */
const SAMPLE_UNITS = 20_000;

/** Words that no English report does without and that other languages in Latin letters don't have. */
const ENGLISH_WORDS = new Set(
  'the of and to is that for with by from said has were will are his its this which on at not have been'.split(' '),
);
/** Of a text's words; English news has four times as many. */
const MIN_ENGLISH_SHARE = 0.08;
/** A headline may have none of them. */
const MIN_WORDS_TO_TELL = 10;

/**
 * Arabic or English by the letters of the text itself, Latin letters by the words they make. The markup's word decides only
 * where they could be another language's (`lang="fr"`). A page in Arabic often says `lang="en"`: its template does.
 */
export function detectLanguage(text: string, said: string | null): Language {
  let arabic = 0;
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length && at < SAMPLE_UNITS; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0xfb50 && unit <= 0xfefc)) arabic++;
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin++;
    // The letters Persian and Urdu need and Arabic doesn't have: پ چ ژ گ ک ی ٹ ڈ ے
    else if ('پچژگکیٹڈے'.includes(text[at]!)) other++;
    else if (unit >= 0x250 && unit < 0x2000 && !(unit >= 0x600 && unit <= 0x6ff)) other++;
    else if (unit >= 0x3040 && unit < 0xd800) other++;
  }
  if (other * 10 > arabic + latin) return 'other';
  if (arabic >= latin) return arabic > 0 ? 'ar' : 'other';
  if (said !== null && !/^(?:en|ar)\b/i.test(said)) return 'other';
  return isEnglish(text.slice(0, SAMPLE_UNITS)) ? 'en' : 'other';
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter(word => ENGLISH_WORDS.has(word)).length;
  return words.length < MIN_WORDS_TO_TELL ? true : known >= words.length * MIN_ENGLISH_SHARE;
}
