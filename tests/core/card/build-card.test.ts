import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article/article.ts';
import type { Card } from '../../../src/core/card/card.ts';
import type { UnderstoodArticle } from '../../../src/core/dataset/dataset.ts';
import { cardOfArticles } from '../../support/card-of.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const cardOf = (articles: readonly UnderstoodArticle[], id: string, exclude: ArticleId | null = null): Card | null =>
  cardOfArticles(articles, id, { exclude });
const shown = (card: Card | null): Card => {
  if (!card) throw new Error('no card');
  return card;
};

const speech = [
  'قال رئيس وزراء كندا سمير عطا إن الميزانية جاهزة للعرض على البرلمان.',
  'وأعلنت وزارة المال أن سمير عطا وقّع القانون الجديد للضرائب.',
  'واتهم الحزب المعارض سمير عطا بتجاهل المطالب الشعبية كلها.',
  'وشدد على أن ذلك يشكل خطرًا على الجميع في البلاد.',
].join(' ');
const first = handMadeArticle(speech, {
  entities: [
    { id: 'e1', kind: 'person', name: 'سمير عطا', roles: ['رئيس وزراء كندا'] },
    { id: 'e2', kind: 'organisation', name: 'وزارة المال' },
  ],
  statements: [
    { text: 'الميزانية جاهزة للعرض على البرلمان', about: ['e1'], saidBy: 'e1' },
    { text: 'سمير عطا وقّع القانون الجديد للضرائب', about: ['e1', 'e2'], saidBy: 'e2' },
    { text: 'ذلك يشكل خطرًا على الجميع في البلاد', about: ['e1'], saidBy: 'e1', leansBack: true },
  ],
});
const second = handMadeArticle('استقبل رئيس الوزراء الكندي سمير عطا وفدًا تجاريًا كبيرًا في العاصمة. ووصل الرئيس سمير عطا متأخرًا.', {
  entities: [{ id: 'e7', kind: 'person', name: 'سمير عطا', roles: ['رئيس الوزراء الكندي', 'الرئيس'] }],
  statements: [{ text: 'استقبل رئيس الوزراء الكندي سمير عطا وفدًا تجاريًا كبيرًا في العاصمة', about: ['e7'] }],
});

describe('a card', () => {
  const card = shown(cardOf([first, second], 'person/سمير_عطا'));

  it('leads with statements by different speakers from different articles, each cited', () => {
    expect(new Set(card.statements.map(statement => statement.saidBy?.text ?? null)).size).toBe(3);
    expect(new Set(card.statements.flatMap(statement => statement.citations.map(citation => citation.number)))).toEqual(new Set([1, 2]));
    for (const { citations, text } of card.statements) {
      expect(citations.length).toBeGreaterThan(0);
      expect(citations[0]!.source.text).toContain(text);
    }
  });

  it("never shows a sentence that leans on one that isn't there", () => {
    expect([...card.statements, ...card.moreStatements].some(statement => statement.text.startsWith('ذلك'))).toBe(false);
  });

  it('shows two wordings of one role as one, and no bare title beside it', () => {
    expect(card.roles.map(role => role.text)).toHaveLength(1);
    expect(card.roles[0]!.text.split(' / ').sort()).toEqual(['رئيس الوزراء الكندي', 'رئيس وزراء كندا']);
    expect(card.roles[0]!.citations).toHaveLength(2);
  });

  it('numbers its sources in the order in which it cites them, each with its own line', () => {
    expect(card.sources.map(source => source.number)).toEqual([1, 2]);
    expect(card.roles[0]!.citations.map(citation => citation.number)).toEqual([1, 2]);
    for (const source of card.sources) expect(source.opening.length).toBeGreaterThan(0);
  });

  it('says how each article calls the name', () => {
    expect(card.namings.flatMap(naming => naming.labels)).toEqual(
      expect.arrayContaining(['رئيس وزراء كندا سمير عطا', 'رئيس الوزراء الكندي سمير عطا', 'الرئيس سمير عطا']),
    );
  });
});

describe('the article being read', () => {
  it('is never a source of its own card', () => {
    const card = shown(cardOf([first, second], 'person/سمير_عطا', second.article.id));
    expect(card.sources.map(source => source.article)).toEqual([first.article.id]);
    expect(card.sourceCount).toBe(1);
    expect(JSON.stringify(card)).not.toContain('تجاريًا');
    expect(card.mergedBecause).toEqual([]);
  });

  it('leaves one line where nothing else speaks of the name', () => {
    const card = shown(cardOf([second], 'person/سمير_عطا', second.article.id));
    expect(card).toMatchObject({
      name: 'سمير عطا',
      kind: 'person',
      sourceCount: 0,
      roles: [],
      statements: [],
      datedEvents: [],
      sources: [],
    });
  });
});

describe('a name that the articles say nothing of', () => {
  it('has no card', () => {
    const article = handMadeArticle('حضر الحفل كثيرون، منهم نديم فارس.', { entities: [{ id: 'e1', kind: 'person', name: 'نديم فارس' }] });
    expect(cardOf([article], 'person/نديم_فارس')).toBeNull();
  });
});

describe('what only one party says', () => {
  const agreement = handMadeArticle('قال القصر إن الرئيس أكد أن سياسة الجيران "خرقت اتفاق سارال" الموقع عام 1998.', {
    entities: [{ id: 'e1', kind: 'organisation', name: 'القصر' }],
    events: [
      {
        id: 'v1',
        type: 'AGREE',
        name: 'اتفاق سارال',
        text: 'اتفاق سارال',
        trigger: 'اتفاق',
        date: ['عام 1998', '1998-01-01', '1998-12-31'],
      },
    ],
    statements: [{ text: 'سياسة الجيران "خرقت اتفاق سارال" الموقع عام 1998', about: [], saidByText: 'الرئيس', relayedBy: 'e1' }],
  });

  it('is marked as one side, with speaker and relayer, and the empty slots named', () => {
    const card = shown(cardOf([agreement], 'event/اتفاق_سارال'));
    expect(card.statements).toMatchObject([{ oneSided: true, saidBy: { text: 'الرئيس' }, relayedBy: { text: 'القصر' } }]);
    expect(card.date?.date.range?.from).toBe('1998-01-01');
    expect(card.date?.citations).toHaveLength(1);
    expect(card.notSaid).toEqual(['signatories', 'signing-place', 'day-and-month']);
  });
});

describe('the statements that lead', () => {
  const two =
    'أعلن القصر أن سمير عطا "أعرب عن قلقه بشأن التحركات المزعومة للقوات على الحدود". وقالت الحكومة إن سمير عطا أعرب عن قلقه بشأن تعزيز القوات على الحدود.';
  const card = shown(
    cardOf(
      [
        handMadeArticle(two, {
          entities: [
            { id: 'e1', kind: 'person', name: 'سمير عطا' },
            { id: 'e2', kind: 'organisation', name: 'القصر' },
            { id: 'e3', kind: 'organisation', name: 'الحكومة' },
          ],
          statements: [
            { text: 'سمير عطا "أعرب عن قلقه بشأن التحركات المزعومة للقوات على الحدود"', about: ['e1'], saidBy: 'e2' },
            { text: 'سمير عطا أعرب عن قلقه بشأن تعزيز القوات على الحدود', about: ['e1'], saidBy: 'e3' },
          ],
        }),
      ],
      'person/سمير_عطا',
    ),
  );

  it('put two parties that tell one thing in like words side by side', () => {
    expect(card.statements).toHaveLength(2);
    expect(new Set(card.statements.map(({ saidBy }) => saidBy?.text))).toEqual(new Set(['الحكومة', 'القصر']));
  });

  it('open on no «بلاده» where another says whose, and on nothing that a dated event shows', () => {
    const text = [
      'طرد سمير عطا السفراء جميعًا في 8 فبراير 2021 بتهمة التجسس.',
      'وأكد سمير عطا أن بلاده تريد محادثات عاجلة مع جيرانها كلهم.',
      'وأعلن القصر أن سمير عطا أبلغ الضيوف أن كندا تريد محادثات عاجلة مع الجيران.',
    ].join(' ');
    const { statements, moreStatements, datedEvents } = shown(
      cardOf(
        [
          handMadeArticle(text, {
            entities: [
              { id: 'e1', kind: 'person', name: 'سمير عطا' },
              { id: 'e2', kind: 'organisation', name: 'القصر' },
            ],
            events: [
              {
                id: 'v1',
                type: 'SANCTION',
                name: 'طرد سمير عطا السفراء',
                text: 'طرد سمير عطا السفراء',
                trigger: 'طرد',
                who: [['e1', 'source']],
                date: ['8 فبراير 2021', '2021-02-08', '2021-02-08'],
              },
            ],
            statements: [
              { text: 'طرد سمير عطا السفراء جميعًا في 8 فبراير 2021 بتهمة التجسس', about: ['e1'] },
              { text: 'بلاده تريد محادثات عاجلة مع جيرانها كلهم', about: [], saidBy: 'e1' },
              { text: 'سمير عطا أبلغ الضيوف أن كندا تريد محادثات عاجلة مع الجيران', about: ['e1'], saidBy: 'e2' },
            ],
          }),
        ],
        'person/سمير_عطا',
      ),
    );
    expect(statements[0]!.saidBy?.text).toBe('القصر');
    expect(datedEvents.map(event => event.text)).toEqual(['طرد سمير عطا السفراء جميعًا في 8 فبراير 2021 بتهمة التجسس']);
    expect([...statements, ...moreStatements].map(one => one.text)).not.toContain(datedEvents[0]!.text);
  });
});

describe('a name in nothing but a sentence that leans on another', () => {
  it('has no card', () => {
    const article = handMadeArticle('وجاء ذلك ردًا على ما حدث في سارال.', {
      entities: [{ id: 'e1', kind: 'place', name: 'سارال' }],
      statements: [{ text: 'ذلك ردًا على ما حدث في سارال', about: ['e1'], leansBack: true }],
    });
    expect(cardOf([article], 'place/سارال')).toBeNull();
  });
});

describe("the outlet's telling of an accusation", () => {
  it('is not one side: it may hold the denial as well', () => {
    const text = 'وتتهم الحكومة القصر بالتحضير لانقلاب، وهو ما ينفيه القصر.';
    const article = handMadeArticle(text, {
      entities: [
        { id: 'e1', kind: 'organisation', name: 'الحكومة' },
        { id: 'e2', kind: 'organisation', name: 'القصر' },
      ],
      statements: [{ text: text.slice(1, -1), about: ['e1', 'e2'], saidBy: 'e1', status: 'claimed' }],
    });
    expect(shown(cardOf([article], 'organisation/القصر')).statements).toMatchObject([
      { isToldOf: true, oneSided: false, status: 'claimed', saidBy: { text: 'الحكومة' } },
    ]);
  });
});

describe('quotes', () => {
  const words = [
    'لن نقبل بأقل من اتفاق كامل وعادل',
    'علينا أن نبدأ العمل اليوم قبل الغد',
    'هذا القرار خطوة إلى الوراء لنا جميعًا',
    'كل ما نطلبه هو أن يسمعنا العالم مرة',
  ];
  const article = handMadeArticle(`وقال هاني صبري "${words.join('". وأضاف "')}". وختم "لا تعليق".`, {
    entities: [{ id: 'e1', kind: 'person', name: 'هاني صبري' }],
    quotes: [...words, 'لا تعليق'].map(text => ({ text, speaker: 'e1' })),
  });

  it("are the name's own words, each shown once, shreds left out", () => {
    const { statements, moreStatements, quotes } = shown(cardOf([article], 'person/هاني_صبري'));
    const texts = [...statements, ...moreStatements, ...quotes].map(one => one.text);
    expect([...texts].sort()).toEqual([...words].sort());
    expect(quotes).toHaveLength(1);
  });
});

describe('a role told only after the day a page speaks of', () => {
  it('is not on its card', () => {
    const known = (day: string) => ({ published: { value: { from: day, to: day }, basis: 'text', evidence: day } as const });
    const before = handMadeArticle('قال النائب الأردني ماهر قاسم ذلك.', {
      entities: [{ id: 'e1', kind: 'person', name: 'ماهر قاسم', roles: ['النائب الأردني'] }],
      facts: known('2015-01-01'),
    });
    const after = handMadeArticle('قال الوزير الأردني ماهر قاسم ذلك.', {
      entities: [{ id: 'e1', kind: 'person', name: 'ماهر قاسم', roles: ['الوزير الأردني'] }],
      facts: known('2019-01-01'),
    });
    const roles = (day: string) =>
      cardOfArticles([before, after], 'person/ماهر_قاسم', { asOf: { from: day, to: day } })!.roles.map(role => role.text);
    expect(roles('2016-06-01')).toEqual(['النائب الأردني']);
    expect(roles('2020-06-01')).toHaveLength(2);
  });
});

describe('the sentences a card leads with', () => {
  const text =
    'بل ومتى سمعنا عن زيارة هاني صبري للمدينة الكبيرة في الشمال. اختتم هاني صبري. افتتح هاني صبري المدرسة الجديدة في المدينة الكبيرة بحضور الأهالي. محذرا هاني صبري الشباب من السهر الطويل في الليالي الباردة.';
  const said = (words: string, more = {}) => ({ text: words, about: ['e1'], ...more });
  const article = handMadeArticle(text, {
    entities: [{ id: 'e1', kind: 'person', name: 'هاني صبري' }],
    statements: text
      .split('.')
      .filter(Boolean)
      .map(words => said(words.trim())),
  });

  it('are no shreds, and last what goes on from another sentence', () => {
    const { statements } = shown(cardOf([article], 'person/هاني_صبري'));
    expect(statements.map(one => one.text.split(' ')[0])).toEqual(['افتتح', 'محذرا', 'بل']);
  });

  it('are the newest of many that tell as much', () => {
    const tell = (year: number) =>
      handMadeArticle(`زار هاني صبري المعرض رقم ${year} في العاصمة مع وفد كبير من التجار.`, {
        entities: [{ id: 'e1', kind: 'person', name: 'هاني صبري' }],
        statements: [said(`زار هاني صبري المعرض رقم ${year} في العاصمة مع وفد كبير من التجار`)],
        facts: { published: { value: { from: `${year}-01-01`, to: `${year}-01-01` }, basis: 'text', evidence: `${year}` } },
      });
    const { statements } = shown(cardOf([2003, 2009, 2006].map(tell), 'person/هاني_صبري'));
    expect(statements[0]!.text).toContain('2009');
  });
});
