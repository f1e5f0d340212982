import { describe, expect, it } from 'vitest';
import { LIMA, MALTA, RIMA, SAMER, UNION } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [SAMER, RIMA, UNION, { id: 'radio', kind: 'organisation', name: 'مؤسسة الإذاعة' }, MALTA, LIMA];

const eventsOf = (text: string) => understandText(`سماء مالطا صافية. ${text}`, NAMES).events;
const named = (text: string) => eventsOf(text).map(({ type, name }) => [type, name]);

describe('a definite verbal noun', () => {
  it('has whom it is done to behind ل', () => {
    expect(named('وأثار الإغلاق المفاجئ لمؤسسة الإذاعة في مالطا منذ عشرة أيام غضبا واسعا.')).toContainEqual([
      'OTHER',
      'إغلاق مؤسسة الإذاعة',
    ]);
  });
});

describe('a verbal noun between its doer and its object', () => {
  it.each([
    ['جاء ذلك بعد ساعات من قصف الطيران المالطي مبنى في ليما.', 'ASSAULT', 'قصف الطيران المالطي مبنى'],
    ['جاء ذلك بعد اعتقال الشرطة ناشطين في ليما.', 'COERCE', 'اعتقال الشرطة ناشطين'],
  ])('takes neither for the other: %s', (text, type, name) => {
    expect(named(text)).toContainEqual([type, name]);
  });

  it('has no doer in whom it is done to', () => {
    expect(named('جاء ذلك بعد اعتقال الناشطين أمس في ليما.')).toContainEqual(['COERCE', 'اعتقال الناشطين']);
  });
});

describe('a verb behind «كان … قد»', () => {
  it('has for its subject what كان tells of', () => {
    expect(named('وكان قرار الاتحاد الأفريقي، بتمديد العقوبات على مالطا قد دخل حيز التنفيذ في 23 مارس 2015.')).toContainEqual([
      'OTHER',
      'دخول قرار الاتحاد الأفريقي حيز التنفيذ',
    ]);
  });
});

describe('a clause on the object', () => {
  it('is not told of the deed', () => {
    const [deed] = eventsOf('وبدأ النظام في مالطا أمس بقمع الحركة التي تشهدها البلاد منذ أسابيع.').filter(({ type }) => type === 'COERCE');
    expect(deed?.name).toBe('قمع الحركة');
  });
});

describe('who stands in front of a deed that nobody stands behind', () => {
  it('suffered it', () => {
    const [arrest] = eventsOf('وكان سامر الحداد قد اعتقل في الخامس من الشهر الماضي من داخل منزله.');
    expect(arrest).toMatchObject({ name: 'اعتقال سامر الحداد', participants: [{ entity: 'samer', part: 'target' }] });
  });
});

describe('what ب joins on', () => {
  it.each([
    ['ورحب سامر الحداد أمس بقرار الاتحاد الأفريقي حول مالطا.', 'ترحيب سامر الحداد بقرار الاتحاد الأفريقي'],
    ['وطالبت ريما خوري مالطا بالإفراج عن سامر الحداد.', 'مطالبة ريما خوري مالطا بالإفراج عن سامر الحداد'],
    ['وفاز سامر الحداد أمس بجائزة الكرة الذهبية.', 'فوز سامر الحداد بجائزة الكرة الذهبية'],
    ['وتعهدت مالطا أمس بالفعل بخفض الانبعاثات.', 'تعهد مالطا بخفض الانبعاثات'],
    ['ونصحت مالطا المواطنين أمس بعدم الاقتراب من المطار.', 'نصح مالطا المواطنين بعدم الاقتراب'],
  ])('belongs to the name: %s', (text, name) => {
    expect(named(text).map(([, own]) => own)).toContain(name);
  });

  it('is nothing that its subject did', () => {
    const raids = eventsOf('وندد سامر الحداد أمس بالغارات على ليما.').find(({ name }) => name.startsWith('غارات'));
    expect(raids?.participants ?? []).not.toContainEqual({ entity: 'samer', part: 'source' });
  });
});

describe('a noun with its adjective', () => {
  it.each([
    ['وقام سامر الحداد بزيارة رسمية إلى ليما استمرت يومين.', 'زيارة رسمية لسامر الحداد إلى ليما'],
    ['وعقدت ريما خوري مؤتمرا صحفيا أمس في ليما.', 'مؤتمر صحفي لريما خوري'],
    ['وأدى سامر الحداد اليمين الدستورية أمس.', 'أداء سامر الحداد اليمين'],
    ['ودخل سامر الحداد في غيبوبة أمس.', 'دخول سامر الحداد في غيبوبة'],
  ])('has its doer joined on by ل, an idiom inside it: %s', (text, name) => {
    expect(named(text).map(([, own]) => own)).toContain(name);
  });
});

describe('a life told behind a birth', () => {
  it('has its birth and what has a day, not its small steps', () => {
    const text =
      'والبحر هادئ. وقد ولد سامر الحداد في ليما عام 1959، وتخرج من جامعة في مالطا عام 1985. وتسلم مناصب عدة وغادر مالطا في الثمانينات. وتزوج سامر الحداد ريما خوري في 3 مارس 1990.';
    expect(eventsOf(text).map(({ name }) => name.split(' ')[0])).toEqual(['ولادة', 'زواج']);
  });
});

describe('a meeting of two', () => {
  it('is between both, past what the first one is, and not of who tells it', () => {
    const [meeting] = eventsOf('وكشف الاتحاد الأفريقي كواليس لقاء ودي جمع بين سامر الحداد، شيخ المدينة، وريما خوري في ليما.');
    expect(meeting).toMatchObject({ type: 'CONSULT', name: 'لقاء بين سامر الحداد وريما خوري' });
  });

  it('is planned where its noun says that it is due', () => {
    const [meeting] = eventsOf('وتحدث سامر الحداد عن اجتماع الاتحاد الأفريقي المقرر الأحد في ليما.').filter(
      ({ type }) => type === 'CONSULT',
    );
    expect(meeting?.status).toBe('planned');
  });
});

describe('what is refused', () => {
  it('was not done', () => {
    expect(named('ورفض سامر الحداد أمس توقيع اتفاق مع مالطا.').filter(([type]) => type === 'AGREE')).toEqual([]);
  });
});

describe('what is done with others', () => {
  it('is no event of its own behind ب', () => {
    expect(named('ونظمت ريما خوري المهرجان أمس بتعاون مع الاتحاد الأفريقي في ليما.').filter(([type]) => type === 'COOPERATE')).toEqual([]);
  });
});

describe('a way back', () => {
  it('does not lead where the journey led', () => {
    const [way] = eventsOf('وعاد سامر الحداد أمس من رحلة إلى ليما.');
    expect(way?.participants).not.toContainEqual({ entity: 'lima', part: 'target' });
  });
});

describe('what is agreed on', () => {
  it('is enough for an agreement without parties', () => {
    expect(named('وجرى الاتفاق على طرح مرشح توافقي.')).toContainEqual(['AGREE', 'اتفاق على طرح مرشح']);
  });
});

describe('what goes on time and again or is only expected', () => {
  it.each([
    'ويصاب ألف شخص في مالطا بالمرض سنويا.',
    'ومن بين كل 100 ألف رجل في مالطا يلقى 34 حتفهم متأثرين بالمرض.',
    'وتوقع التقرير تدهور الأوضاع في مالطا.',
    'وتوقع السفير أن تفقد الحكومة الثقة في مالطا هذا العام.',
    'ولم يتوقع الخبراء تدهور الأوضاع في مالطا.',
    'وأرسل سامر الحداد كرة عرضية من ركلة حرة في مالطا.',
    'وتصدى الحارس سامر الحداد للكرة أمس في مالطا.',
  ])('is no event: %s', text => {
    expect(eventsOf(text)).toEqual([]);
  });

  it('has no day of what is to be done by then', () => {
    const [call] = eventsOf('وناشد الاتحاد الأفريقي مالطا جمع المال بحلول أغسطس القادم.');
    expect(call).toMatchObject({ type: 'REQUEST', date: null });
  });
});

describe('words spelled like a verb or its object', () => {
  it.each([
    ['لكن سامر الحداد نفى هذه التهم أمس في مالطا.', 'REJECT', 'نفي سامر الحداد هذه التهم'],
    ['وقال شهود إن أربعة متظاهرين على الأقل قتلوا أمس، 3 منهم طلاب.', 'ASSAULT', 'مقتل أربعة متظاهرين'],
    ['وطلبت لجنة النقل مثول وزيري التخطيط والصحة أمامها.', 'REQUEST', 'طلب لجنة النقل مثول وزيري التخطيط والصحة'],
    ['وأعلن سامر الحداد صرف خمسة آلاف جنيه لأسرة كل ضحية.', 'AID', 'صرف خمسة آلاف جنيه'],
  ])('are read by what stands before them: %s', (text, type, name) => {
    expect(named(text)).toContainEqual([type, name]);
  });

  it.each(['وارتفع سعر صرف الدولار في مالطا أمس.', 'وقرر سامر الحداد صرف النظر عن الأمر أمس في مالطا.'])('pay nobody: %s', text => {
    expect(eventsOf(text).filter(({ type }) => type === 'AID')).toEqual([]);
  });

  it('is a call behind «ما إن … حتى»', () => {
    expect(named('وما إن وصل سامر الحداد إلى ليما حتى تلقى اتصالا هاتفيا من ريما خوري.')).toContainEqual([
      'CONSULT',
      'اتصال هاتفي بين سامر الحداد وريما خوري',
    ]);
  });
});
