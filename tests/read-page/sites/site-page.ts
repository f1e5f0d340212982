/**
 * A page built as a real site builds its own, with words written for this test: where the markup holds the headline, the date
 * and the outlet, and what stands around the article.
 */
export type SitePage = {
  readonly site: string;
  /** Where it was found; null for a saved file. */
  readonly url: string | null;
  readonly html: string;
  readonly title: string;
  readonly outlet: string | null;
  /** The day it was published, where the page says so. */
  readonly published: string | null;
  /** Words around the article that are none of it. */
  readonly drops: readonly string[];
  /** Words of the article beside its paragraphs. */
  readonly keeps?: readonly string[];
};

export const TITLE = 'الحكومة تقر خطة لإعادة بناء ميناء الصيد في الشمال';

export const PARAGRAPHS = [
  'أقرت الحكومة خطة لإعادة بناء ميناء الصيد في الشمال بعد العاصفة التي دمرت أرصفته، وقال وزير النقل سمير الخالدي إن العمل سيبدأ خلال أسابيع.',
  'وأضاف الخالدي في مؤتمر صحافي عقده في العاصمة أن كلفة المشروع تبلغ مئتي مليون، تدفع الدولة نصفها ويأتي الباقي من قروض ميسرة لم تعلن شروطها بعد.',
  'من جهتها رحبت نقابة الصيادين بالخطة، لكنها طالبت بتعويض أصحاب القوارب التي غرقت، محذرة من أن كثيرين منهم تركوا المهنة منذ توقف الميناء عن العمل.',
  'وكانت العاصفة قد ضربت الساحل الشمالي قبل عام، وأدت إلى انهيار الرصيف الرئيسي وتوقف حركة القوارب، قبل أن تعود جزئيا إلى مرفأ مؤقت قرب المدينة.',
];

export const BODY = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n');

export const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
