import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

const LEAD =
  'أقرت الحكومة خطة لإعادة بناء ميناء الصيد في الشمال بعد العاصفة التي دمرت أرصفته، وقال وزير النقل سمير الخالدي إن العمل سيبدأ قريبا.';

function read(dateline: string) {
  const { facts } = readArticle(partsOfPlainText(`${dateline}${LEAD}`));
  return { outlet: facts.outlet.value, day: facts.published.value?.from ?? null, title: facts.title.value };
}

describe('a dateline', () => {
  it.each<[string, string | null, string | null]>([
    ['القاهرة – (رويترز) – ', 'رويترز', null],
    ['القاهرة - «رويترز»: ', 'رويترز', null],
    ['باريس - أ.ف.ب - ', 'أ.ف.ب', null],
    ['الخرطوم - "الصحيفة الجديدة": ', 'الصحيفة الجديدة', null],
    ['دمشق، سوريا (CNN) -- ', 'CNN', null],
    ['واشنطن (أسوشيتد برس) — ', 'أسوشيتد برس', null],
    ['الجزائر - واج - ', 'واج', null],
    ['القدس المحتلة/PNN- ', 'PNN', null],
    ['الكويت - 13 - 9 (كونا) -- ', 'كونا', null],
    ['الخرطوم/ 13 سبتمبر 2024 (سونا) - ', 'سونا', '2024-09-13'],
    ['تونس 13 سبتمبر 2024 (وات) - ', 'وات', '2024-09-13'],
    ['طهران 13 سبتمبر 2024 (ارنا) ', 'ارنا', '2024-09-13'],
    ['رام الله 13-9-2024 وفا- ', 'وفا', '2024-09-13'],
    ['موسكو، 13 سبتمبر 2024، وكالة تاس: ', 'وكالة تاس', '2024-09-13'],
    ['الرباط – 13 شتنبر 2024 (ومع) – ', 'ومع', '2024-09-13'],
  ])('%s says who tells it, and when where it has a year', (dateline, outlet, day) => {
    expect(read(dateline)).toEqual({ outlet, day, title: null });
  });

  it.each<[string, string]>([
    ['لندن: «الشرق الأوسط»\n', 'الشرق الأوسط'],
    ['دبي - العربية.نت\n', 'العربية.نت'],
    ['بغداد/ واع\n', 'واع'],
    ['أنقرة/ سلمى الأحمد/ الأناضول\n', 'الأناضول'],
    ['رويترز\n', 'رويترز'],
  ])('%s in a line of its own is no headline', (line, outlet) => {
    expect(read(line)).toEqual({ outlet, day: null, title: null });
  });

  it('stands in a line of its own below a headline, its date behind a stroke', () => {
    const { facts } = readArticle(partsOfPlainText(`خطة لبناء ميناء في الشمال\nالرياض – رويترز | 27 مارس 2023\n${LEAD}`));
    expect([facts.outlet.value, facts.published.value?.from]).toEqual(['رويترز', '2023-03-27']);
  });

  it.each(['الحرب في 7 أكتوبر 2023: ', 'بيروت - دمشق: ', 'قال الوزير - في مؤتمر - إن ', 'الخالدي: ', 'الخالدي: «العمل سيبدأ»: '])(
    'is not «%s»',
    words => {
      expect(read(words)).toMatchObject({ outlet: null, day: null });
    },
  );
});
