import type { Counting } from './counting.ts';
import type { UiLanguage } from './plural.ts';

/** Small numbers are written out where the number leans on «لـ»: `4 → لأربعة منها بطاقة الآن`. */
const WRITTEN_OUT = ['لواحد', 'لاثنين', 'لثلاثة', 'لأربعة', 'لخمسة', 'لستة', 'لسبعة', 'لثمانية', 'لتسعة', 'لعشرة'];

/** How many of a text's names have a card already. */
export function namesWithCard(language: UiLanguage, counting: Counting): (count: number) => string {
  if (language === 'en') return counting.of({ one: '# has a card now', other: '# have a card now' });
  return count => {
    if (count === 0) return 'ليس لأيّ منها بطاقة بعد';
    return `${WRITTEN_OUT[count - 1] ?? `لـ${counting.number(count)}`} منها بطاقة الآن`;
  };
}
