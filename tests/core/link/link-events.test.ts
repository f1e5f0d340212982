import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const victim = (roles: readonly string[]) => ({ id: 'e1', kind: 'person' as const, name: 'إيغور ساموف', roles });

/** One attack told by two papers: other words for it, for the victim, for the place, and only one says the year. */
const wide = handMadeArticle('تفاقم التوتر عام 2016 إثر تسميم العميل البلغاري السابق إيغور ساموف على الأراضي الفرنسية.', {
  entities: [victim(['العميل البلغاري السابق'])],
  events: [
    {
      id: 'v1',
      type: 'ASSAULT',
      name: 'تسميم إيغور ساموف',
      text: 'تسميم العميل البلغاري السابق إيغور ساموف',
      trigger: 'تسميم',
      who: [['e1', 'target']],
      date: ['عام 2016', '2016-01-01', '2016-12-31'],
    },
  ],
  statements: [{ text: 'تفاقم التوتر عام 2016 إثر تسميم العميل البلغاري السابق إيغور ساموف على الأراضي الفرنسية', about: ['e1'] }],
});
const narrow = handMadeArticle('ساءت العلاقات باستهداف الجاسوس المزدوج إيغور ساموف في باريس، وتسميم المعارض بيتر دانوف.', {
  entities: [
    victim(['الجاسوس المزدوج']),
    { id: 'e2', kind: 'place', name: 'باريس' },
    { id: 'e3', kind: 'person', name: 'بيتر دانوف', roles: ['المعارض'] },
  ],
  events: [
    {
      id: 'v1',
      type: 'ASSAULT',
      name: 'استهداف إيغور ساموف',
      text: 'استهداف الجاسوس المزدوج إيغور ساموف',
      trigger: 'استهداف',
      who: [['e1', 'target']],
      place: 'e2',
    },
    { id: 'v2', type: 'ASSAULT', name: 'تسميم بيتر دانوف', text: 'تسميم المعارض بيتر دانوف', trigger: 'تسميم', who: [['e3', 'target']] },
  ],
  statements: [{ text: 'ساءت العلاقات باستهداف الجاسوس المزدوج إيغور ساموف في باريس، وتسميم المعارض بيتر دانوف', about: ['e1', 'e3'] }],
});

const { dossiers } = linkArticles([narrow, wide]);
const dossier = (id: string) => {
  const found = dossiers.find(one => one.id === id);
  if (!found) throw new Error(`no ${id} among ${dossiers.map(one => one.id).join(', ')}`);
  return found;
};

describe('one attack told in two articles', () => {
  const event = dossier('event/تسميم_ايغور_ساموف');

  it('is one event under the more telling word, and says why', () => {
    expect(event.articles).toHaveLength(2);
    expect(event.mergedBecause).toEqual(['same-participants', 'close-actions', 'no-conflict-in-place-or-date']);
    expect(event.event?.triggers).toEqual(['استهداف', 'تسميم']);
  });

  it('shows each difference in the words of its source, the one that claims least first', () => {
    const versions = event.disagreements.map(({ slot, versions }) => [slot, versions.map(version => version.text)]);
    expect(versions).toEqual([
      ['action', ['تسميم', 'استهداف']],
      ['description', ['العميل البلغاري السابق', 'الجاسوس المزدوج']],
      ['place', ['على الأراضي الفرنسية', 'في باريس']],
    ]);
    for (const { versions } of event.disagreements) expect(versions.map(version => version.sources.length)).toEqual([1, 1]);
  });

  it('has no place that only one of them names, the year that one says, and names the empty slots', () => {
    expect(event.event?.place).toBeNull();
    expect(event.event?.date?.range).toEqual({ from: '2016-01-01', to: '2016-12-31' });
    expect(event.notSaid).toEqual(['actor', 'day-and-month']);
  });

  it('keeps the other attack of the same sentence apart, undated', () => {
    const other = dossier('event/تسميم_بيتر_دانوف');
    expect(other.articles).toEqual([narrow.article.id]);
    expect(other.event?.date).toBeNull();
    expect(other.notSaid).toEqual(['actor', 'place', 'date']);
  });

  it('draws no line between the two victims', () => {
    expect(dossier('person/ايغور_ساموف').related).toEqual([]);
    expect(dossier('person/ايغور_ساموف').events.map(one => one.entity)).toEqual(['event/تسميم_ايغور_ساموف']);
    expect(dossier('person/بيتر_دانوف').events.map(one => one.entity)).toEqual(['event/تسميم_بيتر_دانوف']);
  });
});

describe('what happens again and again', () => {
  const call = (weekday: string, filler: string, date: readonly [string, string | null, string | null]) =>
    handMadeArticle(`بحث سعيد رامي مع عمر ناجي ${weekday} في اتصال هاتفي ${filler}.`, {
      entities: [
        { id: 'e1', kind: 'person', name: 'سعيد رامي' },
        { id: 'e2', kind: 'person', name: 'عمر ناجي' },
      ],
      events: [
        {
          id: 'v1',
          type: 'CONSULT',
          name: 'اتصال هاتفي بين سعيد رامي وعمر ناجي',
          text: 'اتصال هاتفي',
          trigger: 'اتصال',
          who: [
            ['e1', 'source'],
            ['e2', 'target'],
          ],
          date,
        },
      ],
    });

  it('is one event only where both say the same month', () => {
    const may = call('في 3 مايو 2020', 'ملف الحدود', ['3 مايو 2020', '2020-05-03', '2020-05-03']);
    const mayToo = call('في 3 مايو 2020', 'الاقتصاد', ['3 مايو 2020', '2020-05-03', '2020-05-03']);
    const june = call('في 9 يونيو 2020', 'المياه', ['9 يونيو 2020', '2020-06-09', '2020-06-09']);
    const undated = call('الاثنين', 'النفط', ['الاثنين', null, null]);
    const events = linkArticles([may, mayToo, june, undated]).dossiers.filter(one => one.kind === 'event');
    expect(events.map(event => event.articles.length).sort((a, b) => a - b)).toEqual([1, 1, 2]);
    expect(new Set(events.map(event => event.id)).size).toBe(3);
  });

  it('links the two who talked, with the sentence that says so', () => {
    const { related } = linkArticles([call('الاثنين', 'النفط', ['الاثنين', null, null])]).dossiers.find(
      one => one.id === 'person/سعيد_رامي',
    )!;
    expect(related).toMatchObject([{ entity: 'person/عمر_ناجي', because: 'اتصال هاتفي' }]);
    const { sentence } = related[0]!.source;
    expect(call('الاثنين', 'النفط', ['الاثنين', null, null]).article.text.slice(sentence.start, sentence.end)).toContain('بحث سعيد رامي');
  });
});

describe('an event that goes by a name', () => {
  const treaty = (text: string, name: string) =>
    handMadeArticle(text, {
      events: [{ id: 'v1', type: 'AGREE', name, text: name, trigger: name.split(' ')[0]!, date: ['عام 1999', '1999-01-01', '1999-12-31'] }],
    });

  it('is one in all its spellings, and asks who signed it and where', () => {
    const found = linkArticles([
      treaty('انتهك اتفاق لوزيانا الموقع عام 1999.', 'اتفاق لوزيانا'),
      treaty('تنص اتفاقية لوزيانا المبرمة عام 1999 على ذلك.', 'اتفاقية لوزيانا'),
    ]).dossiers;
    expect(found).toHaveLength(1);
    expect(found[0]!.notSaid).toEqual(['signatories', 'signing-place', 'day-and-month']);
  });
});

describe("who only stands in an event's sentence", () => {
  const text = 'في 8 مارس 2011 طردت النرويج دبلوماسيين، بتهمة المشاركة في احتجاجات ضد الرئيس سعيد رامي.';
  const article = (saidByText?: string) =>
    handMadeArticle(text, {
      entities: [
        { id: 'e1', kind: 'place', name: 'النرويج' },
        { id: 'e2', kind: 'person', name: 'سعيد رامي' },
      ],
      events: [
        {
          id: 'v1',
          type: 'SANCTION',
          name: 'طرد النرويج دبلوماسيين',
          text: 'طردت النرويج دبلوماسيين',
          trigger: 'طردت',
          who: [['e1', 'source']],
          date: ['8 مارس 2011', '2011-03-08', '2011-03-08'],
        },
      ],
      statements: [{ text: text.slice(15, -1), about: ['e1', 'e2'], ...(saidByText ? { saidByText } : {}) }],
    });
  const eventsOf = (id: string, articles: Parameters<typeof linkArticles>[0]) =>
    linkArticles(articles).dossiers.find(one => one.id === id)!.events;

  it('is named in it, and the clause keeps its «بتهمة»', () => {
    expect(eventsOf('person/سعيد_رامي', [article()])).toMatchObject([
      { part: 'named', status: 'happened', text: expect.stringContaining('بتهمة المشاركة') },
    ]);
  });

  it("is not, where a party tells it; and who acts gets no line of it in the outlet's voice", () => {
    expect(eventsOf('person/سعيد_رامي', [article('مصدر أمني')])).toEqual([]);
    const [event] = eventsOf('place/النرويج', [article('مصدر أمني')]);
    expect(event).toMatchObject({ part: 'source', status: 'claimed' });
    expect(event!.text).toBeUndefined();
  });
});

describe('copies of one agency story', () => {
  const story = [
    'قال المتحدث إن المفاوضات ستستأنف الأسبوع المقبل في جنيف.',
    'وأضاف أن الوفود أبدت استعدادها للعودة إلى الطاولة.',
    'ولم يحدد المتحدث موعدًا نهائيًا لانتهاء الجولة الجديدة.',
  ].join(' ');
  const copy = (tail: string) =>
    handMadeArticle(`${story} ${tail}`, {
      entities: [{ id: 'e1', kind: 'place', name: 'جنيف' }],
      statements: [{ text: 'المفاوضات ستستأنف الأسبوع المقبل في جنيف', about: ['e1'], saidByText: 'المتحدث' }],
    });

  it('state a sentence once and are told to be one source', () => {
    const [dossier] = linkArticles([copy('نقلته صحيفة أولى.'), copy('نقلته صحيفة ثانية.')]).dossiers;
    expect(dossier!.statements).toHaveLength(1);
    expect(dossier!.copies).toHaveLength(1);
  });

  it('are not taken for copies where only one sentence is shared', () => {
    const other = handMadeArticle('قال المتحدث إن المفاوضات ستستأنف الأسبوع المقبل في جنيف. وهذه قصة أخرى تمامًا لا تشبه ما سبقها.', {
      entities: [{ id: 'e1', kind: 'place', name: 'جنيف' }],
    });
    expect(linkArticles([copy('نقلته صحيفة.'), other]).dossiers[0]!.copies).toBeUndefined();
  });
});
