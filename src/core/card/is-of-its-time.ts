import { fold } from '../text/fold-text.ts';

// Words that count from the day of writing: «في الوقت الحاضر», «العام المقبل», «منذ أسابيع». Folded. What they say was
// so, or was to come, when the article was written; a card years later must say that.
const TODAY = /(?:^|\s)[وف]?(?:الان|اليوم|حاليا|مؤخرا|امس|غدا|الليله|البارحه)(?=\s|$)/;
const NOW = /(?:الحاضر|الحالي|الحاليه|الراهن|الراهنه|الجاري|الجاريه|الحين)(?=\s|$)/;
const COUNTED =
  /(?:يوم|ايام|اسبوع|اسابيع|شهر|اشهر|شهور|عام|اعوام|سنه|سنوات|ساعه|ساعات|فتره|مده|اونه|مايو|موسم|صيف|شتاء|ربيع|خريف)\s+(?:ال)?(?:ماضي|ماضيه|اخير|اخيره|مقبل|مقبله|قادم|قادمه|فائت|فائته|منصرم|منصرمه)(?=\s|$)/;
const SINCE = /(?:^|\s)(?:منذ|قبل|بعد)\s+(?:يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|سنوات|ساعات|ساعه)(?=\s|$)/;
const NEXT = /(?:^|\s)(?:هذا|هذه|نهايه)\s+(?:ال)?(?:يوم|اسبوع|شهر|عام|سنه)(?=\s|$)/;

/** True where a clause holds words that are true of the day its article was written on. */
export function isOfItsTime(text: string): boolean {
  const folded = fold(text).replace(/[^\p{L}\p{N}\s]/gu, ' ');
  return [TODAY, NOW, COUNTED, SINCE, NEXT].some(words => words.test(folded));
}
