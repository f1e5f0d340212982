import type { LinkCorrection } from '../core/link/link-correction.ts';
import { CARD_WORDS } from '../locales/card-words.ts';
import type { CorrectionWords } from '../locales/page-words-corrections.ts';
import type { UiLanguage } from '../locales/plural.ts';

/** What has just been done, in a sentence. `names`: those it is listed under. */
export function doneText(correction: LinkCorrection, names: readonly string[], words: CorrectionWords): string {
  const [one = '', other = ''] = names;
  switch (correction.kind) {
    case 'apart':
      return words.parted(one);
    case 'same':
      return words.joined(one, other);
    case 'named':
      return words.renamed(one, correction.name);
    case 'also':
      return words.alsoNamed(one, correction.name);
    case 'is-a':
      return words.kindChanged(one);
  }
}

/** The same as a line of the list. */
export function listedText(correction: LinkCorrection, names: readonly string[], words: CorrectionWords, language: UiLanguage): string {
  const [one = '', other = ''] = names;
  const { listed } = words;
  switch (correction.kind) {
    case 'apart':
      return listed.apart(one, correction.articles.length);
    case 'same':
      return listed.same(one, other);
    case 'named':
      return listed.named(one, correction.name);
    case 'also':
      return listed.also(one, correction.name);
    case 'is-a':
      return listed.isA(one, CARD_WORDS[language].kind[correction.is]);
  }
}
