import { describe, expect, it } from 'vitest';
import { GREECE, MALTA, RIMA, SAMER } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [SAMER, RIMA, GREECE, MALTA, { id: 'agency', kind: 'organisation', name: 'وكالة الدواء' }];

const eventsOf = (text: string) => understandText(text, NAMES).events;

describe('an event that names nobody', () => {
  it.each([
    ['وعقدت المفاوضات الثلاثية في مالطا أمس.', 'CONSULT', 'مفاوضات في مالطا'],
    ['جرى الاتفاق على طرح مرشح توافقي.', 'AGREE', 'اتفاق على طرح مرشح'],
    ['ووقع الزوجان في 3 مارس 2020 عقودا مع شركات كبيرة.', 'AGREE', 'توقيع عقود مع شركات كبيرة'],
  ])('is called by the words that stand around it: %s', (text, type, name) => {
    expect(eventsOf(text)).toContainEqual(expect.objectContaining({ type, name: expect.stringContaining(name) }));
  });

  it('takes no clause of the noun behind it', () => {
    const [attack] = eventsOf('وبعد الهجوم الأخير دانت اليونان مالطا.').filter(({ type }) => type === 'ASSAULT');
    expect(attack?.text ?? '').not.toContain('دانت');
  });
});

describe('a noun in somebody’s words', () => {
  it.each([
    'مالطا جزيرة. واليونان بلاد. وأوضح سامر الحداد أن انتخابات ديمقراطية في مالطا أفضل من غيرها.',
    'مالطا جزيرة. واليونان بلاد. وأوضح سامر الحداد أن محاكمته غير شرعية.',
  ])('tells no event that names nobody: %s', text => {
    expect(eventsOf(text).filter(({ name }) => /^(انتخابات|محاكمة)/.test(name))).toEqual([]);
  });
});

describe('somebody’s saying', () => {
  it('is an event where its day is told', () => {
    const text = 'اجتمع الأطباء في مالطا. وأكدت وكالة الدواء يوم الجمعة 3 مارس 2020 أن الحالات كثيرة.';
    expect(eventsOf(text)).toContainEqual(expect.objectContaining({ name: 'تأكيد وكالة الدواء', status: 'happened' }));
  });

  it('is none without a day, but for the one an article opens with', () => {
    expect(eventsOf('صرح سامر الحداد بأن الطقس جميل.').map(({ name }) => name)).toEqual(['تصريح سامر الحداد']);
    expect(eventsOf('سماء مالطا صافية. وقال سامر الحداد إن الطقس جميل.')).toEqual([]);
  });

  it.each([
    ['وصرحت وكالة الدواء أنها تعتبر القرار تمييزا ضد اليونان.', 'ACCUSE', 'اتهام وكالة الدواء'],
    ['وأعلنت ريما خوري أمس أن اليونان لن تسلم السفن.', 'REJECT', 'رفض ريما خوري'],
    ['وأكد سامر الحداد أمس أن اليونان سترد بالمثل.', 'THREATEN', 'تهديد سامر الحداد'],
    ['وأكد سامر الحداد أمس أنه يجب على مالطا أن تنتظر.', 'REQUEST', 'مطالبة سامر الحداد'],
  ])('has the type of what it does: %s', (text, type, name) => {
    expect(eventsOf(`سماء مالطا صافية. واجتمع الأطباء في مالطا. ${text}`)).toContainEqual(expect.objectContaining({ type, name }));
  });

  it('is read where a source stands behind the words', () => {
    expect(eventsOf('وأكدت ريما خوري أمس أن العمل بدأ، بحسب سامر الحداد.').map(({ name }) => name)).toContain('تأكيد ريما خوري');
  });

  it('gives way to the meeting at which it was said', () => {
    const names = eventsOf('أكد سامر الحداد، الاثنين 3 مارس 2020، خلال اتصال هاتفي مع ريما خوري أن الطقس جميل.').map(({ name }) => name);
    expect(names).toEqual(['اتصال هاتفي بين ريما خوري وسامر الحداد']);
  });
});

describe('a verb behind a pronoun', () => {
  it('has the pronoun for its doer and the name behind it for its object', () => {
    const told = eventsOf('قال سامر الحداد إنه هدد ريما خوري بالرد.').find(({ type }) => type === 'THREATEN');
    expect(told?.participants).toEqual([
      { entity: 'samer', part: 'source' },
      { entity: 'rima', part: 'target' },
    ]);
  });
});

describe('an idiom', () => {
  it.each([
    ['نقلت ريما خوري للمستشفى قبل أسبوعين.', 'نقل ريما خوري إلى المستشفى'],
    ['دخل سامر الحداد المستشفى أمس.', 'دخول سامر الحداد المستشفى'],
    ['وأطلقت اليونان النار على مالطا.', 'إطلاق اليونان النار على مالطا'],
    ['قال سامر الحداد إن الجانبين سيوقعان مذكرة تفاهم في مالطا.', 'توقيع الجانبين مذكرة'],
  ])('is parted by who does or undergoes it: %s', (text, name) => {
    expect(eventsOf(text).map(event => event.name)).toContain(name);
  });
});

describe('the type of what befalls people', () => {
  it.each([
    ['قتل 12 شخصا في هجوم شنه مسلحون على ليما.', 'ASSAULT'],
    ['أدى تحطم الطائرة في مالطا إلى مقتل 127 شخصا.', 'OTHER'],
    ['أدى سقوط طائرة مروحية في مالطا إلى مقتل 12 شخصا.', 'OTHER'],
    ['أعلنت اليونان حالة الطوارئ بعد مقتل سامر الحداد.', 'ASSAULT'],
    ['أدى سقوط النظام إلى مقتل سامر الحداد في مالطا.', 'ASSAULT'],
    ['وأعلنت مالطا أمس إصابة 12 شخصا بفيروس جديد.', 'OTHER'],
    ['وانضمت ريما خوري إلى صفوف الفريق في 3 مارس 2020.', 'OTHER'],
    ['وانضمت مالطا إلى الاتحاد في 3 مارس 2020.', 'COOPERATE'],
  ])('is told by the sentence: %s', (text, type) => {
    const found = eventsOf(text).filter(({ name }) => /^(مقتل|إصابة|انضمام)/.test(name));
    expect(found.map(event => event.type)).toEqual([type]);
  });
});

describe('the name of an event', () => {
  const namesOf = (text: string) => eventsOf(text).map(({ name }) => name);

  it.each([
    ['وأدت هجمات تبنتها اليونان في ليما إلى مقتل 129 شخصا.', 'مقتل اليونان'],
    ['وأغضب القرار بعد هجمات 11 سبتمبر 2001 الطلاب القدامى.', 'هجمات الطلاب'],
    ['ووصلت ريما خوري إلى مالطا أمس قادمة من اليونان.', 'وصول قادمة'],
    ['وحده سامر الحداد شذ عن القاعدة في اليونان أمس.', 'توحيد'],
    ['ومن هنا وهناك وصل سامر الحداد إلى مالطا.', 'تهنئة'],
    ['وفرضت اليونان أمس عقوبات على خلفية الأزمة.', 'على خلفية'],
    ['وولدت ريما خوري في مالطا وتوفيت أمس وعمرها 75 عاما.', 'وعمرها'],
    ['وبحث سامر الحداد أمس ضرورة وقف إطلاق النار ضد اليونان.', 'إطلاق النار ضد'],
    ['والقرية بعيدة، ومدينة ليما قريبة منها.', 'إدانة'],
    ['وقال سامر الحداد إن الوزراء قليلا ما يكتبون وقت توليهم مناصبهم.', 'مناصبهم'],
  ])('turns nothing round and takes no neighbour in: %s', (text, wrong) => {
    expect(namesOf(text).join(' | ')).not.toContain(wrong);
  });

  it.each([
    ['ودعا للمسيرة سامر الحداد أمس.', 'دعوة سامر الحداد'],
    ['وأعربت ريما خوري أمس عن قلقها من القرار.', 'إعراب عن القلق'],
    ['والحالات كثيرة بينها ثلاث في حالة خطيرة، وقد أعلن سامر الحداد حالة الطوارئ.', 'إعلان سامر الحداد حالة الطوارئ'],
  ])('says who did it: %s', (text, name) => {
    expect(namesOf(text).join(' | ')).toContain(name);
  });
});
