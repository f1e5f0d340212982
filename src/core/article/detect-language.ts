import type { Language } from './article.ts';

/** Enough of a text to tell its script by; the rest could only confirm it. */
const SAMPLE_UNITS = 20_000;

/**
 * Arabic or English by the letters of the text itself; the markup's word decides only where Latin letters
 * could be another language's (`lang="fr"`). A page in Arabic often says `lang="en"`: its template does.
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
  return said === null || /^en\b/i.test(said) || /^ar\b/i.test(said) ? 'en' : 'other';
}
