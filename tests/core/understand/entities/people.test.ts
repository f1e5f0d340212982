import { describe, expect, test } from 'vitest';
import { groupsOf, surfaces } from './read-entities.ts';

describe('people', () => {
  test.each([
    ['after a title', 'وصل الرئيس إيمانويل ماكرون إلى بيروت.', ['إيمانويل ماكرون']],
    ['after an office with its organisation', 'قال رئيس البنك الدولي ديفيد مالباس إن النمو ضعيف.', ['ديفيد مالباس']],
    ['after an office with a country', 'التقى وزير خارجية ألمانيا هايكو ماس نظيره.', ['هايكو ماس']],
    ['whose given name has the article', 'أعلن وزير العدل الطيب لوح اليوم القرار.', ['الطيب لوح']],
    ['named by words no table knows', 'وقال وزير العدل البلجيكي كوين جينز إن العملية مستمرة.', ['كوين جينز']],
    ['with a compound given name', 'ألقى نور الدين البيطار كلمة.', ['نور الدين البيطار']],
    ['with عبد', 'وقال عبد العزيز بوتفليقة إن بلاده ترحب.', ['عبد العزيز بوتفليقة']],
    ['with بن and آل', 'استقبل وزير الخارجية الشيخ عبد الله بن زايد آل نهيان الوفد.', ['عبد الله بن زايد آل نهيان']],
    ['called علي, written with ي', 'هنأ الدكتور علي جمعة الطلاب.', ['علي جمعة']],
    ['with a regnal number', 'عاد الملك محمد الخامس إلى عرشه.', ['محمد الخامس']],
    ['in a list', 'شارك فريد غنام وعصام كمال وياسمين الخطيب.', ['فريد غنام', 'عصام كمال', 'ياسمين الخطيب']],
    ['in pairs of strangers', 'وقع الوزير خيسوس كاستيلو وبترونيلا هايدن الاتفاق.', ['خيسوس كاستيلو', 'بترونيلا هايدن']],
    ['whose third name begins with و', 'وصل الرئيس جون ستيوارت ويليامز أمس.', ['جون ستيوارت ويليامز']],
    ['whose name is in Latin letters', 'وغنى الفنان Ben Grys في الحفل.', ['Ben Grys']],
    ['whose family name is a trade', 'قال المدير نبيل الحداد إن المشروع جاهز.', ['نبيل الحداد']],
    ['whose family name is a nisba no table holds', 'وتحدث خالد الكيلاني في الحفل.', ['خالد الكيلاني']],
    ['whose family name is a title', 'رفض النائب جميل السيد القانون.', ['جميل السيد']],
    ['whose second name is a place too', 'وقد ظهر جيمي ويلز في المؤتمر.', ['جيمي ويلز']],
  ])('%s are found with exact bounds', (_, text, expected) => {
    expect(surfaces(text, 'person')).toEqual(expected);
  });

  test.each([
    ['على is no Ali', 'حصل الفريق على مال كثير.'],
    ['an office after a name is no third name', 'وقال شيخ الأزهر أمس إن الأمر انتهى.'],
    ['a poet after a name is no family name of his', 'رحل الشاعر الفلسطيني الكبير أمس.'],
    ['unnamed officials are nobody', 'قال متحدث باسم الوزارة إن ضابطا سريا وصل.'],
    ['quoted words are no person', 'وأبحرت السفينة «سيف الرحمن» أمس.'],
    ['a prayer is no name', 'وصل الرئيس بحفظ الله إلى الرياض.'],
    ['a wish is no name', 'وودع الجمهور الفنان الراحل رحمه الله أمس.'],
    ['verbs are no names', 'سافر الوفد وعاد بعد يومين بأن تسلم الرسالة.'],
  ])('%s', (_, text) => {
    expect(surfaces(text, 'person')).toEqual([]);
  });

  test('a clitic stays outside the name', () => {
    const text = 'التقى سمير جعجع وفدا، ثم رد على انتقادات لجعجع.';
    expect(surfaces(text, 'person')).toEqual(['سمير جعجع', 'جعجع']);
  });
});

describe('coreference', () => {
  test('surname and given name are parts of the full name, also before it', () => {
    const text = 'كيري في الرياض\nوصل وزير الخارجية الأميركي جون كيري أمس. وقال كيري إن جون سيعود.';
    expect(groupsOf(text, 'person')).toEqual([['كيري part', 'جون كيري full', 'كيري part', 'جون part']]);
  });

  test('of two who share a surname the nearest before is meant', () => {
    const text = 'تحدث عماد المليجي أولا. وقال المليجي إنه سعيد. ثم وصل سامي المليجي، وشكر المليجي الحضور.';
    expect(groupsOf(text, 'person')).toEqual([
      ['عماد المليجي full', 'المليجي part'],
      ['سامي المليجي full', 'المليجي part'],
    ]);
  });

  test('a part beside another name is another person', () => {
    const text = 'قال وزير الدفاع ميشال المر إنه غادر. ورد الرئيس ميشال عون عليه.';
    expect(groupsOf(text, 'person')).toEqual([['ميشال المر full'], ['ميشال عون full']]);
  });

  test('another spelling of each word is the same person', () => {
    const text = 'وصل الرئيس بترو بوروشينكو. وكان الرئيس بيترو بوروشنكو قد غادر.';
    expect(groupsOf(text, 'person')).toEqual([['بترو بوروشينكو full', 'بيترو بوروشنكو variant']]);
  });

  test('a name told by its title once is found where nothing tells it', () => {
    const text = 'انتخب الرئيس هادي البحرة أمس. حصل هادي البحرة على 62 صوتا.';
    expect(groupsOf(text, 'person')).toEqual([['هادي البحرة full', 'هادي البحرة full']]);
  });

  test('و between two given names with one surname parts them', () => {
    const text = 'اعتقل جوناثان تويبي وزوجته ديانا. ثم سافر جوناثان وديانا تويبي إلى فرجينيا.';
    expect(groupsOf(text, 'person')).toEqual([
      ['جوناثان تويبي full', 'جوناثان part'],
      ['ديانا part', 'ديانا تويبي full'],
    ]);
  });
});
