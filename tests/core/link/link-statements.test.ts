import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const linked = (text: string, marks: Parameters<typeof handMadeArticle>[1]) => {
  const { dossiers } = linkArticles([handMadeArticle(text, marks)]);
  return (id: string) => {
    const found = dossiers.find(one => one.id === id);
    if (!found) throw new Error(`no ${id} among ${dossiers.map(one => one.id).join(', ')}`);
    return found;
  };
};
const statement = (dossier: ReturnType<ReturnType<typeof linked>>, start: string) => {
  const found = dossier.statements.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no statement ${start} in ${dossier.id}`);
  return found;
};

const people = [
  { id: 'e1', kind: 'person' as const, name: 'سمير عطا' },
  { id: 'e2', kind: 'person' as const, name: 'كارل نيمان' },
  { id: 'e3', kind: 'organisation' as const, name: 'القصر' },
];
const call = {
  id: 'v1',
  type: 'CONSULT' as const,
  name: 'اتصال هاتفي بين سمير عطا وكارل نيمان',
  text: 'اتصال هاتفي مع كارل نيمان',
  trigger: 'اتصال هاتفي',
  who: [
    ['e1', 'other'],
    ['e2', 'other'],
  ] as const,
};
const CALL = 'event/اتصال_هاتفي_بين_سمير_عطا_وكارل_نيمان';

describe('a statement', () => {
  it.each([
    ['تنفي سارال ذلك', true],
    ['لم تؤكد سارال هذا', true],
    ['نفت سارال هذه الأنباء', true],
    ['غادرت سارال بعد ذلك', false],
    ['رفضت سارال هذا الاتفاق', false],
    ['تقول سارال إن الجيش قصف القرية وينفي الجيش ذلك', false],
  ])('can be shown alone unless its few words end on what was said before: %s', (said, leansBack) => {
    const dossier = linked(`اتهم الوزير سارال بقصف القرية. ${said}.`, {
      entities: [{ id: 'e1', kind: 'place', name: 'سارال' }],
      statements: [{ text: said, about: ['e1'] }],
    })('place/سارال');
    expect(statement(dossier, said).leansBack).toBe(leansBack);
  });

  const agreement = (text: string, said: string) =>
    linked(text, {
      entities: [{ id: 'e1', kind: 'place', name: 'سارال' }],
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
      statements: [{ text: said, about: ['e1'], saidByText: 'الوزير' }],
    })('event/اتفاق_سارال');

  it('has the date of the event it opens on, and not that of one it only mentions', () => {
    const mentions = 'سياسة الجيران "خرقت اتفاق سارال" الموقع عام 1998';
    expect(agreement(`قال الوزير إن ${mentions}.`, mentions).statements[0]!.date).toBeNull();
    const opens = 'اتفاق سارال الموقع عام 1998 أنهى القتال';
    expect(agreement(`قال الوزير إن ${opens}.`, opens).statements[0]!.date?.said).toBe('عام 1998');
  });

  it('looks back at the one event that «المحادثة» can be, and tells of it', () => {
    const text = 'أجرى سمير عطا اتصال هاتفي مع كارل نيمان. وقال القصر إن المحادثة شملت أيضا ملف الطاقة في سارال.';
    const of = linked(text, {
      entities: [...people, { id: 'e4', kind: 'place', name: 'سارال' }],
      events: [call],
      statements: [{ text: 'المحادثة شملت أيضا ملف الطاقة في سارال', about: ['e4'], saidBy: 'e3' }],
    });
    expect(statement(of('place/سارال'), 'المحادثة').refersTo?.entity).toBe(CALL);
    expect(statement(of(CALL), 'المحادثة').saidBy?.text).toBe('القصر');
  });

  it.each([
    ['during it', 'وأعلن القصر أن سمير عطا أعرب خلال الاتصال الهاتفي عن قلقه العميق.', 'سمير عطا أعرب'],
    ['by one to the other', 'وأعلن القصر أن سمير عطا أبلغ كارل نيمان أن الحدود مغلقة.', 'سمير عطا أبلغ'],
    ['in answer', 'وأعلن القصر أن سمير عطا رد مؤكدا أن الحدود مغلقة تماما.', 'سمير عطا رد'],
  ])('belongs to the talk where it was said %s', (_, sentence, start) => {
    const text = `أجرى سمير عطا اتصال هاتفي مع كارل نيمان. ${sentence}`;
    const said = sentence.slice(sentence.indexOf(start), -1);
    const of = linked(text, { entities: people, events: [call], statements: [{ text: said, about: ['e1'], saidBy: 'e3' }] });
    expect(of(CALL).statements.map(one => one.text)).toContain(said);
  });

  it('belongs to no talk where nothing says so, or several can be meant', () => {
    const other = {
      ...call,
      id: 'v2',
      name: 'اتصال هاتفي بين كارل نيمان ونيلز دورف',
      text: 'اتصال هاتفي مع نيلز دورف',
      who: [
        ['e2', 'other'],
        ['e4', 'other'],
      ] as const,
    };
    const said = 'الحدود مغلقة خلال الاتصال الهاتفي';
    const text = `أجرى سمير عطا اتصال هاتفي مع كارل نيمان، وأجرى كارل نيمان اتصال هاتفي مع نيلز دورف. وأعلن القصر أن ${said}. وقال القصر إن سمير عطا بخير تماما.`;
    const of = linked(text, {
      entities: [...people, { id: 'e4', kind: 'person', name: 'نيلز دورف' }],
      events: [call, { ...other, trigger: 'اتصال هاتفي مع نيلز' }],
      statements: [
        { text: said, about: ['e1'], saidBy: 'e3' },
        { text: 'سمير عطا بخير تماما', about: ['e1'], saidBy: 'e3' },
      ],
    });
    expect(of(CALL).statements).toEqual([]);
  });

  it("knows the outlet's telling of what somebody says from the speaker's own words", () => {
    const text = 'وينفي القصر أي خطط لحل البرلمان. وقال القصر إن لا نية عند القصر لحل البرلمان. "لن يقبل القصر بأي حل آخر".';
    const of = linked(text, {
      entities: people,
      statements: [
        { text: 'ينفي القصر أي خطط لحل البرلمان', about: ['e3'], saidBy: 'e3', status: 'denied' },
        { text: 'لا نية عند القصر لحل البرلمان', about: ['e3'], saidBy: 'e3' },
        { text: 'لن يقبل القصر بأي حل آخر', about: ['e3'], saidBy: 'e3' },
      ],
    });
    expect(of('organisation/القصر').statements.map(one => one.isToldOf ?? false)).toEqual([true, false, false]);
  });
});

describe('who hands on whose words', () => {
  it('is linked with the speaker, each in its own direction, by the words', () => {
    const said = 'الحدود مغلقة';
    const of = linked(`قال القصر إن سمير عطا أكد أن ${said}.`, {
      entities: people,
      statements: [{ text: said, about: [], saidBy: 'e1', relayedBy: 'e3' }],
    });
    expect(of('person/سمير_عطا').related).toMatchObject([{ entity: 'organisation/القصر', link: 'relays', source: { start: 29 } }]);
    expect(of('organisation/القصر').related).toMatchObject([{ entity: 'person/سمير_عطا', link: 'relayed' }]);
  });
});

describe('an event', () => {
  const agreement = {
    id: 'v2',
    type: 'AGREE' as const,
    name: 'اتفاق سارال',
    text: 'اتفاق سارال',
    trigger: 'اتفاق',
    date: ['عام 1998', '1998-01-01', '1998-12-31'] as const,
  };
  const said = 'جيرانه خرقوا "اتفاق سارال" الموقع عام 1998';
  const text = `أجرى سمير عطا اتصال هاتفي مع كارل نيمان. وقال القصر إن سمير عطا رد مؤكدا أن ${said}.`;
  const of = linked(text, {
    entities: people,
    events: [call, agreement],
    statements: [{ text: said, about: [], saidBy: 'e1', relayedBy: 'e3' }],
  });

  it('that only a party mentions stands beside the talk in which it did', () => {
    expect(of('event/اتفاق_سارال').besides).toMatchObject([{ how: 'mentioned-in', entity: CALL }]);
    expect(of(CALL).besides).toBeUndefined();
  });

  it('is dated as a verb by a participle that stands outside the quotation marks', () => {
    expect(of('event/اتفاق_سارال').event?.tellings?.map(one => one.verb)).toEqual(['وُقّع']);
    const quoted = 'قال سمير عطا: "خرقوا اتفاق سارال الموقع عام 1998".';
    const inside = linked(quoted, { entities: people, events: [agreement], statements: [] });
    expect(inside('event/اتفاق_سارال').event?.tellings?.map(one => one.verb)).toEqual([undefined]);
  });

  it('stands beside another of its kind in the same sentence, and no other kind', () => {
    const attacks = ['اغتيال سمير عطا', 'اغتيال كارل نيمان'].map((name, index) => ({
      id: `v${index + 1}`,
      type: 'ASSAULT' as const,
      name,
      text: name,
      trigger: name,
      who: [[`e${index + 1}`, 'target']] as const,
    }));
    const beside = linked('ساءت الأمور بعد اتفاق سارال الموقع عام 1998 ثم اغتيال سمير عطا وبعده اغتيال كارل نيمان.', {
      entities: people,
      events: [...attacks, { ...agreement, id: 'v3' }],
    });
    expect(beside('event/اغتيال_سمير_عطا').besides).toMatchObject([{ how: 'same-sentence', entity: 'event/اغتيال_كارل_نيمان' }]);
  });

  it('links two countries by what was done and to whom, where one noun says it', () => {
    const name = 'طرد كندا دبلوماسيين';
    const expelled = linked('طردت كندا دبلوماسيين من النرويج.', {
      entities: [
        { id: 'e1', kind: 'place', name: 'كندا' },
        { id: 'e2', kind: 'place', name: 'النرويج' },
      ],
      events: [
        {
          id: 'v1',
          type: 'SANCTION',
          name,
          text: 'طردت كندا دبلوماسيين من النرويج',
          trigger: 'طردت',
          who: [
            ['e1', 'source'],
            ['e2', 'other'],
          ],
        },
      ],
    });
    expect(expelled('place/كندا').related.map(one => one.because)).toEqual(['طرد دبلوماسيين']);
  });
});

describe('a capital that speaks', () => {
  const speaks = (text: string) =>
    linked(text, {
      entities: [
        { id: 'e1', kind: 'place', name: 'أوتاوا' },
        ...(text.includes('كندا') ? [{ id: 'e2', kind: 'place' as const, name: 'كندا' }] : []),
      ],
      statements: [{ text: 'الحدود مغلقة', about: ['e1'], saidBy: 'e1' }],
    })('place/اوتاوا').statements[0]!.saidBy;

  it('stands for its government in an article that names the country, and for nobody elsewhere', () => {
    expect(speaks('قالت أوتاوا إن الحدود مغلقة بين كندا وجارتها.')).toMatchObject({ text: 'أوتاوا', standsFor: 'الحكومة الكندية' });
    expect(speaks('قالت أوتاوا إن الحدود مغلقة.')?.standsFor).toBeUndefined();
  });
});
