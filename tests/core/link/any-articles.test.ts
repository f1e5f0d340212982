import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { cardOfDossier } from '../../support/card-of.ts';
import { findBreaches } from '../../support/dataset-invariants.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

// Names that share words, spellings and roles that agree and contradict, in both scripts.
const PEOPLE = ['أحمد حسن', 'أحمد حسين', 'سيرغي باروف', 'سيرجي باروف', 'سيرغي إيفان باروف', 'باروف', 'حسن', 'Sergei Barov', 'Ahmed Hassan'];
const ROLES = ['', 'الوزير المصري', 'اللاعب التونسي', 'الوزير التونسي', 'المغني', 'الشيخ'];
const PLACES = ['مصر', 'تونس', 'كابل', 'كابول', 'طرابلس', 'Egypt'];
const ORGANISATIONS = ['وزارة الداخلية', 'نادي النسر', 'النسر', 'الأمم المتحدة', 'United Nations'];
const ACTIONS = ['لقاء', 'اغتيال', 'استهداف', 'وفاة', 'عقوبات'] as const;
const TYPES = { لقاء: 'CONSULT', اغتيال: 'ASSAULT', استهداف: 'ASSAULT', وفاة: 'OTHER', عقوبات: 'SANCTION' } as const;
const DAYS = ['2015-05-05', '2015-05-06', '2019-01-01'];

const anyArticle = fc
  .record({
    people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 3 }),
    role: fc.constantFrom(...ROLES),
    place: fc.constantFrom(...PLACES),
    organisation: fc.constantFrom(...ORGANISATIONS),
    action: fc.constantFrom(...ACTIONS),
    day: fc.option(fc.constantFrom(...DAYS)),
    published: fc.option(fc.constantFrom(...DAYS)),
    number: fc.nat(99),
  })
  .map(({ people, role, place, organisation, action, day, published, number }) => {
    const [first] = people;
    const text = `خبر ${number}: ${action} ${people.join(' ثم ')} في ${place}${day ? ` يوم ${day}` : ''} بحضور ${organisation} و${role} ${first}. قال ${first} "إن ما حدث في اليوم ${number} كان كبيرا جدا على الجميع".`;
    return handMadeArticle(text, {
      entities: [
        ...people.map((name, at) => ({ id: `p${at}`, kind: 'person' as const, name, roles: at === 0 && role !== '' ? [role] : [] })),
        { id: 'l1', kind: 'place', name: place },
        { id: 'o1', kind: 'organisation', name: organisation },
      ],
      events: [
        {
          id: 'v1',
          type: TYPES[action],
          name: `${action} ${people[0]}`,
          text: `${action} ${people[0]}`,
          trigger: action,
          who: people.map((_, at) => [`p${at}`, at === 0 ? 'target' : 'source'] as const),
          place: 'l1',
          ...(day ? { date: [day, day, day] as const } : {}),
        },
      ],
      statements: [{ text: `ما حدث في اليوم ${number} كان كبيرا جدا على الجميع`, about: ['p0'], saidBy: 'p0' }],
      quotes: [{ text: `إن ما حدث في اليوم ${number} كان كبيرا جدا على الجميع`, speaker: 'p0' }],
      ...(published ? { facts: { published: { value: { from: published, to: published }, basis: 'text', evidence: published } } } : {}),
    });
  });
const anyArticles = fc.array(anyArticle, { minLength: 1, maxLength: 12 });

describe('any set of articles', () => {
  it('comes to one dossier for each name it holds, letter for letter, with no id astray', () => {
    fc.assert(
      fc.property(anyArticles, articles => {
        const { dossiers } = linkArticles(articles);
        expect(findBreaches(dossiers, [...new Map(articles.map(({ article }) => [article.id, article])).values()])).toEqual([]);
        const distinct = new Map(articles.map(one => [one.article.id, one]));
        const named = [...distinct.values()].reduce((sum, { extraction }) => sum + extraction.entities.length, 0);
        const told = dossiers.filter(({ kind }) => kind !== 'event').reduce((sum, { namings }) => sum + namings.length, 0);
        expect(told).toBe(named);
      }),
      { numRuns: 25 },
    );
  });

  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(
        anyArticles.chain(articles => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length }))),
        ([articles, shuffled]) => {
          expect(JSON.stringify(linkArticles(shuffled))).toBe(JSON.stringify(linkArticles(articles)));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('shows on a card of an earlier day nothing that was written later', () => {
    fc.assert(
      fc.property(anyArticles, fc.constantFrom(...DAYS), (articles, day) => {
        const all = articles.map(({ article }) => article);
        for (const dossier of linkArticles(articles).dossiers) {
          const card = cardOfDossier(dossier, all, { asOf: { from: day, to: day } });
          for (const { published } of card?.sources ?? []) expect((published?.from ?? day) <= day).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
