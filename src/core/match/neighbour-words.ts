/**
 * Words that, standing beside a one-word name, tell what it is. Folded spelling, without ال where both occur
 * (both are looked up). Each list opens with an example of what it decides. Roles, names, places and ordinary
 * words come from data/tables.
 */

/** «السيد بوتين»: titles that the tables of roles don't hold. */
export const MORE_TITLES = words('سيد سيده دكتور دكتوره سناتور رفيق مستر مسز مفتش زميل زميله');

/** «نادي ليفربول», «أشجار القرم», «شركة جونسون»: what follows names something else than the place or the person. */
export const OTHER_HEADS = words(`
  نادي فريق اشجار شجر شجره غابات غابه نبات نباتات زهره زهور فاكهه ثمار مستنقعات
  شركه شركات مجموعه مصنع مصانع متجر متاجر بنك مصرف ماركه علامه جائزه جوائز مؤسسه متحف فندق مسرح مستشفي
  شارع جسر ساحه جامعه معهد نظريه متلازمه مبرهنه اعصار بارجه مدمره فرقاطه
`);

/** «في ليفربول», «شبه جزيرة القرم»: beside the heads of places that the tables hold (مدينة). */
export const PLACE_CUES = words(`
  في الي من دوله شبه عاصمته مطار شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط داخل خارج حدود سواحل ساحل حكومه نحو صوب قرب عبر باتجاه
`);

/** «جونسون آند جونسون», «سميث وشركاه»: a firm. */
export const FIRM_JOINERS = words('اند آند & and وشركاه واولاده واخوانه كومباني كو انك ليمتد كوربوريشن');

function words(list: string): readonly string[] {
  return [...new Set(list.trim().split(/\s+/))];
}
