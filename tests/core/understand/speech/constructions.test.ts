import { describe, expect, it } from 'vitest';
import type { ExtractedStatement } from '../../../../src/core/understand/extraction.ts';
import { ANKARA, GOVERNMENT, GREECE, NEWS_AGENCY, PALACE, PARIS, RIMA, SAMER } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [
  { ...SAMER, forms: ['الحداد'], roles: ['وزير النقل', 'الوزير', 'رئيس البلدية'] },
  { ...RIMA, forms: ['خوري'] },
  { ...PALACE, forms: ['القصر'] },
  { id: 'ministry', kind: 'organisation', name: 'وزارة النقل' },
  GOVERNMENT,
  { id: 'reuters', kind: 'organisation', name: 'رويترز' },
  NEWS_AGENCY,
  { id: 'fajr', kind: 'organisation', name: 'الفجر' },
  { id: 'nahar', kind: 'organisation', name: 'الساحل' },
  { id: 'twitter', kind: 'organisation', name: 'تويتر' },
  ANKARA,
  GREECE,
  PARIS,
];

type Said = {
  readonly words: string;
  readonly by: string | null;
  readonly via: string | null;
  readonly status: ExtractedStatement['status'];
};

function statementsOf(text: string): readonly Said[] {
  return understandText(text, NAMES).statements.map(({ start, end, saidBy, saidByText, relayedBy, status }) => ({
    words: text.slice(start, end),
    by: saidBy ?? saidByText,
    via: relayedBy,
    status,
  }));
}

function directOf(text: string): readonly (readonly [string | null, string])[] {
  return understandText(text, NAMES)
    .quotes.filter(({ how }) => how === 'direct')
    .map(({ start, end, speaker, speakerText }) => [speaker ?? speakerText, text.slice(start, end)] as const);
}

const SHUT = 'اليونان أغلقت الميناء';

describe('who speaks, by construction', () => {
  it.each([
    // A speaker by office, with or without a name behind it.
    [`وقالت المتحدثة باسم القصر ريما خوري إن ${SHUT}.`, 'rima', null],
    [`وقالت المتحدثة باسم القصر إن ${SHUT}.`, 'المتحدثة باسم القصر', null],
    [`وقال متحدث باسم الشرطة إن ${SHUT}.`, 'متحدث باسم الشرطة', null],
    [`وأفادت مصادر دبلوماسية مطلعة بأن ${SHUT}.`, 'مصادر دبلوماسية مطلعة', null],
    [`وقال مسؤولون محليون إن ${SHUT}.`, 'مسؤولون محليون', null],
    [`وذكر شهود عيان أن ${SHUT}.`, 'شهود عيان', null],
    [`وصرح وزير النقل سامر الحداد بأن ${SHUT}.`, 'samer', null],
    [`وأوضح رئيس اللجنة أن ${SHUT}.`, 'رئيس اللجنة', null],
    [`وقال كل من سامر الحداد وريما خوري إن ${SHUT}.`, 'كل من سامر الحداد وريما خوري', null],
    [`وقال سامر الحداد وريما خوري في بيان مشترك إن ${SHUT}.`, 'سامر الحداد وريما خوري', null],
    // Whom it was told to, in front of the speaker or behind.
    [`وقال لي سامر الحداد إن ${SHUT}.`, 'samer', null],
    [`وقال له سامر الحداد إن ${SHUT}.`, 'samer', null],
    [`وقال سامر الحداد للصحافيين في باريس إن ${SHUT}.`, 'samer', null],
    [`وأبلغ سامر الحداد الصحافيين بأن ${SHUT}.`, 'samer', null],
    [`وقال سامر الحداد لوكالة الأنباء إن ${SHUT}.`, 'samer', null],
    // Where it was said.
    [`وقال سامر الحداد، في مقابلة مع الفجر، إن ${SHUT}.`, 'samer', null],
    [`وأكدت ريما خوري في حديث لإذاعة محلية أن ${SHUT}.`, 'rima', null],
    [`وفي حديث لوكالة الأنباء، قالت ريما خوري إن ${SHUT}.`, 'rima', null],
    [`وكتبت ريما خوري في تغريدة على حسابها أن ${SHUT}.`, 'rima', null],
    [`وكتبت ريما خوري عبر حسابها على تويتر: ${SHUT}.`, 'rima', null],
    [`وأعلن سامر الحداد خلال مؤتمر صحفي عقده مساء الثلاثاء أن ${SHUT}.`, 'samer', null],
    [`وجاء في بيان لوزارة النقل أن ${SHUT}.`, 'ministry', null],
    [`وقالت وزارة النقل في بيان نشر على موقعها إن ${SHUT}.`, 'ministry', null],
    [`وقال بيان صادر عن وزارة النقل إن ${SHUT}.`, 'ministry', null],
    [`وأصدرت وزارة النقل بيانا جاء فيه أن ${SHUT}.`, 'ministry', null],
    [`وأدلى سامر الحداد بتصريح قال فيه إن ${SHUT}.`, 'samer', null],
    // The topic in front.
    [`أما سامر الحداد فقال إن ${SHUT}.`, 'samer', null],
    [`وكان سامر الحداد قد قال إن ${SHUT}.`, 'samer', null],
    [`وكان سامر الحداد قال في وقت سابق إن ${SHUT}.`, 'samer', null],
    [`سامر الحداد: ${SHUT}.`, 'samer', null],
    [`ومن جهته قال سامر الحداد إن ${SHUT}.`, 'samer', null],
    [`وفي باريس، أعلن سامر الحداد أن ${SHUT}.`, 'samer', null],
    [`وردا على سؤال، قال سامر الحداد إن ${SHUT}.`, 'samer', null],
    // Behind what is said.
    [`${SHUT}، يقول سامر الحداد.`, 'samer', null],
    [`${SHUT}، بحسب سامر الحداد.`, 'samer', null],
    [`${SHUT}، كما يقول سامر الحداد.`, 'samer', null],
    [`${SHUT}، وفقا لسامر الحداد.`, 'samer', null],
    [`${SHUT}، حسبما أفادت وزارة النقل.`, 'ministry', null],
    [`${SHUT}، وفق ما ذكرت وزارة النقل.`, 'ministry', null],
    [`${SHUT}، على ما أعلنت وزارة النقل.`, 'ministry', null],
    [`${SHUT}، على حد قول سامر الحداد.`, 'samer', null],
    [`${SHUT}، على حد تعبير سامر الحداد.`, 'samer', null],
    [`${SHUT}، بحسب ما نقلت رويترز عن سامر الحداد.`, 'samer', 'reuters'],
    [`${SHUT}، حسبما نقلت رويترز عن مصدر أمني.`, 'مصدر أمني', 'reuters'],
    [`${SHUT}، بحسب تصريح لمفوضة السياسة الخارجية للقصر، ريما خوري.`, 'rima', null],
    [`${SHUT}، وفقا لبيانات وزارة النقل.`, 'ministry', null],
    [`${SHUT} وفقا لتقديرات خبراء محليين.`, 'تقديرات خبراء محليين', null],
    [`${SHUT}، وفقا للإحصائيات الرسمية.`, 'إحصائيات الرسمية', null],
    // Handed on.
    [`ونقلت رويترز عن سامر الحداد قوله إن ${SHUT}.`, 'samer', 'reuters'],
    [`ونقلت رويترز عن مسؤول كبير قوله إن ${SHUT}.`, 'مسؤول كبير', 'reuters'],
    [`ونقلت صحيفة الفجر عن مسؤولين أميركيين قولهم إن ${SHUT}.`, 'مسؤولين أميركيين', 'fajr'],
    [`ونقلت رويترز عن سامر الحداد أن ${SHUT}.`, 'samer', 'reuters'],
    [`ونسبت رويترز إلى سامر الحداد قوله إن ${SHUT}.`, 'samer', 'reuters'],
    [`ونقل عن سامر الحداد قوله إن ${SHUT}.`, 'samer', null],
    [`وذكرت رويترز نقلا عن سامر الحداد أن ${SHUT}.`, 'samer', 'reuters'],
    [`وقالت رويترز إن ${SHUT}.`, 'reuters', null],
    // Past what is no speaker.
    [`وأكد سامر الحداد من جهته أن ${SHUT}.`, 'samer', null],
    [`ونقلت رويترز عن مصدر أمني طلب عدم ذكر اسمه أن ${SHUT}.`, 'مصدر أمني', 'reuters'],
    [`وقال أحد الأعضاء لإذاعة محلية إن ${SHUT}.`, 'أحد الأعضاء', null],
    [`سامر الحداد عبّر عن صدمته وقال إن ${SHUT}.`, 'samer', null],
    [`غير أن سامر الحداد، المتحدث باسم القصر في باريس، قال إن ${SHUT}.`, 'samer', null],
    [`وأكد محامي سامر الحداد أن ${SHUT}.`, 'محامي سامر الحداد', null],
  ])('%s → %s via %s', (text, by, via) => {
    const about = statementsOf(text).filter(({ words }) => words.includes(SHUT));
    expect(about).toEqual([expect.objectContaining({ by, via, words: SHUT })]);
  });

  it.each([
    'أعلن سامر الحداد حالة الحرب في باريس.',
    'نفى هذه التهم في باريس.',
    'يعتبر القصر من أهم المعالم في باريس.',
    'تظهر في باريس معالم كثيرة من هذا النوع.',
    'يبلغ عدد سكان باريس، مع العلم أن المدينة كبيرة، مليونين.',
    'توقع وزارة النقل اتفاقيتين مع باريس.',
  ])('hears no words in a deed or a thing told of: %s', text => {
    expect(statementsOf(text).filter(({ words }) => words !== text.slice(0, -1))).toEqual([]);
  });

  it.each(['وقد اجتمع نواب الحزب في باريس، بحسب قولهم.', 'قرر الحزب العودة إلى باريس، وفق تعبيرهم.'])(
    'names nobody by a pronoun that may mean anybody: %s',
    text => {
      expect(statementsOf(text)).toEqual([]);
    },
  );

  it.each([
    [`قال سامر الحداد إن باريس حذرت مرارا من العواقب، مشيرا إلى أن أنقرة بعيدة، قائلا: "${'لن نسمح بذلك أبدا'}".`, 'لن نسمح بذلك أبدا'],
    [`قال سامر الحداد إن أنقرة تؤيد الاتفاق لكنها لن ترد "${'إلا بعد الانتهاء من البحث'}".`, 'إلا بعد الانتهاء من البحث'],
  ])('keeps a quote with who opened the telling: %s', (text, words) => {
    expect(directOf(text)).toEqual([['samer', words]]);
  });

  it.each([
    [`ذكرت صحيفة "الساحل" أن باريس قريبة. ونقلت صحيفة "الفجر" عن خوري أن ${SHUT}. وقالت الصحيفة إن أنقرة بعيدة.`, 'أنقرة بعيدة', 'fajr'],
    [`ذكرت وكالة الأنباء أن باريس قريبة. وذكرت صحيفة "الساحل" أن ${SHUT}. وأضافت الوكالة أن أنقرة بعيدة.`, 'أنقرة بعيدة', 'agency'],
    [`قالت ريما خوري إن باريس بعيدة. وفي مقارنة بين المدينتين لفتت إلى أن ${SHUT}.`, SHUT, 'rima'],
    [`وفي معرض رد الحداد على سؤال حول المدن قال إن ${SHUT}.`, SHUT, 'samer'],
    [`وقال سامر الحداد إن باريس قريبة، وأشار إلى أنه، لو تعاون الناس، لكانت ${'أنقرة'} أقرب.`, 'لو تعاون الناس، لكانت أنقرة أقرب', 'samer'],
  ])('goes back to whoever is meant: %s', (text, words, by) => {
    expect(statementsOf(text)).toContainEqual(expect.objectContaining({ words, by }));
  });
});

describe('who said quoted words, by construction', () => {
  const WORDS = 'هذا القرار خاطئ تماما';
  it.each([
    [`قال سامر الحداد: «${WORDS}».`, 'samer'],
    [`قال سامر الحداد "${WORDS}".`, 'samer'],
    [`قال سامر الحداد: “${WORDS}”.`, 'samer'],
    [`قال سامر الحداد: ‘${WORDS}’.`, 'samer'],
    [`قال سامر الحداد: ”${WORDS}“.`, 'samer'],
    [`قال سامر الحداد: ''${WORDS}''.`, 'samer'],
    [`قال سامر الحداد: " ${WORDS} " .`, 'samer'],
    [`سامر الحداد: "${WORDS}".`, 'samer'],
    [`"${WORDS}"، بهذه الكلمات لخص سامر الحداد موقفه.`, 'samer'],
    [`"${WORDS}"، هكذا رد سامر الحداد على السؤال.`, 'samer'],
    [`"${WORDS}"، يقول سامر الحداد وهو يبتسم.`, 'samer'],
    [`«${WORDS}»، كما قالت ريما خوري.`, 'rima'],
    [`«${WORDS}» تقول ريما خوري.`, 'rima'],
    [`واختتمت ريما خوري حديثها بالقول: "${WORDS}".`, 'rima'],
    [`ورد سامر الحداد على ذلك قائلا: "${WORDS}".`, 'samer'],
    [`وعلق سامر الحداد بالقول "${WORDS}".`, 'samer'],
    [`ووصفت ريما خوري ما جرى بأنه "${WORDS} ولا يقبل".`, 'rima'],
    [`وأصدرت وزارة النقل بيانا جاء فيه: "${WORDS}".`, 'ministry'],
    [`وأصدرت وزارة النقل بيانا قالت فيه: "${WORDS}".`, 'ministry'],
    [`وذكر بيان لوزارة النقل أن "${WORDS}".`, 'ministry'],
    [`ونشر سامر الحداد تغريدة قال فيها: "${WORDS}".`, 'samer'],
    [`ونقلت رويترز عن سامر الحداد قوله: "${WORDS}".`, 'samer'],
    [`ونقلت رويترز عن متحدث باسم الشرطة قوله: "${WORDS}".`, 'متحدث باسم الشرطة'],
    [`وقال متحدث باسم الشرطة: "${WORDS}".`, 'متحدث باسم الشرطة'],
    [`وقال مصدر مسؤول لرويترز: "${WORDS}".`, 'مصدر مسؤول'],
    [`وأعربت ريما خوري عن أسفها لأن "${WORDS}".`, 'rima'],
    [`وفي معرض رد الحداد على سؤال حول القرار قال: "${WORDS}".`, 'samer'],
    [`ولدى سؤال سامر الحداد عن القرار أجاب: "${WORDS}".`, 'samer'],
    [`وأدلى سامر الحداد بتصريح قال فيه: "${WORDS}".`, 'samer'],
    [`ودعت ريما خوري إلى التراجع معتبرة أن "${WORDS}".`, 'rima'],
    [`وفي باريس قال سامر الحداد: "${WORDS}".`, 'samer'],
  ])('%s → %s', (text, speaker) => {
    const found = directOf(text);
    expect(found.map(([by]) => by)).toEqual([speaker]);
    expect(found[0]![1].replace(/ ولا يقبل$/, '')).toBe(WORDS);
  });
});
