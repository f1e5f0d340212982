import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

// Invented articles about public figures who share a name, or are spelled in several ways.
type Marked = Parameters<typeof handMadeArticle>[1];
type Entity = NonNullable<NonNullable<Marked>['entities']>[number];

let next = 0;
const of = (kind: Entity['kind'], name: string, roles: readonly string[] = []): Entity => ({ id: `e${++next}`, kind, name, roles });
const person = (name: string, ...roles: string[]) => of('person', name, roles);
const place = (name: string) => of('place', name);
const organisation = (name: string) => of('organisation', name);
const article = (text: string, ...entities: readonly Entity[]) => handMadeArticle(text, { entities });
const idsOf = (articles: Parameters<typeof linkArticles>[0], kind: string) =>
  linkArticles(articles)
    .dossiers.filter(dossier => dossier.kind === kind)
    .map(({ id, articles: told, mergedBecause }) => [id.slice(kind.length + 1), told.length, mergedBecause.join(' ')]);

describe('two bearers of one name', () => {
  it('are two where their walks of life exclude each other', () => {
    const imam = article('التقى شيخ الأزهر أحمد الطيب وفدا من العلماء.', person('أحمد الطيب', 'شيخ الأزهر'));
    const player = article('سجل لاعب الوداد أحمد الطيب هدفين في مرمى الرجاء.', person('أحمد الطيب', 'لاعب الوداد'));
    expect(idsOf([imam, player], 'person').map(([id]) => id)).toEqual(['احمد_الطيب~religion', 'احمد_الطيب~sport']);
  });

  it('are named on the card of each other, with what they are', () => {
    const imam = article('التقى شيخ الأزهر أحمد الطيب وفدا من العلماء.', person('أحمد الطيب', 'شيخ الأزهر'));
    const player = article('سجل لاعب الوداد أحمد الطيب هدفين في مرمى الرجاء.', person('أحمد الطيب', 'لاعب الوداد'));
    const [dossier] = linkArticles([imam, player]).dossiers;
    expect(dossier!.namesakes).toEqual([{ entity: 'person/احمد_الطيب~sport', name: 'أحمد الطيب', role: 'لاعب الوداد', articles: 1 }]);
    expect(linkArticles([imam]).dossiers[0]!.namesakes).toBeUndefined();
  });

  it('are one where a player is called by his country here and by his club there', () => {
    const national = article('قاد اللاعب المصري محمد صلاح منتخب بلاده إلى الفوز.', person('محمد صلاح', 'اللاعب المصري'));
    const club = article('أصيب مهاجم ليفربول الإنجليزي محمد صلاح في الكتف.', person('محمد صلاح', 'مهاجم ليفربول الإنجليزي'));
    const minister = article('افتتح وزير الري محمد صلاح السد الجديد.', person('محمد صلاح', 'وزير الري'));
    expect(idsOf([national, club, minister], 'person').map(([id, count]) => [id, count])).toEqual([
      ['محمد_صلاح~politics', 1],
      ['محمد_صلاح~مصر', 2],
    ]);
  });

  it('are two where their years lie lifetimes apart', () => {
    const founder = article('أسس الزعيم سعد باشا (1859-1927) الحزب في القاهرة.', person('سعد باشا'));
    const singer = article('أحيا المطرب سعد باشا (1950 - 2020) حفلات كثيرة في القاهرة.', person('سعد باشا', 'المطرب'));
    expect(idsOf([founder, singer], 'person')).toHaveLength(2);
  });

  it('are two where their given names differ, and where one is the father', () => {
    const both = [
      article('قال الرئيس اللبناني ميشال عون إن الحكومة باقية.', person('ميشال عون', 'الرئيس اللبناني')),
      article('قال رئيس المجلس الأوروبي شارل ميشيل إن القمة انتهت.', person('شارل ميشيل', 'رئيس المجلس الأوروبي')),
      article('حكم حافظ الأسد سوريا ثلاثين عاما.', person('حافظ الأسد')),
      article('التقى بشار الأسد وفدا روسيا.', person('بشار الأسد')),
      article('شن جورج بوش الأب حرب الخليج.', person('جورج بوش الأب')),
      article('شن جورج بوش الابن حربا على العراق.', person('جورج بوش الابن')),
    ];
    expect(idsOf(both, 'person')).toHaveLength(6);
  });

  it('leave a shorter name alone that two longer ones hold', () => {
    const father = article('توفي الرئيس الأمريكي جورج هربرت بوش.', person('جورج هربرت بوش', 'الرئيس الأمريكي'));
    const son = article('كتب الرئيس الأمريكي جورج دبليو بوش مذكراته.', person('جورج دبليو بوش', 'الرئيس الأمريكي'));
    const either = article('زار جورج بوش المدينة.', person('جورج بوش'));
    expect(idsOf([father, son, either], 'person')).toHaveLength(3);
    expect(idsOf([son, either], 'person')).toEqual([['جورج_بوش', 2, 'longer-name']]);
  });

  it('are told by the company they keep where nothing else tells', () => {
    const imam = article(
      'التقى شيخ الأزهر أحمد الطيب البابا تواضروس الثاني.',
      person('أحمد الطيب', 'شيخ الأزهر'),
      person('تواضروس الثاني'),
    );
    const player = article(
      'سجل لاعب الوداد أحمد الطيب هدفين بتمريرة من زهير مترجي.',
      person('أحمد الطيب', 'لاعب الوداد'),
      person('زهير مترجي'),
    );
    const silent = article('حضر أحمد الطيب وتواضروس الثاني الحفل معا.', person('أحمد الطيب'), person('تواضروس الثاني'));
    expect(idsOf([imam, player, silent], 'person').filter(([id]) => String(id).startsWith('احمد'))).toEqual([
      ['احمد_الطيب~religion', 2, 'same-company same-name'],
      ['احمد_الطيب~sport', 1, ''],
    ]);
  });

  it('are two where a common name stands in articles about other countries', () => {
    const egypt = article('فاز أحمد حسن في انتخابات مصر.', person('أحمد حسن'), place('مصر'));
    const iraq = article('قتل أحمد حسن في العراق.', person('أحمد حسن'), place('العراق'));
    expect(idsOf([egypt, iraq], 'person')).toHaveLength(2);
    const rare = [
      article('فاز إدغار لونغو في مصر.', person('إدغار لونغو'), place('مصر')),
      article('وصل إدغار لونغو إلى العراق.', person('إدغار لونغو'), place('العراق')),
    ];
    expect(idsOf(rare, 'person')).toHaveLength(1);
  });
});

describe('one bearer of several spellings', () => {
  it.each([
    ['أنجيلا ميركل', 'أنغيلا ميركل'],
    ['دونالد ترامب', 'دونالد ترمب'],
    ['عبد الفتاح السيسي', 'عبدالفتاح السيسي'],
    ['محمد بن سلمان', 'محمد سلمان'],
    ['فلاديمير زيلينسكي', 'فلاديمير زيلنسكي'],
    ['جيرهارد شرودر', 'غيرهارد شرويدر'],
  ])('is one: %s, %s', (one, other) => {
    expect(idsOf([article(`وصل ${one} اليوم.`, person(one)), article(`غادر ${other} أمس.`, person(other))], 'person')).toHaveLength(1);
  });

  it.each([
    ['محمد سامي', 'محمد سامح'],
    ['حسن نصر', 'حسين نصر'],
    ['إيمانويل ماكرون', 'إيمانويل ماركون'],
    ['مايك بنس', 'مايك بومبيو'],
  ])('is not made of two: %s, %s', (one, other) => {
    // Two words of the surname's own, or a common name, are no spelling.
    const articles = [article(`وصل ${one} اليوم.`, person(one)), article(`غادر ${other} أمس.`, person(other))];
    expect(idsOf(articles, 'person')).toHaveLength(2);
  });

  it('is joined with the beginning of a chain of fathers where the roles agree', () => {
    const chain = article(
      'استقبل ولي العهد السعودي محمد بن سلمان بن عبد العزيز الوفد.',
      person('محمد بن سلمان بن عبد العزيز', 'ولي العهد السعودي'),
    );
    const short = article('زار ولي العهد السعودي محمد بن سلمان باريس.', person('محمد بن سلمان', 'ولي العهد السعودي'));
    expect(idsOf([chain, short], 'person').map(([, count]) => count)).toEqual([2]);
  });
});

describe('a bare surname', () => {
  const full = article('التقى رجب طيب أردوغان محمد بن سلمان في جدة.', person('رجب طيب أردوغان'), person('محمد بن سلمان'));

  it('is its only bearer where somebody else is named along with both', () => {
    const bare = article('قال أردوغان إن زيارة محمد بن سلمان مهمة.', person('أردوغان'), person('محمد بن سلمان'));
    expect(idsOf([full, bare], 'person')).toContainEqual(['رجب_طيب_اردوغان', 2, 'longer-name same-company']);
  });

  it('stays alone where nobody is, where two bear it, or where it is a common name', () => {
    const alone = article('قال أردوغان إن الزيارة مهمة.', person('أردوغان'));
    expect(idsOf([full, alone], 'person')).toHaveLength(3);
    const son = article('كتب بلال أردوغان كتابا.', person('بلال أردوغان'));
    const bare = article('قال أردوغان إن زيارة محمد بن سلمان مهمة.', person('أردوغان'), person('محمد بن سلمان'));
    expect(idsOf([full, son, bare], 'person')).toHaveLength(4);
    const common = article('قال سلمان لأردوغان ذلك.', person('سلمان'), person('رجب طيب أردوغان'));
    expect(idsOf([full, common], 'person')).toHaveLength(3);
  });
});

describe('a name in two scripts', () => {
  const arabic = article(
    'اتصل الرئيس الروسي فلاديمير بوتين بنظيره في أوكرانيا.',
    person('فلاديمير بوتين', 'الرئيس الروسي'),
    place('أوكرانيا'),
  );

  it('is one person where roles or countries around it agree', () => {
    const titled = article('Russian President Vladimir Putin spoke on Monday.', person('Vladimir Putin'));
    const around = article('Vladimir Putin spoke about Ukraine on Monday.', person('Vladimir Putin'), place('Ukraine'));
    for (const english of [titled, around]) expect(idsOf([arabic, english], 'person')).toEqual([['فلاديمير_بوتين', 2, 'other-script']]);
    expect(idsOf([arabic, around], 'place').map(([id]) => id)).toEqual(['اوكرانيا']);
  });

  it('is two where nothing says that it is one, or the roles contradict', () => {
    const alone = article('Vladimir Putin opened a bakery.', person('Vladimir Putin'));
    const other = article(
      'Canadian striker Vladimir Putin scored in Ukraine.',
      person('Vladimir Putin', 'Canadian striker'),
      place('Ukraine'),
    );
    for (const english of [alone, other]) expect(idsOf([arabic, english], 'person')).toHaveLength(2);
  });

  it('is no person by a surname alone', () => {
    const bare = article('Putin spoke about Ukraine.', person('Putin'), place('Ukraine'));
    expect(idsOf([arabic, bare], 'person')).toHaveLength(2);
  });

  it('is one organisation by its translated name, one country, one town by sound', () => {
    const one = article('قال حلف شمال الأطلسي إن موسكو في روسيا بعيدة.', organisation('حلف شمال الأطلسي'), place('موسكو'), place('روسيا'));
    const other = article(
      'NATO says Moscow in Russia is far from Oman.',
      organisation('NATO'),
      place('Moscow'),
      place('Russia'),
      place('Oman'),
    );
    expect(idsOf([one, other], 'organisation').map(([id, count]) => [id, count])).toEqual([['حلف_شمال_الاطلسي', 2]]);
    expect(idsOf([one, other], 'place').map(([id, count]) => [id, count])).toEqual([
      ['oman', 1],
      ['روسيا', 2],
      ['موسكو', 2],
    ]);
  });
});

describe('a name and a longer one of the same thing', () => {
  it.each([
    ['organisation', 'نادي وفاق سطيف', 'وفاق سطيف'],
    ['organisation', 'صحيفة هآرتس', 'هآرتس'],
    ['place', 'المملكة العربية السعودية', 'السعودية'],
  ] as const)('are one %s: %s, %s', (kind, long, short) => {
    const articles = [article(`قالت ${long} شيئا.`, of(kind, long)), article(`نفت ${short} ذلك.`, of(kind, short))];
    expect(idsOf(articles, kind)).toEqual([[expect.any(String), 2, 'other-name']]);
  });

  it('are two where one article names both', () => {
    const articles = [
      article('شركة الأهلي راعية الأهلي.', organisation('شركة الأهلي'), organisation('الأهلي')),
      article('فاز الأهلي.', organisation('الأهلي')),
    ];
    expect(idsOf(articles, 'organisation')).toHaveLength(2);
  });
});

describe('what every state has one of', () => {
  it('is the one of the country its article is about', () => {
    const egypt = article('أعلنت وزارة الداخلية في مصر القبض على متهمين.', organisation('وزارة الداخلية'), place('مصر'));
    const again = article('قالت وزارة الداخلية إن مصر آمنة.', organisation('وزارة الداخلية'), place('مصر'));
    const jordan = article('نفت وزارة الداخلية في الأردن الخبر.', organisation('وزارة الداخلية'), place('الأردن'));
    expect(idsOf([egypt, again, jordan], 'organisation').map(([id, count]) => [id, count])).toEqual([
      ['وزاره_الداخليه~الاردن', 1],
      ['وزاره_الداخليه~مصر', 2],
    ]);
  });

  it('is one thing under a name of its own', () => {
    const one = article('قال مجلس الأمن في مصر.', organisation('مجلس الأمن'), place('مصر'));
    const other = article('قال مجلس الأمن في الأردن.', organisation('مجلس الأمن'), place('الأردن'));
    const russian = [
      article('قالت وزارة الدفاع الروسية إن تركيا آمنة.', organisation('وزارة الدفاع الروسية'), place('تركيا')),
      article('نفت وزارة الدفاع الروسية ذلك في المغرب.', organisation('وزارة الدفاع الروسية'), place('المغرب')),
    ];
    expect(idsOf([one, other], 'organisation')).toHaveLength(1);
    expect(idsOf(russian, 'organisation')).toHaveLength(1);
  });

  it('is the Tripoli of the country around it', () => {
    const libya = article('اشتباكات في طرابلس عاصمة ليبيا.', place('طرابلس'), place('ليبيا'));
    const lebanon = article('اشتباكات في طرابلس شمال لبنان.', place('طرابلس'), place('لبنان'));
    expect(idsOf([libya, lebanon], 'place').map(([id]) => id)).toEqual(['طرابلس~لبنان', 'طرابلس~ليبيا', 'لبنان', 'ليبيا']);
  });
});
