import { describe, expect, it } from 'vitest';
import { MALTA, RIMA, SAMER } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [
  SAMER,
  RIMA,
  MALTA,
  { id: 'council', kind: 'organisation', name: 'مجلس العمل' },
  { id: 'channel', kind: 'organisation', name: 'قناة الساحل' },
];

const eventsOf = (text: string) => understandText(text, NAMES).events;
const namesOf = (text: string) => eventsOf(text).map(({ name }) => name);

describe('an event’s name', () => {
  it.each([
    ['وأعربت ريما خوري أمس عن صدمتها من القرار.', 'إعراب عن الصدمة'],
    ['وأعرب سامر الحداد أمس عن أسفه للحادث.', 'إعراب عن الأسف'],
    ['وعبرت ريما خوري أمس عن استيائها من مالطا.', 'تعبير عن الاستياء'],
    ['وكرر سامر الحداد أمس تحذيره لمالطا.', 'تكرار التحذير'],
    ['وأرسلت مالطا أمس وفدا إلى ريما خوري.', 'إرسال'],
  ])('is made of the words of the article: %s', (text, opening) => {
    expect(namesOf(text)).toContainEqual(expect.stringContaining(opening));
    expect(namesOf(text).join(' ')).not.toMatch(/القلق|التهديد|رسالة/);
  });

  it.each([
    ['ودعا مجلس العمل وهو ائتلاف كبير الحكومة أمس إلى الحوار.', /وهو/],
    ['وقال سامر الحداد إن اعتقالات واسعة وقعت أمس في مالطا وذلك قبل المهلة.', /وذلك/],
    ['وقتل مسلحون أمس في مالطا مدير المصنع وهو مهندس معروف.', /وهو/],
    ['واقتحم الجنود أمس المبنى الرئيسي في ال 70 فدانا في مالطا.', / (ال|في|من|عن)$/],
    ['وأدى التدافع في مالطا إلى مقتل ما لا يقل عن 12 شخصا.', / (ال|في|من|عن)$/],
  ])('ends with a whole word and takes no clause in: %s', (text, wrong) => {
    expect(namesOf(text)).not.toEqual([]);
    for (const name of namesOf(text)) expect(name).not.toMatch(wrong);
  });
});

describe('a verb of several senses', () => {
  it.each([
    ['ومددت محكمة في مالطا أمس اعتقال سامر الحداد.', 'COERCE'],
    ['ومددت مالطا أمس الاتفاق مع ريما خوري.', 'AGREE'],
    ['وتحفظت النيابة أمس على أموال سامر الحداد.', 'COERCE'],
    ['وتحفظت مالطا أمس على قرار ريما خوري.', 'REJECT'],
    ['وتراجعت أسعار النفط أمس عن مستوى 70 دولارا في مالطا.', 'OTHER'],
    ['وشهدت أسعار النفط تراجعا أمس في مالطا.', 'OTHER'],
    ['وكانت أسعار النفط قد شهدت تراجعا يوم الأربعاء في مالطا.', 'OTHER'],
    ['وتراجعت مالطا أمس عن قرار الحظر.', 'RETREAT'],
    ['وتعهد سامر الحداد أمس بمحاربة ريما خوري.', 'THREATEN'],
    ['وتعهد سامر الحداد أمس بدعم ريما خوري.', 'AGREE'],
    ['ووجه سامر الحداد أمس تهديدات إلى مالطا.', 'THREATEN'],
  ])('has the one its subject or object gives it: %s', (text, type) => {
    expect(eventsOf(text)[0]?.type).toBe(type);
  });

  it.each([
    ['وخلف الزلزال أمس 400 جريح في مالطا.', /خلافة/],
    ['وعبر سامر الحداد أمس عن حزنه للخسائر التي خلفتها الكارثة في مالطا.', /خلافة/],
    ['وانتهت الاشتباكات أمس في مالطا وخلفت قتيلين ونحو 500 جريح.', /خلافة/],
    ['وقال سامر الحداد إن اعتقالات واسعة وقعت أمس في مالطا وذلك قبل المهلة.', /توقيع/],
    ['ووقعت مالطا أمس تحت الاحتلال.', /توقيع/],
    ['وفي المطار الذي علق فيه أمس ثلاثة آلاف مسافر في مالطا.', /تعليق/],
    ['وأصاب الشلل أمس حكومة مالطا.', /إصابة/],
    ['وكان سامر الحداد قد رحل أمس عن مالطا.', /ترحيل/],
    ['واستبعد سامر الحداد أمس حدوث مفاجأة في مالطا.', /استبعاد/],
  ])('is not the one it is only spelt like: %s', (text, wrong) => {
    for (const name of namesOf(text)) expect(name).not.toMatch(wrong);
  });

  it.each([
    ['وخلف سامر الحداد أمس ريما خوري في رئاسة مجلس العمل.', 'خلافة سامر الحداد ريما خوري'],
    ['ووقعت ريما خوري أمس على الوثيقة في مالطا.', 'توقيع ريما خوري'],
    ['وعلق مجلس العمل أمس عضوية مالطا.', 'تعليق مجلس العمل عضوية مالطا'],
    ['وقال سامر الحداد إن اعتقالات واسعة وقعت أمس في مالطا وذلك قبل المهلة.', 'اعتقالات'],
  ])('is the one its words give it: %s', (text, name) => {
    expect(namesOf(text)).toContainEqual(expect.stringContaining(name));
  });

  it.each([
    'وفجر سامر الحداد أمس مفاجأة كبيرة في مالطا.',
    'وفجر سائق قطار مالطا ومساعده أمس مفاجأة أخرى.',
    'وفجرت ريما خوري أمس أزمة سياسية في مالطا.',
  ])('is no attack on what cannot be blown up: %s', text => {
    expect(eventsOf(text).filter(({ type }) => type === 'ASSAULT')).toEqual([]);
  });

  it.each([
    'ووجه سامر الحداد أمس تهديدات بتنفيذ هجمات ضد مالطا.',
    'وهدد سامر الحداد أمس بشن هجمات على مالطا.',
    'وأطلق سامر الحداد أمس تهديدات بقصف مالطا.',
  ])('did not do what it threatens: %s', text => {
    expect(eventsOf(text).map(({ type }) => type)).not.toContain('ASSAULT');
    expect(eventsOf(text).map(({ type }) => type)).toContain('THREATEN');
  });
});

describe('words passed on', () => {
  it.each(['وذكرت قناة الساحل أمس أن الطقس جميل.', 'سماء مالطا صافية. وقال سامر الحداد إن الطقس جميل.'])('are no event: %s', text => {
    expect(eventsOf(text)).toEqual([]);
  });
});
