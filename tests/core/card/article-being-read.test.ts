import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article/article.ts';
import type { Card } from '../../../src/core/card/card.ts';
import type { UnderstoodArticle } from '../../../src/core/dataset/dataset.ts';
import { cardOfArticles } from '../../support/card-of.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const cardOf = (articles: readonly UnderstoodArticle[], id: string, exclude: ArticleId | null): Card => {
  const card = cardOfArticles(articles, id, { exclude });
  if (!card) throw new Error(`no card ${id}`);
  return card;
};

const attack = (text: string, action: string, place?: string, date?: [string, string, string]) =>
  handMadeArticle(text, {
    entities: [{ id: 'e1', kind: 'person', name: 'إيغور ساموف' }, ...(place ? [{ id: 'e2', kind: 'place' as const, name: place }] : [])],
    events: [
      {
        id: 'v1',
        type: 'ASSAULT',
        name: `${action} إيغور ساموف`,
        text: `${action} إيغور ساموف`,
        trigger: action,
        who: [['e1', 'target']],
        ...(place ? { place: 'e2' } : {}),
        ...(date ? { date } : {}),
      },
    ],
    statements: [{ text: text.slice(0, -1), about: ['e1'] }],
  });
const poisoned = attack('ساء الأمر كثيرًا إثر تسميم إيغور ساموف في فرنسا عام 2016.', 'تسميم', 'فرنسا', [
  'عام 2016',
  '2016-01-01',
  '2016-12-31',
]);
const targeted = attack('وزاد التوتر بين البلدين بعد استهداف إيغور ساموف بلا شك.', 'استهداف');
const both = [poisoned, targeted];
const EVENT = 'event/تسميم_ايغور_ساموف';

describe('the article being read', () => {
  it('fills no slot: what it alone says is not said', () => {
    expect(cardOf(both, EVENT, null).notSaid).toEqual(['actor', 'day-and-month']);
    expect(cardOf(both, EVENT, poisoned.article.id)).toMatchObject({ notSaid: ['actor', 'place', 'date'], date: null, disagreements: [] });
    expect(cardOf(both, EVENT, targeted.article.id).notSaid).toEqual(['actor', 'day-and-month']);
  });

  it('leaves the date that another article says', () => {
    const again = attack('تذكّر الصحيفة بواقعة تسميم إيغور ساموف عام 2016 من جديد.', 'تسميم', undefined, [
      'عام 2016',
      '2016-01-01',
      '2016-12-31',
    ]);
    const card = cardOf([poisoned, again], EVENT, poisoned.article.id);
    expect(card.date?.citations.map(({ source }) => source.article)).toEqual([again.article.id]);
    expect(card.notSaid).toEqual(['actor', 'place', 'day-and-month']);
  });

  it('gives another article no word of its own, nor its line to a name', () => {
    const person = cardOf(both, 'person/ايغور_ساموف', poisoned.article.id);
    expect(person.undatedEvents.map(event => event.name)).toEqual(['استهداف إيغور ساموف']);
    expect(cardOf(both, EVENT, poisoned.article.id).related).toMatchObject([
      { because: 'استهداف', citation: { source: { article: targeted.article.id } } },
    ]);
  });

  it("cites under an event's name only articles that call it so", () => {
    const { datedEvents } = cardOf(both, 'person/ايغور_ساموف', null);
    expect(datedEvents).toMatchObject([{ name: 'تسميم إيغور ساموف', citations: [{ source: { article: poisoned.article.id } }] }]);
  });

  it('is no source through a copy of its agency story either', () => {
    const story = [
      'أعلن سمير عطا عن خطة جديدة لدعم المزارعين في الشمال.',
      'وقال إن الخطة تكلف الخزينة مبلغًا كبيرًا هذا العام كله.',
      'وأضاف أن التنفيذ يبدأ مع بداية الموسم الزراعي المقبل.',
    ].join(' ');
    const tell = (text: string) =>
      handMadeArticle(text, {
        entities: [{ id: 'e1', kind: 'person', name: 'سمير عطا' }],
        statements: [{ text: 'أعلن سمير عطا عن خطة جديدة لدعم المزارعين في الشمال', about: ['e1'] }],
      });
    const [one, copy] = [tell(story), tell(`${story} تابع القراءة.`)];
    const card = cardOf([one, copy], 'person/سمير_عطا', copy.article.id);
    expect(card).toMatchObject({ sourceCount: 0, statements: [], sources: [], names: ['سمير عطا'] });
  });
});
