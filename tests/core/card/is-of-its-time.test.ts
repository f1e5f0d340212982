import { expect, it } from 'vitest';
import { isOfItsTime } from '../../../src/core/card/is-of-its-time.ts';

it.each([
  'من أبرز المشاكل المتأزمة في الوقت الحاضر بين البلدين',
  'ربما تخطط لذلك في العام المقبل على أقرب تقدير',
  'تتهم العواصم منذ أسابيع جارتها',
  'العقوبات التي فرضتها الحكومة مؤخراً على المسؤولين',
  'وصلت العلاقات إلى أدنى مستوياتها في مايو الماضي',
  'نادرة في السنوات الأخيرة بسبب التوتر',
  'سيصل الوفد اليوم، ثم يغادر',
])('knows words that count from the day of writing: %s', text => {
  expect(isOfItsTime(text)).toBe(true);
});

it.each([
  'طردت كندا دبلوماسيين في 8 فبراير 2021',
  'بدأت الأزمة منذ عام 2014',
  'قرأ الصحيفة اليومية في الماضي البعيد',
  'الحرب العالمية الأخيرة',
])('leaves words that are as true later: %s', text => {
  expect(isOfItsTime(text)).toBe(false);
});
