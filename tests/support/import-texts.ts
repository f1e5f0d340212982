import { FILLER, newsPage } from './news-page.ts';

/** Articles for a reader to add: none of them is in the package, all of them name people its cards are about. */
export const PASTED = [
  'لقاء في موسكو يجمع بوتين وجونسون',
  'استقبل الرئيس الروسي فلاديمير بوتين في موسكو رئيس الوزراء البريطاني بوريس جونسون، وبحثا صادرات القمح.',
  'وقال بوتين إن "الحوار حول القمح يجب أن يستمر".',
].join('\n\n');

export const TEXT_FILE = [
  'بوتين يزور مصنعا للسيارات',
  'زار الرئيس الروسي فلاديمير بوتين مصنعا للسيارات في مدينة كازان.',
  'وأعلن الكرملين أن بوتين التقى عمال المصنع.',
].join('\n\n');

export const HTML_FILE = newsPage(
  `<p>قال رئيس المجلس الأوروبي شارل ميشيل إن القمة ستعقد في بروكسل.</p><p>وأضاف ميشيل أن الدعوات أرسلت.</p>${FILLER.repeat(2)}`,
);

export const ROWS = [
  {
    title: 'جونسون يعلن خطة للسكك الحديدية',
    outlet: 'صحيفة الميناء',
    date: '2021-11-18',
    text: 'أعلن رئيس الوزراء البريطاني بوريس جونسون خطة للسكك الحديدية. وقال جونسون إن الخطة كبيرة.',
  },
  { title: 'لقاء في باريس', text: 'التقت الوزيرة البريطانية ليز تروس دبلوماسيين في باريس. ثم غادرت تروس المدينة.' },
] as const;

export const jsonLines = (rows: readonly object[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join('');
