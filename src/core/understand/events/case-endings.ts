import { FOREIGN, NOT_PLURALS, SOUND_PLURALS } from '../../tables/event-naming.ts';

/** «توقيع X [عقدا]»: an indefinite object behind the doer has its ending. */
const INDEFINITE = /^(?!ال)\p{L}+(?<![ةىاء]|ات)$/u;
/** Participles in م, nisbas in ي and the table's stems: «المتظاهرون», «دبلوماسيون», «ناشطون». */
const SOUND_PLURAL = new RegExp(`^((?:ال)?(?:م\\p{L}{3,}|\\p{L}{2,}ي|${SOUND_PLURALS.join('|')}))ون$`, 'u');
/** «الاثنان», «طائرتان»; other words in ان are as often no dual. */
const DUAL = /^(ال)?(اثنان|\p{L}{2,}(?<!س)تان)$/u;
/** «محامو المرأتين», «لاعبو الفريق» */
const CONSTRUCT_PLURAL = new RegExp(`^(?:م\\p{L}{3,}|${SOUND_PLURALS.join('|')})و$`, 'u');
/** «أخوه», «أبوها» */
const FATHER = /^(أخ|أب|اخ|اب)و(ه|ها|هم)$/;
/** An indefinite accusative, as far as letters can tell: not «ها», «نا», «يا». */
const ACCUSATIVE = /^(?!ال)[\u0621-\u064a]{3,}(?<![اوىهنيم])(?:اً|ًا|ا)$/;
const TANWIN = /(?:اً|ًا|ا)$/;

/** The one word of an object that stands apart from its verbal noun: «عقد» → «عقدا»; phrases stay. */
export function inAccusative(words: readonly string[]): string {
  const [only = ''] = words;
  return words.length === 1 && INDEFINITE.test(only) ? `${only}ا` : words.join(' ');
}

/** The object behind the doer of a verbal noun: «إحراز X [هدفا]» keeps its ending, «المتظاهرون» → «المتظاهرين». */
export function inObjectCase(written: string): string {
  const [first = ''] = written.split(' ');
  const [turned = '', ...rest] = inGenitive(written).split(' ');
  return [ACCUSATIVE.test(first) ? first : turned, ...rest].join(' ');
}

/** Behind a verbal noun «المتظاهرون» → «المتظاهرين», «قيودا» → «قيود», «للفنانة» → «الفنانة»; counted things stay («28 شخصا»). */
export function inGenitive(written: string): string {
  const words = written.replace(/^لل/, 'ال').split(' ');
  const isCounted = /\d/.test(words[0]!);
  return words
    .map((word, index) => {
      if (CONSTRUCT_PLURAL.test(word)) return word.replace(/و$/, 'ي');
      if (FATHER.test(word)) return word.replace(/و(?=ه|ها|هم|ك|نا)/, 'ي');
      if (DUAL.test(word)) return word.replace(/ان$/, 'ين');
      if (SOUND_PLURAL.test(word) && !NOT_PLURALS.has(word)) return word.replace(SOUND_PLURAL, '$1ين');
      return index === 0 && !isCounted && ACCUSATIVE.test(word) && !FOREIGN.has(word) ? word.replace(TANWIN, '') : word;
    })
    .join(' ');
}
