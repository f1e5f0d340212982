import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { findTolls } from '../../../src/core/link/toll-wording.ts';
import type { EventType } from '../../../src/core/understand/extraction.ts';
import { findBreaches } from '../../support/dataset-invariants.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

type Told = {
  readonly type: EventType;
  readonly name: string;
  readonly people?: readonly string[];
  readonly targets?: readonly string[];
  readonly place?: string;
  /** Words and the day they come to. */
  readonly date?: readonly [string, string];
};

/** One article that tells of one event: its name is its words, its trigger the first of them. */
function telling(text: string, { type, name, people = [], targets = [], place, date }: Told) {
  const persons = [...people, ...targets].map((person, at) => ({ id: `p${at}`, kind: 'person' as const, name: person }));
  return handMadeArticle(text, {
    entities: [...persons, ...(place ? [{ id: 'l1', kind: 'place' as const, name: place }] : [])],
    events: [
      {
        id: 'v1',
        type,
        name,
        text: name,
        trigger: name.split(' ')[0]!,
        who: persons.map(({ id, name: person }) => [id, targets.includes(person) ? 'target' : 'source'] as const),
        ...(place ? { place: 'l1' } : {}),
        ...(date ? { date: [date[0], date[1], date[1]] as const } : {}),
      },
    ],
  });
}

const eventsOf = (...articles: Parameters<typeof linkArticles>[0]) =>
  linkArticles(articles)
    .dossiers.filter(({ kind }) => kind === 'event')
    .map(({ id, articles: told }) => [id.slice('event/'.length), told.length]);

/** How many articles tell each event, fewest first. */
const tellersOf = (...articles: Parameters<typeof linkArticles>[0]) =>
  eventsOf(...articles)
    .map(([, count]) => Number(count))
    .sort((a, b) => a - b);

describe('one event in two articles', () => {
  it('is an explosion in one place on one day, whatever it is called', () => {
    const one = telling('وقع تفجير في كابل يوم 5 مايو 2015 وقتل عشرة.', {
      type: 'ASSAULT',
      name: 'تفجير في كابل',
      place: 'كابل',
      date: ['5 مايو 2015', '2015-05-05'],
    });
    const same = telling('سقط قتلى في هجوم في كابل في الخامس من مايو 2015.', {
      type: 'ASSAULT',
      name: 'هجوم في كابل',
      place: 'كابل',
      date: ['الخامس من مايو 2015', '2015-05-05'],
    });
    const later = telling('وقع تفجير في كابل يوم 9 مايو 2015 أيضا.', {
      type: 'ASSAULT',
      name: 'تفجير في كابل',
      place: 'كابل',
      date: ['9 مايو 2015', '2015-05-09'],
    });
    const undated = telling('وقع تفجير في كابل ولم يصب أحد.', { type: 'ASSAULT', name: 'تفجير في كابل', place: 'كابل' });
    expect(tellersOf(one, same, later, undated)).toEqual([1, 1, 2]);
  });

  it('is told by the only place its sentence names, a capital in either spelling', () => {
    const day = ['5 مايو 2015', '2015-05-05'] as const;
    const tell = (city: string, name: string) =>
      handMadeArticle(`سقط قتلى في ${name} بالعاصمة ${city} يوم 5 مايو 2015 كما قيل.`, {
        entities: [{ id: 'l1', kind: 'place', name: city }],
        events: [{ id: 'v1', type: 'ASSAULT', name, text: name, trigger: name, date: [day[0], day[1], day[1]] }],
      });
    expect(tellersOf(tell('كابل', 'تفجير'), tell('كابول', 'هجوم'))).toEqual([2]);
    expect(tellersOf(tell('كابل', 'تفجير'), tell('بغداد', 'هجوم'))).toEqual([1, 1]);
  });

  it('is a death of one person, with a date or without', () => {
    const dated = telling('أعلنت الأسرة وفاة سليم حداد يوم 5 مايو 2015 بعد مرض.', {
      type: 'OTHER',
      name: 'وفاة سليم حداد',
      targets: ['سليم حداد'],
      date: ['5 مايو 2015', '2015-05-05'],
    });
    const undated = telling('نعى الكتّاب رحيل سليم حداد بكلمات مؤثرة.', { type: 'OTHER', name: 'رحيل سليم حداد', targets: ['سليم حداد'] });
    expect(eventsOf(dated, undated)).toEqual([['وفاه_سليم_حداد', 2]]);
  });

  it('is a meeting of one day of which one article names two and the other three', () => {
    const met = (people: readonly string[], text: string) =>
      telling(text, { type: 'CONSULT', name: `لقاء ${people.join(' و')}`, people, date: ['5 مايو 2015', '2015-05-05'] });
    const three = met(['سليم حداد', 'إدغار لونغو', 'هاني صبري'], 'جرى لقاء سليم حداد وإدغار لونغو وهاني صبري في 5 مايو 2015.');
    const two = met(['سليم حداد', 'إدغار لونغو'], 'أفاد بيان عن لقاء سليم حداد وإدغار لونغو في 5 مايو 2015.');
    const others = met(['سليم حداد', 'ماهر قاسم'], 'وكان لقاء سليم حداد وماهر قاسم في 5 مايو 2015.');
    expect(tellersOf(three, two, others)).toEqual([1, 2]);
  });

  it('is a war or an agreement by its name', () => {
    const one = telling('اندلعت حرب القرم ثم انتهت.', { type: 'ASSAULT', name: 'حرب القرم', place: 'القرم' });
    const other = telling('درس المؤرخون حرب القرم طويلا.', { type: 'ASSAULT', name: 'حرب القرم', place: 'القرم' });
    expect(eventsOf(one, other)).toEqual([['حرب_القرم', 2]]);
  });
});

describe('two events', () => {
  it('are what goes by a common noun in two articles', () => {
    const one = telling('دعت الحكومة إلى استفتاء عام في الربيع.', { type: 'OTHER', name: 'استفتاء عام' });
    const other = telling('نظمت الجزيرة أول استفتاء عام في تاريخها.', { type: 'OTHER', name: 'استفتاء عام' });
    expect(eventsOf(one, other)).toHaveLength(2);
  });

  it('are meetings of nobody named in one month', () => {
    const one = telling('عقد اجتماع نواب في 5 مايو 2015 لبحث الخطة.', {
      type: 'CONSULT',
      name: 'اجتماع نواب',
      date: ['5 مايو 2015', '2015-05-05'],
    });
    const other = telling('عقد اجتماع حزب في 6 مايو 2015 لبحث الخطة.', {
      type: 'CONSULT',
      name: 'اجتماع حزب',
      date: ['6 مايو 2015', '2015-05-06'],
    });
    expect(eventsOf(one, other)).toHaveLength(2);
  });
});

describe('two articles about one meeting', () => {
  const met = (action: string, first: string, second: string, place: string) =>
    handMadeArticle(`جرى ${action} الوزير الأردني ${first} والوزير المصري ${second} ${place} في 5 مايو 2015.`, {
      entities: [
        { id: 'e1', kind: 'person', name: first, roles: ['الوزير الأردني'] },
        { id: 'e2', kind: 'person', name: second, roles: ['الوزير المصري'] },
        { id: 'e3', kind: 'place', name: 'سوتشي' },
      ],
      events: [
        {
          id: 'v1',
          type: 'CONSULT',
          name: `${action} ${first} و${second}`,
          text: `${action} الوزير الأردني ${first} والوزير المصري ${second}`,
          trigger: action,
          who: [
            ['e1', 'source'],
            ['e2', 'other'],
          ],
          place: 'e3',
          date: ['5 مايو 2015', '2015-05-05', '2015-05-05'],
        },
      ],
    });

  it('differ in nothing where they say one thing in other words', () => {
    const { dossiers } = linkArticles([
      met('لقاء', 'سليم حداد', 'هاني صبري', 'في سوتشي'),
      met('اجتماع', 'سليم حداد', 'هاني صبري', 'في مدينة سوتشي'),
    ]);
    expect(dossiers.find(({ kind }) => kind === 'event')).toMatchObject({ articles: { length: 2 }, disagreements: [] });
  });
});

describe('what no source says of an event', () => {
  it("is not its day where the article's date makes one of a weekday, nor its place where that is known", () => {
    const one = telling('وقع هجوم في كابل اليوم الثلاثاء وقتل عشرة.', {
      type: 'ASSAULT',
      name: 'هجوم',
      place: 'كابل',
      date: ['اليوم الثلاثاء', '2015-05-05'],
    });
    const [event] = linkArticles([one]).dossiers.filter(({ kind }) => kind === 'event');
    expect(event!.notSaid).toEqual(['actor']);
    expect(findBreaches([event!], [one.article]).filter(breach => breach.includes('not said'))).toEqual([]);
  });
});

describe('how many were killed', () => {
  const told = (text: string) =>
    telling(text, { type: 'ASSAULT', name: 'تفجير في كابل', place: 'كابل', date: ['5 مايو 2015', '2015-05-05'] });
  const differing = (...texts: readonly string[]) => {
    const [event] = linkArticles(texts.map(told)).dossiers.filter(({ kind }) => kind === 'event');
    return event!.disagreements.map(({ slot, versions }) => [slot, versions.map(version => version.text).sort()]);
  };

  it('stands side by side where articles differ, in their words', () => {
    expect(
      differing(
        'وقع تفجير في كابل يوم 5 مايو 2015 أسفر عن مقتل 15 شخصا وإصابة ثلاثين.',
        'وقع تفجير في كابل يوم 5 مايو 2015. وسقط فيه عشرة قتلى وثلاثون جريحا بحسب الشرطة.',
      ),
    ).toEqual([['dead', ['عشرة قتلى', 'مقتل 15 شخصا']]]);
  });

  it('is one count in whatever words', () => {
    expect(
      differing(
        'وقع تفجير في كابل يوم 5 مايو 2015 أسفر عن مقتل ما لا يقل عن خمسة عشر شخصا.',
        'وقع تفجير في كابل يوم 5 مايو 2015 وخلف 15 قتيلا في السوق.',
        'وقع تفجير في كابل يوم 5 مايو 2015 ولم يذكر أحد شيئا آخر عنه.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['أسفر عن خمسة وعشرين قتيلا', 'dead', 25],
    ['سقط قتيلان في الشارع', 'dead', 2],
    ['وأصيب نحو 20 آخرين', 'hurt', 20],
    ['killed 12 wounded', 'hurt', 12],
  ])('is read from «%s»', (text, kind, count) => {
    const view = { text } as Parameters<typeof findTolls>[0];
    expect(findTolls(view, { start: 0, end: text.length })).toMatchObject([{ kind, count }]);
  });
});
