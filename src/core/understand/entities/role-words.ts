/** Particles that go on inside a role: «مبعوث … إلى سوريا», «عضو في المجلس …», «سفير … لدى …». */
export const LINKS: ReadonlySet<string> = new Set(['في', 'عن', 'لدي', 'الي', 'لشؤون', 'لشئون', 'بشؤون']);

export const IN_THE_NAME_OF: ReadonlySet<string> = new Set(['باسم', 'بإسم', 'بلسان']);

/** Who is of something by «عن»: «النائب [عن] محافظة حلب»; «تحدث الوزير عن الأزمة» is what he told. */
export const ELECTED_HEADS = /^(?:ال)?(?:نائب|عضو|ممثل|مسؤول|مسئول|مندوب|مرشح|مدافع|متحدث)ه?$/u;

/** Whom one sends somewhere: «مبعوث الأمم المتحدة [إلى] سوريا»; «وصل وزير الدفاع إلى كييف» is his journey. */
export const SENT_HEADS = /^(?:ال)?(?:مبعوث|موفد|سفير|مندوب|ممثل|رسول)/u;

/** Who sits somewhere by office: «مراسل بي بي سي [في] موسكو»; «قال وزير الخارجية في موسكو» is where he said it. */
export const PLACED_HEADS =
  /^(?:ال)?(?:سفير|قنصل|مندوب|ممثل|مراسل|مبعوث|منسق|استاذ|باحث|خبير|محلل|عضو|قائد|قايد|مدير|مسؤول|مسيول|حاكم|موظف)/u;

/** Participles that begin a clause about somebody: «عضو الائتلاف [المقيم] في السعودية» says where he lives. */
export const CLAUSE_OPENERS =
  /^ال(?:مقيم|مولود|بالغ|موجود|متواجد|معروف|ملقب|مكني|منتمي|قادم|واقع|تابع|صادر|مسجون|معتقل|مسوول|متورط|مقرب|هارب|محسوب|عامل|عايد|عائد|مدعوم|محكوم|منعقد|منبثق)ه?$/u;

/** An office that others work in: «مدير الدائرة القانونية [برئاسة الحكومة]»; «برئاسة الوزير …» is who led something. */
export const PRESIDENCY = /^[بل]ر[ئي]اسه ال(?:جمهوريه|حكومه|وزراء|دوله|اركان|اقليم|سلطه|جامعه|برلمان)$/u;

/** What somebody is in charge of, behind ل: «المنسق الخاص [لعملية] السلام». */
export const ROLE_PURPOSES: ReadonlySet<string> = new Set([
  'عمليه',
  'عمليات',
  'ملف',
  'قضايا',
  'قطاع',
  'منطقه',
  'مشروع',
  'برنامج',
  'برامج',
  'مهمه',
]);

/** What somebody works in, and states by their full names: «كبير المفاوضين في [الملف] النووي», «وزيرة الثقافة في [الجمهورية] العربية السورية». */
export const FIELDS: ReadonlySet<string> = new Set(
  'الملف المجال الشؤون القطاع البحوث القضايا العلوم الدراسات القانون التاريخ الاقتصاد الطب الادب الفقه الجمهوريه المملكه السلطنه'.split(
    ' ',
  ),
);

/** Where and when somebody said it, no part of the office: «قال أحد المسؤولين في [ختام] زيارته». */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'ختام نهايه بدايه مستهل اعقاب موتمر مؤتمر تصريح تصريحات حديث بيان مقابله كلمه خطاب رساله لقاء اجتماع زياره حوار اتصال تغريده'.split(' '),
);

/** What one speaks to: «قال وزير الخارجية [لقناة] الجزيرة». */
export const MEDIA_HEADS = /^(?:(?:ال)?(?:اذاعه|قناه|صحيفه|جريده|مجله|شبكه|تلفزيون|راديو|موقع|برنامج)|وكاله)$/u;

/** What agencies that tell no news are for: «المفوض العام لوكالة [غوث] اللاجئين». */
export const NO_NEWS = /^(?:ال)?(?:غوث|طاقه|فضاء|استخبارات|مخابرات|حمايه|تنميه|امن|اغاثه|ناسا|دوليه|اوروبيه|امريكيه|اميركيه)$/u;

/** Those who speak or act for another: what they are of may be an office («المستشار القانوني [لرئيس الحكومة]»). */
export const AIDES =
  /^(?:ال)?(?:مستشار|معاون|مساعد|نائب|سكرتير|متحدث|ناطق|ممثل|مبعوث|موفد|مندوب|محامي|حارس|مرافق|مدير|وكيل|كبير|مترجم)ه?$/u;

/** Titles that stand before names only, so that behind another role a new one begins: «ولي العهد السعودي [الأمير] محمد». */
export const TITLES_BEFORE_NAMES: ReadonlySet<string> = new Set([
  'الشيخ',
  'الشيخه',
  'الامير',
  'الاميره',
  'الملك',
  'الملكه',
  'الامام',
  'الجنرال',
  'اللواء',
  'العميد',
  'العقيد',
  'المقدم',
  'الرايد',
  'الرائد',
  'النقيب',
  'الفريق',
  'المشير',
  'الادميرال',
  'الاميرال',
  'السيناتور',
  'المطران',
  'البطريرك',
  'الكاردينال',
  'الحاخام',
  'البابا',
  'القاضي',
  'القاضيه',
  'النائب',
  'السفير',
  'السفيره',
  'المهندس',
  'المحامي',
  'المحاميه',
  'القس',
  'الاب',
]);
