import type { DateToken } from './date-tokens.ts';
import type { Tense } from './reading.ts';

/** How far from a date its verb is looked for, in words of the same sentence. */
const MAX_WORDS_BACK = 14;
const MAX_WORDS_AHEAD = 4;
const MAX_WORDS_TO_PRESENT_VERB = 3;

/** Words that announce what follows: «من المقرر», «يعتزم», «سوف». Folded. */
const FUTURE_WORDS = new Set(
  `سوف لن المقرر المقرره مقرر مقررا مقرره المزمع المرتقب المرتقبه مرتقب مرتقبه المتوقع متوقع المنتظر ينتظر يتوقع تتوقع يعتزم تعتزم يعتزمون
  اعتزامه اعتزامها ينوي تنوي سيكون ستكون المقبل المقبله المقبلين القادم القادمه موعد موعدا`.split(/\s+/),
);

/** After one of these the clause tells what has been said or done: «سيزور موسكو، بحسب ما أعلن الاثنين». */
const PAST_WORDS = new Set(
  `قال قالت اعلن اعلنت اكد اكدت اضاف اضافت ذكر ذكرت اوضح اوضحت افاد افادت صرح صرحت نقل نقلت كان كانت كشف كشفت شهد شهدت وقع وقعت جري جرت تم
  قتل اعتقل اتهم وصل وصلت التقي زار عقد عقدت بدا بدات انتهي نشر نشرت صدر صدرت اصدر اصدرت انطلق انطلقت وافق وافقت رفض رفضت`.split(/\s+/),
);

/** Common words in س + ي/ت/ن that are no future verbs: «سياسي», «ستة», «سنوات». */
const NOT_FUTURE =
  /^س(?:يا[رسقحجدن]|يد(?:ه|ات|ي|نا)?$|ير(?:ه|غي|جي|ا)?$|ين(?:ا|م|اريو)|يط[رو]|يول|يف|يل(?:ا|فا)?$|يئ|يبيريا|يمفوني|يجار|يون|ته$|تين|تون|تار|توك|تيف|تاد|تراتيج|ن(?:ه|وات|وي|غاف|ين|دات?|تات?|يه)?$|نو|نغ|نج|ند)/;

/** Common words in ي that are no verbs. */
const NOT_PRESENT = /^ي(?:وم|وني|ولي|ناير|سار|مين|هود|من|ون|اس[مر]|حي|وسف|ابان|اف|د|دي|ديه|ا|عقوب|ثرب|خت|ورو|وتيوب|اهو)/;

/** Which way the sentence around the date in tokens `from`–`to` looks. Nothing said is read as the past, which news mostly tells. */
export function tenseAround(tokens: readonly DateToken[], from: number, to: number): Tense {
  let back = 0;
  let isPresent = false;
  for (let at = from - 1; at >= 0 && back < MAX_WORDS_BACK && tokens[at + 1]!.gap !== 'break'; at--, back++) {
    const word = withoutConjunction(tokens[at]!);
    if (isFuture(word)) return 'future';
    if (PAST_WORDS.has(word) || word === 'لم') return isPresent ? 'present' : 'unsaid';
    // «من المقرر أن يمثل الأحد»: what stands before a present verb may still say.
    if (back < MAX_WORDS_TO_PRESENT_VERB && isPresentVerb(word) && !isNegatedPast(tokens, at)) isPresent = true;
  }
  if (isPresent) return 'present';
  // «ويوم الاثنين سيلتقي …»: the verb stands behind only where the date opens the sentence.
  if (back > 2) return 'unsaid';
  for (let at = to; at < Math.min(to + MAX_WORDS_AHEAD, tokens.length) && tokens[at]!.gap !== 'break'; at++) {
    if (isFuture(withoutConjunction(tokens[at]!))) return 'future';
  }
  return 'unsaid';
}

function isFuture(word: string): boolean {
  return FUTURE_WORDS.has(word) || (word.length >= 5 && /^س[يتن]/.test(word) && !NOT_FUTURE.test(word));
}

function isPresentVerb(word: string): boolean {
  return word.length >= 3 && word.startsWith('ي') && !NOT_PRESENT.test(word);
}

/** «لم يلتق», «كان يزور» */
function isNegatedPast(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1] && tokens[at]!.gap !== 'break' ? withoutConjunction(tokens[at - 1]!) : '';
  return before === 'لم' || before === 'كان' || before === 'كانوا' || before === 'كانت';
}

function withoutConjunction({ folded }: DateToken): string {
  return folded.length > 3 && (folded.startsWith('و') || folded.startsWith('ف')) && !FUTURE_WORDS.has(folded) && !PAST_WORDS.has(folded)
    ? folded.slice(1)
    : folded;
}

/** True where any word of a sentence announces something to come: what it dates may not have happened yet. */
export function looksAhead(tokens: readonly DateToken[]): boolean {
  return tokens.some(token => isFuture(withoutConjunction(token)));
}
