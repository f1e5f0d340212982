/** Cards as full as an archive may make them, of made-up people: for component tests and the gallery. */
import type { ArticleId } from '../../src/core/article/article.ts';
import type { Card, CardEvent, CardSource, Citation } from '../../src/core/card/card.ts';
import type { DossierDate, EntityId } from '../../src/core/link/dossier.ts';
import { BARE } from './sample-cards.ts';

const entity = (id: string) => id as EntityId;

const source = (number: number, title: string, outlet: string, published: string): CardSource => ({
  number,
  article: String(number).repeat(24) as ArticleId,
  title,
  opening: title,
  outlet,
  url: `https://news.example/${number}`,
  published: { from: published, to: published },
  publishedBounds: null,
  boundsEvidence: null,
});

function cite({ number, article }: CardSource, text: string): Citation {
  return { number, source: { article, start: 0, end: text.length, sentence: { start: 0, end: text.length }, text } };
}

const HARBOUR = source(1, 'الوكالة البحرية تفتتح رصيفها الجديد', 'صحيفة الميناء', '2021-06-14');
const EVENING = source(2, 'Ports agency signs its tenth agreement', 'Evening Ledger', '2022-02-03');
const COAST = source(3, 'اتفاق جديد بين الموانئ الثلاثة', 'أخبار الساحل', '2022-03-01');

const day = (said: string, at: string): DossierDate => ({ said, range: { from: at, to: at }, precision: 'day', open: null });
const month = (said: string, from: string, to: string): DossierDate => ({ said, range: { from, to }, precision: 'month', open: null });

const event = (id: string, name: string, date: DossierDate, from: CardSource, more: Partial<CardEvent> = {}): CardEvent => ({
  entity: entity(`event/${id}`),
  name,
  text: null,
  date,
  status: 'happened',
  part: 'source',
  citations: [cite(from, name)],
  ...more,
});

const LONG_NAME = 'الوكالة الإقليمية المشتركة لتنسيق شؤون الموانئ والنقل البحري وسلامة الملاحة';

export const ALLIANCE: Card = {
  ...BARE,
  entity: entity('organisation/alliance'),
  kind: 'organisation',
  name: LONG_NAME,
  names: [LONG_NAME],
  sourceCount: 11,
  statements: [
    {
      text: 'الوكالة تضمّ سبعة موانئ وتدير خطوط الشحن بينها',
      status: 'happened',
      saidBy: null,
      relayedBy: null,
      date: null,
      citations: [cite(HARBOUR, 'الوكالة تضمّ سبعة موانئ وتدير خطوط الشحن بينها'), cite(COAST, 'تضمّ سبعة موانئ')],
      oneSided: false,
    },
  ],
  datedEvents: [
    event('a', 'اتفاق مع هيئة السكك الحديد والطرق السريعة', day('3 شباط 2022', '2022-02-03'), EVENING),
    event('b', 'افتتاح رصيف', day('14 حزيران 2021', '2021-06-14'), HARBOUR),
    event('c', 'إغلاق ثلاثة مرافئ', month('أيلول 2020', '2020-09-01', '2020-09-30'), COAST, {
      text: 'أغلقت الوكالة ثلاثة مرافئ بعد عاصفة أغرقت زورقين',
    }),
    event('d', 'تعيين مدير', { said: 'عام 2019', range: { from: '2019-01-01', to: '2019-12-31' }, precision: 'year', open: null }, HARBOUR),
    event('e', 'توسعة', day('9 أيار 2023', '2023-05-09'), COAST, { status: 'planned' }),
    event('f', 'بدء تحقيق', { said: 'منذ 2018', range: { from: '2018-01-01', to: null }, precision: 'year', open: 'since' }, EVENING, {
      part: 'target',
    }),
  ],
  sources: [HARBOUR, EVENING, COAST],
};

export const SUMMIT: Card = {
  ...BARE,
  entity: entity('person/leila'),
  kind: 'person',
  name: 'Leila Haddad',
  names: ['Leila Haddad', 'ليلى حداد'],
  sourceCount: 2,
  roles: [{ text: 'director of the ports agency', status: 'held', citations: [cite(EVENING, 'director of the ports agency')] }],
  statements: [
    {
      text: 'the agency "will not raise" its fees before the end of 2022',
      status: 'planned',
      saidBy: { entity: entity('person/leila'), text: 'Leila Haddad' },
      relayedBy: null,
      date: null,
      citations: [cite(EVENING, 'Haddad said the agency "will not raise" its fees before the end of 2022.')],
      oneSided: false,
    },
    {
      text: 'حداد وقّعت الاتفاق العاشر في 3 شباط 2022',
      status: 'happened',
      saidBy: null,
      relayedBy: null,
      date: null,
      citations: [cite(COAST, 'حداد وقّعت الاتفاق العاشر في 3 شباط 2022')],
      oneSided: false,
    },
  ],
  namings: [
    { number: 2, labels: ['Leila Haddad', 'Ms Haddad', 'the director'] },
    { number: 3, labels: ['المديرة ليلى حداد', 'حداد'] },
  ],
  mergedBecause: ['other-script'],
  sources: [EVENING, COAST],
};
