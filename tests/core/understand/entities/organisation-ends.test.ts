import { expect, test } from 'vitest';
import { surfaces } from './read-entities.ts';

test.each([
  ['تحدث الوزير أمام القمة العربية المنعقدة في بغداد وأمام الجمعية الألمانية المنعقدة في برلين.', ['الجمعية الألمانية']],
  ['أرسلت الدول قوات الاتحاد الأوروبي إلى المنطقة.', ['الاتحاد الأوروبي']],
  ['دخلت قوات سوريا الديمقراطية المدينة.', ['قوات سوريا الديمقراطية']],
  ['دعت إلى نشر هذه القوات "سريعا ودون تأخير" هناك.', []],
])('an organisation’s name ends before what is said of it: %s', (text, names) => {
  expect(surfaces(text, 'organisation')).toEqual(names);
});
