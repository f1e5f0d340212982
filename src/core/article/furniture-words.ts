import { keyOf } from './lines.ts';

/**
 * Words of page furniture, Arabic and English, at large: a closed class that newspapers' templates share. A line is
 * furniture only if it's built like it too (find-furniture.ts), so «شارك» in a sentence stays.
 */
export type Furniture = {
  readonly why:
    | 'share buttons'
    | 'read-on link'
    | 'read-also teaser'
    | 'sources label'
    | 'site navigation'
    | 'advertisement'
    | 'byline'
    | 'tags label'
    | 'reader comments'
    | 'copyright';
  /** The label opens a list: what follows belongs to it. */
  readonly opens: 'links' | 'sources' | null;
  readonly phrases: readonly string[];
};

const ROWS: readonly Furniture[] = [
  {
    why: 'share buttons',
    opens: null,
    phrases: list(
      'شارك|شارك القصة|شارك المقال|شارك الخبر|شاركها|شاركنا|شارك هذا|مشاركة|انشر|أرسل|إرسال|طباعة|اطبع|نسخ الرابط|انسخ الرابط|حفظ|احفظ|تغريد|فيسبوك|تويتر|واتساب|تيليغرام|تلغرام|لينكدإن|إنستغرام|استمع|استمع للخبر|تكبير الخط|تصغير الخط|حجم الخط|share|share this|share this story|share on facebook|tweet|email|print|copy link|save|facebook|twitter|whatsapp|telegram|listen|listen to article',
    ),
  },
  {
    why: 'read-on link',
    opens: null,
    phrases: list(
      'تابع القراءة|تابع قراءة|واصل القراءة|أكمل القراءة|اقرأ المزيد|قراءة المزيد|إقرأ المزيد|المزيد|عرض المزيد|للمزيد|continue reading|read more|show more|see more|more',
    ),
  },
  {
    why: 'read-also teaser',
    opens: 'links',
    phrases: list(
      'اقرأ أيضا|إقرأ أيضا|اقرأ أيضاً|اقرأوا أيضا|اقرأ كذلك|شاهد أيضا|طالع أيضا|انظر أيضا|اقرأ في|مواضيع ذات صلة|موضوعات ذات صلة|مواضيع متعلقة|أخبار ذات صلة|أخبار متعلقة|مقالات ذات صلة|ذات صلة|قد يهمك|قد يهمك أيضا|قد يعجبك|قد يعجبك أيضا|الأكثر قراءة|الأكثر مشاهدة|الأكثر تداولا|read also|also read|see also|related|related articles|related stories|related news|you may also like|most read|most viewed|recommended',
    ),
  },
  { why: 'sources label', opens: 'sources', phrases: list('المصدر|المصادر|مصادر|source|sources') },
  {
    why: 'site navigation',
    opens: null,
    phrases: list(
      'إغلاق|أغلق|close|الرئيسية|القائمة|بحث|ابحث|تسجيل الدخول|اشترك|اشترك الآن|اشترك في نشرتنا|النشرة البريدية|تابعنا|تابعونا|تابعنا على|تخطى إلى المحتوى|عودة|الصفحة الرئيسية|home|menu|search|sign in|log in|subscribe|newsletter|follow us|follow us on|skip to content|back to top|next|previous|التالي|السابق',
    ),
  },
  { why: 'advertisement', opens: null, phrases: list('إعلان|إعلانات|مساحة إعلانية|مادة إعلانية|advertisement|ad|sponsored|promoted') },
  {
    why: 'tags label',
    opens: 'links',
    phrases: list('الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|الكلمات الدلالية|كلمات دلالية|tags|topics|keywords'),
  },
  {
    why: 'reader comments',
    opens: 'links',
    phrases: list(
      'تعليقات|التعليقات|أضف تعليقا|أضف تعليق|اترك تعليقا|اكتب تعليقا|شارك برأيك|comments|leave a comment|add a comment|leave a reply',
    ),
  },
  { why: 'copyright', opens: null, phrases: list('جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق النشر محفوظة|all rights reserved') },
];

/** «بقلم: فلان», «كتب - فلان», "By Jane Doe": the name behind the label belongs to it. */
export const BYLINE_LABELS: ReadonlySet<string> = new Set(['بقلم', 'كتب', 'كتبت', 'تحرير', 'إعداد', 'اعداد', 'ترجمة', 'by'].map(keyOf));

/** Agencies and photo services, for credits in brackets and datelines. */
const AGENCY_NAMES: ReadonlySet<string> = new Set(
  list(
    'رويترز|غيتي|غيتي إيميجز|جيتي|الفرنسية|فرانس برس|أ ف ب|أف ب|أ ب|أسوشيتد برس|أسوشييتد برس|د ب أ|الأناضول|الأوروبية|إ ب أ|سبوتنيك|وكالات|الوكالات|أرشيف|أرشيفية|مواقع التواصل|مواقع التواصل الاجتماعي|تويتر|إنترنت|الإنترنت|سانا|واس|وام|قنا|كونا|بنا|بترا|وفا|واع|وأج|ومع|وات|أ ش أ|أش أ|نينا|سبأ|سونا|العمانية|لاماب|إرنا|إسنا|تسنيم|معا|واخ|شينخوا|تاس|نوفوستي|إفي|يو بي آي|سي إن إن|بي بي سي|getty|getty images|reuters|afp|ap|dpa|epa|cnn|bbc|anadolu|xinhua|tass|upi|efe|agencies|file|archive',
  ).map(keyOf),
);

const BY_KEY: ReadonlyMap<string, Furniture> = new Map(ROWS.flatMap(row => row.phrases.map(phrase => [keyOf(phrase), row] as const)));

export function furnitureOf(key: string): Furniture | undefined {
  return BY_KEY.get(key);
}

/** «رويترز», «رويترز / أ ف ب». */
export function isAgency(name: string): boolean {
  return name.split(/[/،,+-]/).some(part => AGENCY_NAMES.has(keyOf(part).replace(/^وكاله /, '')));
}

function list(phrases: string): readonly string[] {
  return phrases.split('|');
}
