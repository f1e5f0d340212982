import { describe, expect, it } from 'vitest';
import { GREECE, LIMA, MALTA, RIMA, SAMER, UNION } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [
  { ...SAMER, forms: ['الحداد'], roles: ['وزير النقل'] },
  { ...RIMA, forms: ['خوري'] },
  UNION,
  GREECE,
  MALTA,
  LIMA,
];

const eventsOf = (text: string) => understandText(text, NAMES).events;

describe('what happened', () => {
  it.each([
    ['وفي 8 فبراير 2021، طردت اليونان دبلوماسيين من مالطا.', 'SANCTION', 'طرد اليونان دبلوماسيين', 'طردت اليونان دبلوماسيين من مالطا'],
    ['أدى الخلاف إلى تسميم المعارض سامر الحداد في ليما.', 'ASSAULT', 'تسميم سامر الحداد', 'تسميم المعارض سامر الحداد'],
    [
      'قررت عقوبات فرضها الاتحاد الأفريقي في 2 مارس 2020 على شركات كبيرة.',
      'SANCTION',
      'عقوبات الاتحاد الأفريقي على شركات كبيرة',
      'عقوبات فرضها الاتحاد الأفريقي في 2 مارس 2020 على شركات كبيرة',
    ],
    ['اغتيل سامر الحداد في ليما.', 'ASSAULT', 'اغتيال سامر الحداد', 'اغتيل سامر الحداد'],
    ['هددت ريما خوري اليونان بالرد.', 'THREATEN', 'تهديد ريما خوري اليونان', 'هددت ريما خوري اليونان'],
    ['أصدر وزير النقل سامر الحداد تحذيرا لليونان.', 'THREATEN', 'تحذير سامر الحداد لليونان', 'أصدر وزير النقل سامر الحداد تحذيرا لليونان'],
  ])('has a type, a name made of the words, and the phrase that tells it: %s', (text, type, name, words) => {
    const [event] = eventsOf(text);
    expect(event).toMatchObject({ type, name, text: words });
    expect(text.slice(event!.start, event!.end)).toBe(words);
  });

  it('has actor and target as the grammar gives them', () => {
    expect(eventsOf('دعا سامر الحداد اليونان لوقف التصعيد.')[0]?.participants).toEqual([
      { entity: 'samer', part: 'source' },
      { entity: 'greece', part: 'target' },
    ]);
    expect(eventsOf('اغتيل سامر الحداد في ليما.')[0]?.participants).toEqual([{ entity: 'samer', part: 'target' }]);
    expect(eventsOf('أكد سامر الحداد، الاثنين خلال اتصال هاتفي مع ريما خوري، ارتياحه.')[0]).toMatchObject({
      name: 'اتصال هاتفي بين ريما خوري وسامر الحداد',
      participants: [
        { entity: 'rima', part: 'other' },
        { entity: 'samer', part: 'other' },
      ],
    });
  });

  it('has who did it from its own words, not from the clause behind «حيث»', () => {
    const visit = eventsOf('جاء ذلك خلال زيارة سامر الحداد إلى ليما حيث التقى وزير خارجية مالطا.')[0];
    expect(visit).toMatchObject({ name: 'زيارة سامر الحداد إلى ليما' });
    expect(visit?.participants[0]).toEqual({ entity: 'samer', part: 'source' });
    const meeting = eventsOf('وصل سامر الحداد إلى ليما حيث التقى وزير خارجية مالطا السيدة ريما خوري.').find(
      ({ type }) => type === 'CONSULT',
    );
    expect(meeting?.participants).toEqual([
      { entity: 'samer', part: 'source' },
      { entity: 'rima', part: 'target' },
    ]);
  });

  it('takes an unvowelled deed with one name behind it for a passive, never the victim for the actor', () => {
    expect(eventsOf('قتل سامر الحداد في ليما.')[0]?.participants).toEqual([{ entity: 'samer', part: 'target' }]);
    expect(eventsOf('علق سامر الحداد على القرار في ليما.')).toEqual([]);
  });

  it('has the place it happened at, never whose people they are or a part of a name', () => {
    expect(eventsOf('قتل سامر الحداد في ليما.')[0]?.place).toBe('lima');
    expect(eventsOf('طردت اليونان دبلوماسيين من مالطا.')[0]?.place).toBeNull();
    expect(eventsOf('رفضت اليونان تهديد سامر الحداد بالرد على نشر قوات في مالطا.')[0]?.place).toBeNull();
    expect(eventsOf('قدم سامر الحداد طلبا للتحقيق في حال وجود مخالفات في ليما.').every(({ place }) => place === null)).toBe(true);
    expect(eventsOf('حذرت ريما خوري مالطا في خطاب في ليما من عواقب الحصار.')[0]?.place).toBe('lima');
    expect(eventsOf('خرقت الأطراف اتفاق ليما الموقع عام 2015.').find(({ type }) => type === 'AGREE')).toMatchObject({
      name: 'اتفاق ليما',
      place: null,
      participants: [],
    });
  });
});

describe('when it happened', () => {
  it.each([
    ['وفي 8 فبراير 2021، طردت اليونان دبلوماسيين.', '2021-02-08', '2021-02-08'],
    ['خرقت الأطراف اتفاق ليما الموقع عام 2015.', '2015-01-01', '2015-12-31'],
    ['تفاقم التوتر عام 2018 إثر اغتيال سامر الحداد.', '2018-01-01', '2018-12-31'],
    ['ساءت العلاقات في مايو 2019، إثر اغتيال سامر الحداد.', '2019-05-01', '2019-05-31'],
  ])('is the date of its own clause: %s', (text, from, to) => {
    expect(eventsOf(text)[0]?.date).toMatchObject({ from, to });
  });

  it.each([
    'ساءت العلاقات منذ عام 2014، قبل أن تتوتر باغتيال سامر الحداد.',
    'رفض سامر الحداد الاتفاق الذي وقعته اليونان في يوليو 2015.',
    'طردت اليونان دبلوماسيين قبل نهاية عام 2020.',
    'رفض سامر الحداد القانون رقم 12 لسنة 2014.',
    'رفضت ريما خوري المرسوم رقم 7 لعام 2016 في ليما.',
  ])('is not the date of another: %s', text => {
    expect(eventsOf(text).find(({ name }) => /اغتيال|رفض|طرد/.test(name))?.date).toBeNull();
  });

  it('keeps a date without its year open', () => {
    expect(eventsOf('فرض الاتحاد الأفريقي في 2 و22 مارس عقوبات على اليونان.')[0]?.date).toMatchObject({ from: null, to: null });
  });
});

describe('whether it happened', () => {
  it.each([
    ['ستطرد اليونان دبلوماسيين من مالطا.', 'planned'],
    ['ومن المقرر أن يزور سامر الحداد اليونان غدا.', 'planned'],
    ['قال سامر الحداد إن اليونان طردت دبلوماسيين من مالطا.', 'claimed'],
    ['طردت اليونان دبلوماسيين من مالطا.', 'happened'],
  ])('is kept: %s', (text, status) => {
    expect(eventsOf(text)).toEqual([expect.objectContaining({ status })]);
  });

  it.each([
    'لم تطرد اليونان أي دبلوماسي من مالطا.',
    'أي غزو لليونان سيكون خطأ.',
    'وينفي الاتحاد الأفريقي أي خطط لغزو اليونان.',
    'يمكن أن تهاجم مالطا اليونان.',
    'لو هاجمت مالطا اليونان لردت.',
    'دعا سامر الحداد إلى محاكمة ريما خوري.',
    'لم يتم التوقيع فيه على شيء في ليما.',
    'قال سامر الحداد إن اليونان لن تشارك في محادثات مالطا.',
    'وبقي سامر الحداد دون أن يتم عقد لقاء مع ريما خوري في ليما.',
  ])('makes no event of what is denied, feared, wished or only possible: %s', text => {
    expect(eventsOf(text).filter(({ type }) => !['REQUEST', 'REJECT'].includes(type))).toEqual([]);
  });
});

describe('what is told by a verb and the noun far behind it', () => {
  it.each([
    ['ألقت اليونان، أمس، تبعة انهيار السوق في مالطا على شركات كبيرة.', 'ACCUSE', 'إلقاء اليونان التبعة على شركات كبيرة'],
    ['واعتبرت ريما خوري قرار مالطا خرقا للهدنة.', 'ACCUSE', 'احتجاج ريما خوري'],
    ['وجدد سامر الحداد مطالبته إلى مالطا بالحوار.', 'REQUEST', 'تجديد المطالبة إلى مالطا'],
    ['قال سامر الحداد إن الاتحاد الأفريقي قام بإنشاء محكمتين في ليما.', 'OTHER', 'إنشاء الاتحاد الأفريقي محكمتين'],
    ['وتعرض سامر الحداد أمس إلى الاعتداء من قبل الشرطة في ليما.', 'ASSAULT', 'اعتداء الشرطة على سامر الحداد'],
    ['وسلمت ريما خوري أمس خطابا للاتحاد الأفريقي في ليما.', 'REQUEST', 'تسليم ريما خوري خطابا للاتحاد الأفريقي'],
    ['وأحرزت اليونان أمس تقدما في ليما.', 'OTHER', 'إحراز اليونان تقدما'],
    ['ونظم الاتحاد الأفريقي أمس تجمعات في ليما.', 'PROTEST', 'تنظيم الاتحاد الأفريقي تجمعات'],
    ['جاء ذلك تنفيذا لاتفاق الهدنة المبرم في ليما بين الطرفين في 3 مارس 2020.', 'AGREE', 'اتفاق الهدنة المبرم'],
  ])('is an event: %s', (text, type, name) => {
    expect(eventsOf(text)).toContainEqual(expect.objectContaining({ type, name }));
  });

  it('is a meeting of the two who speak at it', () => {
    const meeting = eventsOf('أكد سامر الحداد وريما خوري خلال لقاء استغرق ساعة في ليما أنهما متفقان.').find(
      ({ type }) => type === 'CONSULT',
    );
    expect(meeting?.participants.map(({ entity }) => entity)).toEqual(['samer', 'rima']);
  });
});

describe('an event told twice', () => {
  it('is one event', () => {
    const text = 'قتل سامر الحداد في ليما. وأثار مقتل سامر الحداد غضبا واسعا.';
    expect(eventsOf(text)).toHaveLength(1);
  });

  it('is two when the days differ', () => {
    const text = 'زار سامر الحداد اليونان في 3 مارس 2020. وزار سامر الحداد اليونان في 9 مايو 2021.';
    expect(eventsOf(text)).toHaveLength(2);
  });
});

describe('what links two names', () => {
  const linked = (text: string) => understandText(text, NAMES).relations.map(({ between }) => [...between].sort());

  it('is a deed a sentence tells', () => {
    expect(linked('التقى سامر الحداد ريما خوري في ليما.')).toEqual([['rima', 'samer']]);
  });

  it('is never that they are named together, nor a third thing both suffered', () => {
    expect(linked('سامر الحداد من اليونان وريما خوري من مالطا.')).toEqual([]);
    expect(linked('ساء الوضع بعد تسميم سامر الحداد واغتيال ريما خوري.')).toEqual([]);
  });
});

describe('a time set in front', () => {
  it('holds for all that is told in a row in the past tense, and not beyond', () => {
    const row = 'وفي اجتماع عقد في 8 فبراير 2021 في ليما، طردت اليونان دبلوماسيين من مالطا، وهددت ريما خوري مالطا بالرد.';
    expect(eventsOf(row).map(({ type, date }) => [type, date?.from])).toEqual(
      expect.arrayContaining([
        ['SANCTION', '2021-02-08'],
        ['THREATEN', '2021-02-08'],
      ]),
    );
    const now = 'وفي 8 فبراير 2021، طردت اليونان دبلوماسيين من مالطا، وتهدد ريما خوري مالطا بالرد.';
    expect(eventsOf(now).find(({ type }) => type === 'THREATEN')?.date ?? null).toBeNull();
  });
});

describe('a relative clause joined on by و', () => {
  it('makes no actor of the noun next to it: what two countries have between them worsened', () => {
    const text = 'الاتصالات نادرة بسبب التوتر الشديد بين البلدين والذي تفاقم عام 2018 إثر تسميم المعارض سامر الحداد في ليما.';
    expect(eventsOf(text).map(({ name }) => name)).toEqual(['تسميم سامر الحداد']);
  });
});

describe('a trigger and the words it needs', () => {
  it.each([
    ['توفي صباح اليوم في ليما الشاعر سامر الحداد عن عمر 92 سنة.', 'OTHER', 'وفاة سامر الحداد'],
    ['وصل إلى ليما أمس الوزير سامر الحداد.', 'OTHER', 'وصول سامر الحداد إلى ليما'],
    ['أجرى وزير النقل سامر الحداد، وهو من ليما، اتصالا هاتفيا مع ريما خوري.', 'CONSULT', 'اتصال هاتفي بين سامر الحداد وريما خوري'],
    ['ألقت الشرطة القبض على سامر الحداد.', 'COERCE', 'إلقاء القبض على سامر الحداد'],
    ['تعرضت ليما لهجوم بالصواريخ.', 'ASSAULT', 'هجوم على ليما'],
    ['انطلقت أمس في ليما احتجاجات واسعة.', 'PROTEST', 'احتجاجات في ليما'],
    ['رحبت ريما خوري بالقرار، داعية اليونان إلى الحوار.', 'REQUEST', 'دعوة ريما خوري اليونان'],
    ['أعلن الاتحاد الأفريقي استقالة سامر الحداد.', 'CONCEDE', 'استقالة سامر الحداد'],
    ['هزت ليما انفجارات عنيفة أدت إلى مقتل سامر الحداد.', 'ASSAULT', 'مقتل سامر الحداد'],
  ])('are found together, past what stands between them: %s', (text, type, name) => {
    expect(eventsOf(text).map(event => [event.type, event.name])).toContainEqual([type, name]);
  });

  it.each([
    ['احتل سامر الحداد المركز الأول في السباق.', 'ASSAULT'],
    ['تضم اليونان جزرا كثيرة.', 'ASSAULT'],
    ['تلقي اليونان باللوم على مالطا.', 'ASSAULT'],
    ['هل قصفت اليونان مالطا؟', 'ASSAULT'],
    ['ترفض اليونان أي عقوبات على مالطا.', 'SANCTION'],
    ['اشترط سامر الحداد عودة ريما خوري إلى ليما.', 'OTHER'],
    ['طلبت اليونان رفع العقوبات عن مالطا.', 'CONCEDE'],
    ['طلب سامر الحداد من ريما خوري "خفض الأسعار" في ليما.', 'OTHER'],
  ])('are no event in another sense, in a question, where only wanted: %s', (text, type) => {
    expect(eventsOf(text).filter(event => event.type === type)).toEqual([]);
  });

  it('is told once, by a noun again or by a pronoun', () => {
    const text = 'انتخب سامر الحداد أمس رئيسا. وجاء انتخاب الحداد بعد خلافات. وتم انتخاب الرئيس بالإجماع.';
    expect(eventsOf(text)).toHaveLength(1);
  });

  it('has the speaker of a denial that names no one', () => {
    const [event] = eventsOf('قال سامر الحداد إن العمل بدأ. ونفى أن يكون القرار جاهزا.').filter(({ type }) => type === 'REJECT');
    expect(event).toMatchObject({ name: 'نفي سامر الحداد', participants: [{ entity: 'samer', part: 'source' }] });
  });

  it.each([
    'وتقع المصنع في مقاطعة كيبيك قرب ليما.',
    'وأرسلت اليونان ثلاثة فرق إطفاء إلى مالطا.',
    'وسجل سامر الحداد من ضربة جزاء في ليما.',
    'وصعد سامر الحداد إلى قمة جبل في ليما.',
    'وزار وفد من مالطا خط هجوم الفريق في ليما.',
    'ونقلت سيارة إسعاف الجرحى في ليما.',
    'وقال رئيس تحرير الصحيفة في ليما إنه غائب.',
    'وضمت القائمة ثلاثة لاعبين في ليما.',
  ])('is no event where its word is another by its neighbours: %s', text => {
    const nouns = /^(مقاطعة|تفريق|ضربة|قمة|هجوم|إسعاف|تحرير|ضم)( |$)/;
    expect(eventsOf(text).filter(({ name }) => nouns.test(name))).toEqual([]);
  });

  it.each([
    ['واعتقلت الشرطة أكثر من عشرين متظاهرا في ليما.', 'COERCE', 'اعتقال الشرطة أكثر من عشرين متظاهرا'],
    ['وفرقت الشرطة، أمس، بالغاز المسيل للدموع مسيرة في ليما.', 'COERCE', 'تفريق الشرطة مسيرة'],
    ['وأودى حريق في ليما بحياة ألف شخص.', 'OTHER', 'مقتل ألف شخص'],
    ['وقضت محكمة الجنايات، برئاسة القاضي كمال، أمس، بالسجن المؤبد على سامر الحداد.', 'COERCE', 'حكم محكمة الجنايات على سامر الحداد'],
    ['وضمت اليونان مالطا عام 1999.', 'ASSAULT', 'ضم اليونان مالطا'],
    ['وأوفدت اليونان فرق إنقاذ إلى مالطا.', 'AID', 'إيفاد اليونان فرقا إلى مالطا'],
    ['ومن المنتظر أن تغادر ريما خوري إلى مالطا غدا.', 'OTHER', 'مغادرة ريما خوري إلى مالطا'],
    ['والتقى سامر الحداد، أمس، ريما خوري في ليما.', 'CONSULT', 'لقاء سامر الحداد ريما خوري'],
    ['وأعلن سامر الحداد حالة الطوارئ عام 1999.', 'COERCE', 'إعلان سامر الحداد حالة الطوارئ'],
  ])('is told with its object past what stands between: %s', (text, type, name) => {
    expect(eventsOf(text)).toContainEqual(expect.objectContaining({ type, name }));
  });

  it('is nobody else’s claim where a source behind the next clause speaks for that alone', () => {
    const [first, second] = eventsOf('حثت ريما خوري اليونان على فتح الميناء، بينما اعتقلت مالطا سامر الحداد، بحسب الاتحاد الأفريقي.');
    expect([first?.status, second?.status]).toEqual(['happened', 'claimed']);
  });
});
