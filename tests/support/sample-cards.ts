/** Cards as the two seed articles come to (cards.md), for component tests and the gallery. */
import type { ArticleId } from '../../src/core/article/article.ts';
import type { Card, CardSource, CardStatement, Citation } from '../../src/core/card/card.ts';
import type { DossierDate, EntityId, Speaker } from '../../src/core/link/dossier.ts';

const A = 'a'.repeat(24) as ArticleId;
const B = 'b'.repeat(24) as ArticleId;
const entity = (id: string) => id as EntityId;

const SOURCE_A: CardSource = {
  number: 1,
  article: A,
  title: null,
  opening: 'أكد الرئيس الروسي فلاديمير بوتين، الاثنين',
  outlet: null,
  url: null,
  published: null,
  publishedBounds: { from: '2021-02-08', to: null },
  boundsEvidence: 'وفي 8 فبراير 2021',
};
const SOURCE_B: CardSource = {
  number: 2,
  article: B,
  title: 'في اتصال نادر مع بوتين.. جونسون يطلب "خفض التوتر" بين روسيا وأوكرانيا',
  opening: 'أعلن الكرملين أن الرئيس الروسي',
  outlet: 'العربي - وكالات',
  url: null,
  published: null,
  publishedBounds: { from: '2018-01-01', to: '2024-09-13' },
  boundsEvidence: null,
};

/** [n] at `words` inside `sentence`. */
function cite(number: 1 | 2, words: string, sentence = words): Citation {
  const start = Math.max(sentence.indexOf(words), 0);
  const source = {
    article: number === 1 ? A : B,
    start,
    end: start + words.length,
    sentence: { start: 0, end: sentence.length },
    text: sentence,
  };
  return { number, source };
}

const KREMLIN: Speaker = { entity: entity('organisation/الكرملين'), text: 'الكرملين' };
const LONDON: Speaker = { entity: entity('organisation/الحكومه_البريطانيه'), text: 'الحكومة البريطانية' };

function say(number: 1 | 2, text: string, saidBy: Speaker | null, extra: Partial<CardStatement> = {}, sentence = text): CardStatement {
  return {
    text,
    status: 'happened',
    saidBy,
    relayedBy: null,
    date: null,
    citations: [cite(number, text, sentence)],
    oneSided: false,
    ...extra,
  };
}

const year = (value: number): DossierDate => ({
  said: `عام ${value}`,
  range: { from: `${value}-01-01`, to: `${value}-12-31` },
  precision: 'year',
  open: null,
});
const MONDAY: DossierDate = { said: 'الاثنين', range: null, precision: 'weekday', open: null, weekday: 1 };

const NOTHING: Card = {
  entity: entity('person/x'),
  kind: 'person',
  name: '',
  names: [],
  sourceCount: 1,
  date: null,
  roles: [],
  statements: [],
  moreStatements: [],
  datedEvents: [],
  undatedEvents: [],
  quotes: [],
  related: [],
  namings: [],
  disagreements: [],
  notSaid: [],
  mergedBecause: [],
  sources: [],
};

const CALLED_MICHEL =
  'أكد الرئيس الروسي فلاديمير بوتين، الاثنين خلال اتصال هاتفي مع رئيس المجلس الأوروبي شارل ميشيل، عدم ارتياحه لواقع العلاقات بين روسيا والاتحاد الأوروبي.';

export const PUTIN: Card = {
  ...NOTHING,
  entity: entity('person/فلاديمير_بوتين'),
  name: 'فلاديمير بوتين',
  names: ['فلاديمير بوتين', 'بوتين'],
  sourceCount: 2,
  roles: [{ text: 'الرئيس الروسي', status: 'held', citations: [cite(1, 'الرئيس الروسي', CALLED_MICHEL), cite(2, 'الرئيس الروسي')] }],
  statements: [
    say(
      1,
      'أعرب لرئيس المجلس الأوروبي عن عدم ارتياحه لواقع العلاقة بين روسيا والاتحاد الأوروبي',
      KREMLIN,
      {},
      'وأضاف الكرملين في بيان، أن بوتين "أعرب لرئيس المجلس الأوروبي عن عدم ارتياحه لواقع العلاقة بين روسيا والاتحاد الأوروبي".',
    ),
    say(
      2,
      'الرئيس الروسي فلاديمير بوتين أبلغ رئيس وزراء بريطانيا بوريس جونسون أن موسكو تريد محادثات فورية لكبح توسع محتمل للناتو شرقًا',
      KREMLIN,
    ),
    say(2, 'جونسون طلب من بوتين "خفض التوتر" مع أوكرانيا، محذرًا من أنّ أي تدخل عسكري سيشكل "خطأ إستراتيجيًا"', LONDON),
  ],
  datedEvents: [
    {
      entity: entity('event/طرد_دبلوماسيين'),
      name: 'طرد دبلوماسيين',
      text: 'طردت روسيا دبلوماسيين من السويد وألمانيا وبولندا، بتهمة المشاركة في الاحتجاجات المناهضة للرئيس فلاديمير بوتين',
      date: { said: '8 فبراير 2021', range: { from: '2021-02-08', to: '2021-02-08' }, precision: 'day', open: null },
      status: 'happened',
      part: 'named',
      citations: [cite(1, 'طردت روسيا دبلوماسيين من السويد وألمانيا وبولندا')],
    },
  ],
  undatedEvents: [
    {
      entity: entity('event/1'),
      name: 'اتصال هاتفي مع شارل ميشيل',
      text: null,
      date: MONDAY,
      status: 'happened',
      part: 'source',
      citations: [cite(1, 'اتصال هاتفي', CALLED_MICHEL)],
    },
    {
      entity: entity('event/2'),
      name: 'اتصال هاتفي مع بوريس جونسون',
      text: null,
      date: MONDAY,
      status: 'happened',
      part: 'source',
      citations: [cite(2, 'اتصال هاتفي')],
    },
  ],
  quotes: [
    say(1, 'عدم فائدة العقوبات ضد مينسك وأي محاولات للتدخل في الشؤون الداخلية', null, {
      relayedBy: { entity: null, text: 'بيان الكرملين' },
    }),
  ],
  related: [
    { entity: entity('person/شارل_ميشيل'), name: 'شارل ميشيل', because: 'اتصال هاتفي', citation: cite(1, 'اتصال هاتفي', CALLED_MICHEL) },
    { entity: entity('person/بوريس_جونسون'), name: 'بوريس جونسون', because: 'اتصال هاتفي', citation: cite(2, 'اتصال هاتفي') },
  ],
  namings: [
    { number: 1, labels: ['الرئيس الروسي', 'الرئيس فلاديمير بوتين', 'بوتين'] },
    { number: 2, labels: ['الرئيس الروسي', 'بوتين'] },
  ],
  mergedBecause: ['same-name', 'same-role'],
  sources: [SOURCE_A, SOURCE_B],
};

export const MICHEL: Card = {
  ...NOTHING,
  entity: entity('person/شارل_ميشيل'),
  name: 'شارل ميشيل',
  names: ['شارل ميشيل', 'ميشيل'],
  roles: [{ text: 'رئيس المجلس الأوروبي', status: 'held', citations: [cite(1, 'رئيس المجلس الأوروبي', CALLED_MICHEL)] }],
  statements: [
    say(1, 'دعا ميشيل روسيا لوقف السلوك "المضطرب" من أجل تحسين العلاقات', null),
    say(1, 'منحى التدهور في العلاقات بين الاتحاد الأوروبي وموسكو يمكنه فقط أن يتغير حين، تتوقف روسيا عن سلوكها المضطرب', {
      entity: null,
      text: 'ميشيل (تغريدة)',
    }),
  ],
  undatedEvents: [
    {
      entity: entity('event/1'),
      name: 'اتصال هاتفي مع فلاديمير بوتين',
      text: null,
      date: MONDAY,
      status: 'happened',
      part: 'source',
      citations: [cite(1, 'اتصال هاتفي', CALLED_MICHEL)],
    },
  ],
  sources: [SOURCE_A],
};

export const SKRIPAL_POISONING: Card = {
  ...NOTHING,
  entity: entity('event/تسميم_سيرغي_سكريبال'),
  kind: 'event',
  name: 'تسميم سيرغي سكريبال',
  sourceCount: 2,
  date: { date: year(2018), citations: [cite(2, 'عام 2018')] },
  statements: [
    say(
      2,
      'الاتصالات بين القادة البريطانيين والروس نادرة في السنوات الأخيرة بسبب التوتر الشديد بين البلدين والذي تفاقم عام 2018 إثر تسميم العميل الروسي السابق سيرغي سكريبال بغاز الأعصاب نوفيتشوك على الأراضي البريطانية',
      null,
    ),
  ],
  disagreements: [
    {
      slot: 'action',
      versions: [
        { text: 'استهداف', sources: [] },
        { text: 'تسميم', sources: [] },
      ],
      numbers: [[1], [2]],
    },
    {
      slot: 'description',
      versions: [
        { text: 'الجاسوس المزدوج', sources: [] },
        { text: 'العميل الروسي السابق', sources: [] },
      ],
      numbers: [[1], [2]],
    },
    {
      slot: 'place',
      versions: [
        { text: 'في لندن', sources: [] },
        { text: 'على الأراضي البريطانية', sources: [] },
      ],
      numbers: [[1], [2]],
    },
  ],
  notSaid: ['actor', 'day-and-month'],
  mergedBecause: ['same-participants', 'close-actions', 'no-conflict-in-place-or-date'],
  related: [
    {
      entity: entity('person/سيرغي_سكريبال'),
      name: 'سيرغي سكريبال',
      because: 'تسميم',
      citation: cite(2, 'تسميم العميل الروسي السابق سيرغي سكريبال'),
    },
  ],
  sources: [SOURCE_A, SOURCE_B],
};

export const MINSK: Card = {
  ...NOTHING,
  entity: entity('event/اتفاق_مينسك'),
  kind: 'event',
  name: 'اتفاق مينسك',
  date: { date: year(2015), citations: [cite(2, 'عام 2015')] },
  statements: [
    say(
      2,
      'سياسة كييف "خرقت اتفاق مينسك" الموقع عام 2015 وأن أوكرانيا "تعمدت مفاقمة الوضع" باستخدام "أسلحة ثقيلة وطائرات مسيرّة هجومية" على الحدود',
      { entity: entity('person/فلاديمير_بوتين'), text: 'الرئيس الروسي' },
      { relayedBy: KREMLIN, oneSided: true },
    ),
  ],
  notSaid: ['signatories', 'signing-place', 'day-and-month'],
  sources: [{ ...SOURCE_B, number: 2 }],
};

/** A mere name: nothing is said of it but that it stands in an article. */
export const BARE: Card = { ...NOTHING, entity: entity('place/بولندا'), kind: 'place', name: 'بولندا', sources: [SOURCE_A] };
