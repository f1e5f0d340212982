import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

const TITLE = 'الحكومة تقر خطة لإعادة بناء ميناء الصيد في الشمال';
const LEAD =
  'أقرت الحكومة خطة لإعادة بناء ميناء الصيد في الشمال بعد العاصفة التي دمرت أرصفته، وقال وزير النقل سمير الخالدي إن العمل سيبدأ قريبا.';
const SECOND = 'وأضاف الخالدي في مؤتمر صحافي أن كلفة المشروع تبلغ مئتي مليون، تدفع الدولة نصفها ويأتي الباقي من قروض لم تعلن شروطها بعد.';

/** The lines that are the article's own: no part of them is furniture. */
function ownLines(text: string): readonly string[] {
  const article = readArticle(partsOfPlainText(text));
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
}

describe('what stands around an article in a copied page is not the article', () => {
  it.each<[string, string]>([
    ['a trail of links', 'الرئيسية > اقتصاد > نقل'],
    ['a trail with strokes', 'الرئيسية / أخبار / اقتصاد'],
    ['letters that change the size', 'A+ A-'],
    ['share buttons in one line', 'شارك فيسبوك تويتر واتساب'],
    ['buttons in English', 'Share on Facebook Tweet'],
    ['a counter of views', '1,234 مشاهدة'],
    ['a counter of comments', '0 تعليق'],
    ['reading time', 'مدة القراءة: 3 دقائق'],
    ['who took the photo', 'تصوير: سالم ناصر'],
    ['whose photo it is', 'الصورة: أ ف ب'],
    ['an agency alone', 'Getty Images'],
    ['a font of the site', 'حجم الخط'],
  ])('before it: %s', (_, line) => {
    expect(ownLines(`${TITLE}\n${line}\n${LEAD}\n${SECOND}`)).toEqual([TITLE, LEAD, SECOND]);
  });

  it.each<[string, string]>([
    ['a call to subscribe', 'اشترك في نشرتنا البريدية ليصلك كل جديد'],
    ['a call to follow', 'تابعوا آخر الأخبار عبر قناتنا على تليغرام'],
    ['a call to install', 'حمّل تطبيق الموقع واحصل على الإشعارات'],
    ['a link to press', 'لمشاهدة الفيديو اضغط هنا'],
    ['its short address', 'الرابط المختصر: https://x.example/abc'],
    ['hash tags', '#ميناء #الصيد_البحري'],
    ['buttons of a dialogue', 'Close\nSign up'],
    ['teasers under a label', 'أخبار ذات صلة\nعودة القوارب إلى الشمال\nأسعار السمك ترتفع'],
    ['headlines without a label', 'عودة القوارب إلى الشمال بعد عام\nأسعار السمك ترتفع في الأسواق\nوزير النقل يزور المرفأ المؤقت'],
    ['tags, a line each', 'الوسوم\nميناء\nنقل\nالشمال'],
    ['an agency’s last words', '(انتهى)\nس ع / ف ي'],
    ['the rights', 'جميع الحقوق محفوظة © 2024 جريدة المثال'],
  ])('after it: %s', (_, lines) => {
    expect(ownLines(`${TITLE}\n${LEAD}\n${SECOND}\n${lines}`)).toEqual([TITLE, LEAD, SECOND]);
  });

  it.each<[string, string]>([
    ['a teaser in its middle', 'اقرأ أيضا: عودة القوارب إلى الشمال بعد عام'],
    ['a call in its middle', 'تابعنا على تويتر وفيسبوك'],
    ['an advertisement in its middle', 'إعلان'],
    ['a label and its teaser', 'شاهد أيضا\nعودة القوارب إلى الشمال بعد عام'],
  ])('%s', (_, lines) => {
    expect(ownLines(`${TITLE}\n${LEAD}\n${lines}\n${SECOND}`)).toEqual([TITLE, LEAD, SECOND]);
  });
});

describe('what only looks like furniture is the article', () => {
  it.each<[string, string]>([
    ['a sentence that begins with a button’s word', 'شارك في المؤتمر عشرون وزيرا من دول المنطقة.'],
    ['a sentence that begins like a call', 'تابع الوزير أن الحكومة ستعلن شروط القروض عبر موقع الوزارة.'],
    ['a sentence on an application', 'اشترك الصيادون في تطبيق جديد يعلن أسعار السمك عبر الهاتف كل صباح.'],
    ['a heading', 'مرفأ مؤقت قرب المدينة'],
    ['results', 'الأهلي 2 - 1 الزمالك\nالاتحاد 0 - 0 النصر\nالهلال 3 - 2 الوحدة'],
    ['a list', '- بناء الرصيف الرئيسي\n- تعويض أصحاب القوارب\n- سوق جديدة للسمك'],
    ['a name in Latin letters', 'Blue Harbour'],
  ])('%s', (_, lines) => {
    expect(ownLines(`${TITLE}\n${LEAD}\n${lines}\n${SECOND}`)).toEqual([TITLE, LEAD, ...lines.split('\n'), SECOND]);
  });

  it('results and lists at its end', () => {
    for (const lines of [
      'الأهلي 2 - 1 الزمالك\nالاتحاد 0 - 0 النصر\nالهلال 3 - 2 الوحدة',
      '- بناء الرصيف الرئيسي\n- تعويض أصحاب القوارب\n- سوق جديدة للسمك',
      'قائمة الفائزين:\nسالم ناصر بجائزة أفضل ممثل.\nسلمى الأحمد بجائزة أفضل ممثلة.\nفيلم الميناء بجائزة أفضل فيلم.',
    ])
      expect(ownLines(`${TITLE}\n${LEAD}\n${SECOND}\n${lines}`)).toEqual([TITLE, LEAD, SECOND, ...lines.split('\n')]);
  });
});
