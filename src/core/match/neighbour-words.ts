/**
 * Words that, standing beside a one-word name, tell what it is. Folded spelling, without ال where both occur
 * (both are looked up). Each list opens with an example of what it decides. Roles, names, places and ordinary
 * words come from data/tables.
 */

/** «السيد بوتين»: titles that the tables of roles don't hold. */
export const MORE_TITLES = words('سيد سيده دكتور دكتوره سناتور رفيق مستر مسز مفتش زميل زميله');

/** «أشجار القرم», «جامعة لندن»: what follows names something else than the place or the person. */
export const OTHER_HEADS = words(`
  اشجار شجر شجره غابات غابه نبات نباتات زهره زهور فاكهه ثمار مستنقعات
  مجموعه بنك مصرف ماركه علامه جائزه جوائز مؤسسه متحف فندق مسرح مستشفي
  صحيفه جريده مجله قناه طيران خطوط دينامو سبارتاك لوكوموتيف سسكا زسكا تسسكا هابويل مكابي
  سفينه باخره ناقله غواصه طراد حمي فيروس
  شارع جسر ساحه جامعه معهد نظريه متلازمه مبرهنه اعصار بارجه مدمره فرقاطه
`);

/** «نادي ليفربول», «شركة جونسون»: and the page goes on to call it by the name alone. */
export const CLUB_HEADS = words('نادي فريق شركه شركات مصنع مصانع متجر متاجر');

/** «كأس الاتحاد الأوروبي», «بطولة الولايات المتحدة»: before names of several words, too. */
export const CUP_HEADS = words('كاس بطوله دوري مسابقه سباق رالي ماراثون');

/** «واشنطن بوست», «موسكو تايمز», «الاتحاد الأوروبي للإذاعات»: what goes on with these is a paper, a club, a firm, another body. */
export const OTHER_TAILS = words(`
  بوست تايمز جورنال تلغراف هيرالد تريبيون ستار يونايتد سيتي كلوب ايرلاينز ماراثون
  للاذاعات للبث للافتاء للابحاث للبحوث
`);

/** «تعادل واشنطن مع ميامي»: a town is a she, so what ties is its club. */
export const MATCH_VERBS: ReadonlySet<string> = new Set(words('تعادل فاز تغلب تعثر تاهل توج'));

/** «في ليفربول», «شبه جزيرة القرم»: beside the heads of places that the tables hold (مدينة). */
export const PLACE_CUES = words(`
  في الي من دوله شبه عاصمته مطار شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط داخل خارج حدود سواحل ساحل حكومه نحو صوب قرب عبر باتجاه
`);

/** «الاتحاد الأفريقي», «البنك الدولي»: beside the adjectives of countries, what tells one body from another. */
export const BODY_ADJECTIVES = words(
  'افريقي دولي عربي اوروبي اسيوي عالمي خليجي اسلامي افريقيه دوليه عربيه اوروبيه اسيويه عالميه خليجيه اسلاميه',
);

/** «جونسون آند جونسون», «سميث وشركاه»: a firm. */
export const FIRM_JOINERS = words('اند آند & and وشركاه واولاده واخوانه كومباني كو انك ليمتد كوربوريشن');

/** «مباراة», «الدوري»: what a page about sport is full of. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  words(`
    مباراه مباريات دوري لاعب لاعبا لاعبي لاعبين لاعبون لاعبيه مدرب مدربه مهاجم مدافع هداف حارس مرمي ملعب ملاعب كاس نادي ناديه انديه شوط منتخب
    منتخبات بطوله تعادل هدفا اهداف انتقالات تشكيله مونديال بريميرليغ اولمبياد ركله صفقه
  `).flatMap(word => [word, `ال${word}`]),
);

function words(list: string): readonly string[] {
  return [...new Set(list.trim().split(/\s+/))];
}
