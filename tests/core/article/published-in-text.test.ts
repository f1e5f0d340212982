import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

const TITLE = 'الحكومة تقر خطة لإعادة بناء ميناء الصيد في الشمال';
const LEAD =
  'أقرت الحكومة خطة لإعادة بناء ميناء الصيد في الشمال بعد العاصفة التي دمرت أرصفته، وقال وزير النقل سمير الخالدي إن العمل سيبدأ قريبا.';
const SECOND = 'وأضاف الخالدي في مؤتمر صحافي أن كلفة المشروع تبلغ مئتي مليون، تدفع الدولة نصفها ويأتي الباقي من قروض لم تعلن شروطها بعد.';
const BODY = `${LEAD}\n${SECOND}`;
const DAY = '2024-09-13';

function published(text: string): { day: string | null; basis: string; evidence: string | null } {
  const { value, basis, evidence } = readArticle(partsOfPlainText(text)).facts.published;
  return { day: value === null ? null : `${value.from}${value.to === value.from ? '' : `/${value.to}`}`, basis, evidence };
}

describe('a text says when it was published', () => {
  it.each<[string, string]>([
    ['under its headline, labelled', `${TITLE}\nنشر في: الجمعة 13 سبتمبر 2024\n${BODY}`],
    ['under its headline and a name', `${TITLE}\nسلمى الأحمد\n13 سبتمبر 2024\n${BODY}`],
    ['beside a clock', `${TITLE}\n13/09/2024 10:20\nشارك\n${BODY}`],
    ['with the label in the line before', `${TITLE}\nتاريخ النشر:\n13.09.2024\n${BODY}`],
    ['beside the last change', `${TITLE}\nنشر: 13 سبتمبر 2024 - 10:20 آخر تحديث: 14 سبتمبر 2024 - 11:00\n${BODY}`],
    ['before the last change, without a label', `${TITLE}\n13.09.2024 - تحديث: 14.09.2024\n${BODY}`],
    ['at its foot', `${TITLE}\n${BODY}\nتاريخ النشر: 2024-09-13`],
    ['with the number of the issue', `العدد 13233 - الجمعة 13 سبتمبر 2024\n${TITLE}\n${BODY}`],
    ['with a writer’s name in the line', `${TITLE}\nكتب: محمد علي | الجمعة 13-09-2024 10:20\n${BODY}`],
    ['with a desk’s name in the line', `${TITLE}\nرويترز - 13 سبتمبر 2024\n${BODY}`],
    ['by a name', `${TITLE}\nنشر بواسطة سلمى الأحمد في 13 سبتمبر 2024\n${BODY}`],
    ['in English', `${TITLE}\nPosted on September 13, 2024 by admin\n${BODY}`],
    ['in both calendars', `${TITLE}\nالجمعة 10 ربيع الأول 1446 هـ - 13 سبتمبر 2024 م\n${BODY}`],
    ['after a clock and a dash', `${TITLE}\nنُشر: 10:20-13 سبتمبر 2024 م ـ 10 ربيع الأول 1446 هـ\n${BODY}`],
    ['in Arabic digits, with strokes', `${TITLE}\nأضيف بتاريخ ١٣/٩/٢٠٢٤ الساعة ١٠:٢٠\n${BODY}`],
    ['in numbers of the Hijri calendar', `${TITLE}\nنشر في 10/3/1446هـ\n${BODY}`],
    ['in an agency’s dateline', `${TITLE}\nالعاصمة 10 ربيع الأول 1446هـ الموافق 13 سبتمبر 2024م واس\n${BODY}`],
    ['in a dateline between strokes', `${TITLE}\nالعاصمة في 13 سبتمبر 2024 / وام / ${BODY}`],
    ['in a dateline with a bracket', `${TITLE}\nالرباط – 13 شتنبر 2024 (ومع) – ${BODY}`],
    ['under the desk’s initials', `${TITLE}\nعمان 13 أيلول (بترا) -- ${BODY}\n--(بترا) س ع/ ف ي\n13/09/2024 10:20:30`],
    ['in a note behind the headline', `# ${TITLE} (BBC Arabic world-58870365, published 2024-09-13)\n${BODY}`],
    ['in a dateline of its own line, the agencies behind it', `${TITLE}\nلندن - 13 سبتمبر 2024 (وكالات)\n${BODY}`],
    ['under two lines of a headline', `${TITLE}\nنقابة الصيادين ترحب وتطالب بتعويضات\nالجمعة 13 أيلول/سبتمبر 2024\n${BODY}`],
  ])('%s', (_, text) => {
    expect(published(text)).toMatchObject({ day: DAY, basis: 'text' });
  });

  it('or the month, where it says that it is the issue', () => {
    expect(published(`${TITLE}\nالعدد 770 - سبتمبر 2024\n${BODY}`)).toMatchObject({ day: '2024-09-01/2024-09-30', basis: 'text' });
    expect(published(`${TITLE}\nسبتمبر 2024\n${BODY}`).day).toBeNull();
  });

  it('or its address does, which is inferred', () => {
    const header = (address: string) => `# ${TITLE}\n# url ${address}\n# date_extracted 2024-10-02 10:00:00\n${BODY}`;
    for (const path of ['2024/09/13/port', '2024/20240913/ln5.htm', 'story/2024/9/13/port/67', 'ar/port-plan-20240913'])
      expect(published(header(`https://www.jarida.example/${path}`))).toMatchObject({ day: DAY, basis: 'inferred' });
    for (const path of ['1070830', 'home/article/422471/الميناء', 'news/20241399/a', '?d=2024/09/13'])
      expect(published(header(`https://www.jarida.example/${path}`)).day).toBeNull();
  });
});

describe('a text does not say when it was published', () => {
  it.each<[string, string]>([
    ['where a page printed its own today over the headline', `الجمعة 13 سبتمبر 2024\n${TITLE}\n${BODY}`],
    ['where it says only when it was changed', `${TITLE}\nآخر تحديث: 14/9/2024\n${BODY}`],
    ['where somebody fetched it', `# ${TITLE}\n# date_extracted 2024-09-13 10:00:00\n${BODY}`],
    [
      'where its own weekday contradicts the date',
      `${TITLE}\nالخميس 12 سبتمبر 2024\n${LEAD.replace('أقرت', 'أقرت اليوم الأحد')}\n${SECOND}`,
    ],
    ['where a dateline has no year', `${TITLE}\nالقاهرة 13 سبتمبر (رويترز) - ${BODY}`],
    ['where it says how long ago', `${TITLE}\nنشر منذ 3 أيام\n${BODY}`],
    ['where the story tells of a day', `${TITLE}\n${LEAD}\nوفي 13 سبتمبر 2024 أعلنت الوزارة بدء العمل في الرصيف الأول من الميناء.`],
    ['where headings are days', `${TITLE}\n${LEAD}\n13 سبتمبر 2024\n${SECOND}\n14 سبتمبر 2024\n${LEAD}`],
    ['where a photo has a day', `${TITLE}\nالميناء في 3 مارس 2023 (رويترز)\n${BODY}`],
    ['where a book came out on it', `${TITLE}\nصدر الكتاب في 7 مايو 2024\n${BODY}`],
    ['where somebody else published on it', `${TITLE}\nنشر التقرير في 7 مايو 2024\n${BODY}`],
    ['where an event has one', `${TITLE}\nالموعد: 20 أكتوبر 2024\n${BODY}`],
    ['where somebody was born on it', `${TITLE}\nتاريخ الميلاد: 13 سبتمبر 1961\n${BODY}`],
    ['where a headline asks what happened on it', `الحرب في 7 أكتوبر 2023: ماذا حدث؟\n${BODY}`],
    ['where its file was copied on it', `${TITLE}\n${BODY}\nاطلع عليه في 13 سبتمبر 2024`],
    [
      'where a list of other news has days',
      `${TITLE}\n${BODY}\nاقرأ أيضا\nعودة القوارب إلى الشمال\n20 سبتمبر 2024\nأسعار السمك ترتفع\n18 سبتمبر 2024`,
    ],
  ])('%s', (_, text) => {
    expect(published(text).day).toBeNull();
  });
});
