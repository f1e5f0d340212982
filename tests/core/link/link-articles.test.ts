import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const person = (id: string, name: string, roles: readonly string[] = [], also = {}) => ({ id, kind: 'person' as const, name, roles, also });
const idsOf = (articles: Parameters<typeof linkArticles>[0], kind: string) =>
  linkArticles(articles)
    .dossiers.filter(dossier => dossier.kind === kind)
    .map(dossier => dossier.id);
const dossierOf = (articles: Parameters<typeof linkArticles>[0], id: string) => {
  const found = linkArticles(articles).dossiers.find(dossier => dossier.id === id);
  if (!found)
    throw new Error(
      `no ${id} among ${linkArticles(articles)
        .dossiers.map(dossier => dossier.id)
        .join(', ')}`,
    );
  return found;
};

describe('one name in several articles', () => {
  it('is one entity, with every wording counted and the reason kept', () => {
    const articles = [
      handMadeArticle('قال الوزير المصري عادل الشامي إن الخطة جاهزة. وغادر الشامي القاعة.', {
        entities: [person('e1', 'عادل الشامي', ['الوزير المصري'], { الشامي: 'part' })],
      }),
      handMadeArticle('التقى عادل الشامي وفدًا.', { entities: [person('e4', 'عادل الشامي')] }),
    ];
    const dossier = dossierOf(articles, 'person/عادل_الشامي');
    expect(dossier.articles).toHaveLength(2);
    expect(dossier.mentionCount).toBe(3);
    expect(dossier.aliases).toEqual([
      { text: 'عادل الشامي', form: 'full', count: 2 },
      { text: 'الشامي', form: 'part', count: 1 },
    ]);
    expect(dossier.mergedBecause).toEqual(['same-name']);
    expect(dossier.roles.map(role => role.text)).toEqual(['الوزير المصري']);
  });

  it.each([
    ['سيرغي لافروف', 'سيرجي لافروف'],
    ['ناغورني باخ', 'ناجورنو باخ'],
    ['فولوديمير زيلينسكي', 'فلوديمير زيلنسكي'],
  ])('takes %s and %s for one name in two spellings', (one, other) => {
    const articles = [one, one, other].map((name, index) =>
      handMadeArticle(`وصل ${name} إلى المطار ${index}.`, { entities: [person('e1', name)] }),
    );
    expect(idsOf(articles, 'person')).toEqual([`person/${one.replace(' ', '_')}`]);
    expect(linkArticles(articles).dossiers[0]!.mergedBecause).toContain('spelling-variant');
  });

  it.each([
    ['ليندون جونز', 'بوريس جونز'],
    ['سامي حداد', 'سمر حداد'],
    ['كريم هولاند', 'كريم فنلندا'],
  ])('keeps %s and %s apart', (one, other) => {
    const articles = [one, other].map(name => handMadeArticle(`وصل ${name}.`, { entities: [person('e1', name)] }));
    expect(idsOf(articles, 'person')).toHaveLength(2);
  });

  it('keeps two spellings apart that one article uses for two people', () => {
    const articles = [
      handMadeArticle('تحدث سيرغي باروف وسيرجي باروف.', { entities: [person('e1', 'سيرغي باروف'), person('e2', 'سيرجي باروف')] }),
      handMadeArticle('وصل سيرغي باروف.', { entities: [person('e1', 'سيرغي باروف')] }),
    ];
    expect(idsOf(articles, 'person')).toHaveLength(2);
  });
});

describe('namesakes', () => {
  const minister = handMadeArticle('قال وزير الدفاع العراقي محمد ناصر إن الحدود آمنة.', {
    entities: [person('e1', 'محمد ناصر', ['وزير الدفاع العراقي'])],
  });
  const striker = handMadeArticle('سجل المهاجم التونسي محمد ناصر هدفين.', { entities: [person('e1', 'محمد ناصر', ['المهاجم التونسي'])] });
  const ministerAgain = handMadeArticle('زار الوزير العراقي محمد ناصر البصرة.', {
    entities: [person('e9', 'محمد ناصر', ['الوزير العراقي'])],
  });
  const unknown = handMadeArticle('ولد محمد ناصر في الشتاء.', { entities: [person('e1', 'محمد ناصر')] });

  it('are apart where countries and fields contradict, each under what tells them apart', () => {
    expect(idsOf([striker, minister, ministerAgain], 'person')).toEqual(['person/محمد_ناصر~العراق', 'person/محمد_ناصر~تونس']);
    expect(dossierOf([striker, minister, ministerAgain], 'person/محمد_ناصر~العراق').articles).toHaveLength(2);
  });

  it('never exchange ids, whoever has more articles', () => {
    const strikerAgain = handMadeArticle('أصيب المهاجم التونسي محمد ناصر في الركبة.', {
      entities: [person('e1', 'محمد ناصر', ['المهاجم التونسي'])],
    });
    const ids = ['person/محمد_ناصر~العراق', 'person/محمد_ناصر~تونس'];
    expect(idsOf([striker, strikerAgain, minister], 'person')).toEqual(ids);
    expect(idsOf([minister, ministerAgain, striker], 'person')).toEqual(ids);
    expect(idsOf([unknown, minister, striker], 'person')).toEqual(['person/محمد_ناصر', ...ids]);
  });

  it('leave an article that tells nothing by itself, since nobody knows whom it means', () => {
    const ids = idsOf([striker, minister, unknown], 'person');
    expect(ids).toHaveLength(3);
  });

  it('are one where nothing contradicts', () => {
    expect(idsOf([minister, ministerAgain, unknown], 'person')).toEqual(['person/محمد_ناصر']);
  });

  it('are not told apart by the country somebody is sent to', () => {
    const envoy = handMadeArticle('أكد المبعوث الأممي إلى ليبيا يان كوبر ذلك.', {
      entities: [person('e1', 'يان كوبر', ['المبعوث الأممي إلى ليبيا'])],
    });
    const slovak = handMadeArticle('الدبلوماسي السلوفاكي يان كوبر استقال.', {
      entities: [person('e1', 'يان كوبر', ['الدبلوماسي السلوفاكي'])],
    });
    expect(idsOf([envoy, slovak], 'person')).toHaveLength(1);
  });
});

describe('longer and shorter names', () => {
  it('joins a bare surname with its only bearer where the roles agree', () => {
    const full = handMadeArticle('الرئيس الكيني جون أودينغا.', { entities: [person('e1', 'جون أودينغا', ['الرئيس الكيني'])] });
    const bare = handMadeArticle('الرئيس الكيني أودينغا وصل.', { entities: [person('e1', 'أودينغا', ['الرئيس الكيني'])] });
    expect(idsOf([full, bare], 'person')).toEqual(['person/جون_اودينغا']);
    expect(dossierOf([full, bare], 'person/جون_اودينغا').mergedBecause).toContain('longer-name');
  });

  it('leaves a bare surname alone where nothing says that it is the same person', () => {
    const full = handMadeArticle('الرئيس الكيني جون أودينغا.', { entities: [person('e1', 'جون أودينغا', ['الرئيس الكيني'])] });
    const bare = handMadeArticle('فاز أودينغا بالسباق.', { entities: [person('e1', 'أودينغا')] });
    expect(idsOf([full, bare], 'person')).toHaveLength(2);
  });

  it('joins an organisation with the short name another article gives it', () => {
    const both = handMadeArticle('منظمة المدن العربية (مدن) اجتمعت.', {
      entities: [{ id: 'e1', kind: 'organisation', name: 'منظمة المدن العربية', also: { '(مدن)': 'alias' } }],
    });
    const short = handMadeArticle('أعلنت مدن خطتها.', { entities: [{ id: 'e1', kind: 'organisation', name: 'مدن' }] });
    expect(idsOf([both, short], 'organisation')).toEqual(['organisation/منظمه_المدن_العربيه']);
  });

  it('keeps a capital a place of its own', () => {
    const article = handMadeArticle('قالت باريس إن فرنسا مستعدة.', {
      entities: [
        { id: 'e1', kind: 'place', name: 'باريس' },
        { id: 'e2', kind: 'place', name: 'فرنسا' },
      ],
    });
    expect(idsOf([article], 'place')).toEqual(['place/باريس', 'place/فرنسا']);
  });
});

describe('a role', () => {
  it.each(['سفيرها لدى فرنسا', 'نظيره الكيني', 'مستشاره للأمن القومي', 'نجله', 'زوجته'])(
    'is none on a card where it says by a pronoun only whose: %s',
    role => {
      const text = `وصل ${role} سعيد الموسي إلى المطار.`;
      const articles = [handMadeArticle(text, { entities: [person('e1', 'سعيد الموسي', [role])] })];
      expect(dossierOf(articles, 'person/سعيد_الموسي').roles).toEqual([]);
    },
  );

  it.each(['سفيرة لدى فرنسا', 'المستشارة الألمانية', 'متهم بالسرقة', 'القيادية في الحزب'])(
    'stays where its last letters are its own: %s',
    role => {
      const text = `وصلت ${role} ليلى الموسي إلى المطار.`;
      const articles = [handMadeArticle(text, { entities: [person('e1', 'ليلى الموسي', [role])] })];
      expect(dossierOf(articles, 'person/ليلي_الموسي').roles.map(({ text }) => text)).toEqual([role]);
    },
  );

  it('loses its «الحالي», which was true on one day only', () => {
    const article = handMadeArticle('قال عمدة باريس الحالي رامي شحادة ذلك.', {
      entities: [person('e1', 'رامي شحادة', ['عمدة باريس الحالي'])],
    });
    expect(dossierOf([article], 'person/رامي_شحاده').roles.map(role => role.text)).toEqual(['عمدة باريس']);
  });
});

describe('the set', () => {
  it('comes to the same dossiers in any order, and counts an article once', () => {
    const articles = ['كمال سعيد', 'كمال سعيد', 'هدى سعيد'].map((name, index) =>
      handMadeArticle(`${name} في اليوم ${index}.`, { entities: [person('e1', name)] }),
    );
    const forwards = JSON.stringify(linkArticles(articles));
    expect(JSON.stringify(linkArticles([...articles].reverse()))).toBe(forwards);
    expect(JSON.stringify(linkArticles([...articles, articles[0]!]))).toBe(forwards);
  });

  it('keeps every id as articles are added, but where another spelling becomes the commonest', () => {
    const tell = (name: string, day: number) => handMadeArticle(`وصل ${name} في اليوم ${day}.`, { entities: [person('e1', name)] });
    const one = [tell('سيرغي باروف', 1), tell('سيرغي باروف', 2), tell('هدى سعيد', 3)];
    const ids = ['person/سيرغي_باروف', 'person/هدي_سعيد'];
    expect(idsOf(one, 'person')).toEqual(ids);
    expect(idsOf([...one, tell('سيرجي باروف', 4), tell('هدى سعيد', 5)], 'person')).toEqual(ids);
    const other = [...one, ...[4, 5, 6].map(day => tell('سيرجي باروف', day))];
    expect(idsOf(other, 'person')).toEqual(['person/سيرجي_باروف', 'person/هدي_سعيد']);
    expect(dossierOf(other, 'person/سيرجي_باروف').aliases.map(alias => alias.text)).toContain('سيرغي باروف');
  });

  it('gives «للكرملين» its alef back', () => {
    const article = handMadeArticle('بيان للكرملين صدر.', {
      entities: [{ id: 'e1', kind: 'organisation', name: 'الكرملين', also: { لكرملين: 'full' } }],
    });
    expect(dossierOf([article], 'organisation/الكرملين').aliases.map(alias => alias.text)).toEqual(['الكرملين']);
  });
});
