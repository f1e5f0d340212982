/** The folding of src/core/text/fold-text.ts as far as word lists need it: the build of tables runs on plain Node, without the TypeScript core. */
export function fold(word) {
  return word
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[إأآٱ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ک/gu, 'ك')
    .replace(/ڤ/gu, 'ف')
    .replace(/پ/gu, 'ب')
    .replace(/چ/gu, 'ج')
    .replace(/گ/gu, 'غ')
    .trim()
    .toLowerCase();
}

/** Folded Arabic letters and single spaces only. */
export function isArabicPhrase(folded) {
  return /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*$/u.test(folded);
}
