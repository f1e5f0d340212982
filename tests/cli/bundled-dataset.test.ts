import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import type { Card } from '../../src/core/card/card.ts';
import { readArticleLines, readDossierLines } from '../../src/core/dataset/read-dataset.ts';
import type { Dossier, Source } from '../../src/core/link/dossier.ts';
import { cardOfDossier } from '../support/card-of.ts';
import { findBreaches } from '../support/dataset-invariants.ts';
import { runKhalfiya } from '../support/run-khalfiya.ts';

// The dataset that ships, made from seeds/ by the very command that makes it, held against what its cards must say
// and must not say. Names stand here, and nowhere in the code.
const folder = mkdtempSync(path.join(tmpdir(), 'khalfiya-'));
let dossiers: readonly Dossier[] = [];
let articles: readonly Article[] = [];
let cards: ReadonlyMap<string, Card> = new Map();

beforeAll(async () => {
  const { code } = await runKhalfiya(['build', '--in', 'seeds', '--out', folder, '--sources', 'seeds/sources.json']);
  expect(code).toBe(0);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  dossiers = [...readDossierLines(read('dossiers.jsonl'))];
  articles = [...readArticleLines(read('articles.jsonl'))].map(({ article }) => article);
  const built = dossiers.map(dossier => [dossier.id, cardOfDossier(dossier, articles)] as const);
  cards = new Map(built.flatMap(([id, card]) => (card ? [[id, card]] : [])));
});
afterAll(() => rmSync(folder, { recursive: true }));

const dossier = (id: string): Dossier => {
  const found = dossiers.find(one => one.id === id);
  if (!found) throw new Error(`no ${id} among\n${dossiers.map(one => one.id).join('\n')}`);
  return found;
};
const card = (id: string): Card => {
  const found = cards.get(id);
  if (!found) throw new Error(`no card ${id}`);
  return found;
};
/** The words of a source's sentence, where they stand: in its article. */
const sentenceOf = ({ article, sentence }: Source): string =>
  articles.find(({ id }) => id === article)!.text.slice(sentence.start, sentence.end);
/** All that a card shows but its source lines: those quote article openings. */
const wordsOf = (id: string): string => JSON.stringify({ ...card(id), sources: [] });
const statementsOf = (id: string) => [...card(id).statements, ...card(id).moreStatements];

const PUTIN = 'person/فلاديمير_بوتين';
const MICHEL = 'person/شارل_ميشيل';
const JOHNSON = 'person/بوريس_جونسون';
const TRUSS = 'person/ليز_تروس';
const SKRIPAL = 'person/سيرغي_سكريبال';
const NAVALNY = 'person/اليكسي_نافالني';
const POISONING = 'event/تسميم_سيرغي_سكريبال';
const OTHER_POISONING = 'event/تسميم_اليكسي_نافالني';
const MINSK = 'event/اتفاق_مينسك';

describe('the bundled people', () => {
  it.each([
    [PUTIN, ['الرئيس الروسي'], 2],
    [MICHEL, ['رئيس المجلس الأوروبي'], 1],
    [JOHNSON, ['رئيس الوزراء البريطاني', 'رئيس وزراء بريطانيا'], 1],
    [TRUSS, ['الوزيرة البريطانية'], 1],
    [SKRIPAL, ['العميل الروسي السابق', 'الجاسوس المزدوج'], 2],
    [NAVALNY, ['المعارض الروسي'], 1],
  ])('hold %s with the roles the articles give, each cited', (id, roles, articles) => {
    expect(dossier(id).articles).toHaveLength(articles);
    expect(
      card(id)
        .roles.flatMap(role => role.text.split(' / '))
        .sort(),
    ).toEqual([...roles].sort());
    for (const role of dossier(id).roles) {
      for (const source of role.sources) {
        expect(source.article).toMatch(/^[0-9a-f]{24}$/);
        expect(source.end - source.start).toBeGreaterThan(0);
        expect(sentenceOf(source)).toContain(role.text.replace(/^ال/, ''));
      }
    }
  });

  it('are all that there are', () => {
    expect(dossiers.filter(({ kind }) => kind === 'person').map(({ id }) => id)).toEqual(
      [NAVALNY, JOHNSON, SKRIPAL, MICHEL, PUTIN, TRUSS].sort(),
    );
  });

  it("have no role that the articles don't give", () => {
    const all = dossiers.flatMap(({ roles }) => roles.map(role => role.text)).join('\n');
    expect(all).not.toMatch(/الحالي|وزيرة الخارجية|رئيسة الوزراء|رئيس الاتحاد الأوروبي/);
  });
});

describe('the bundled organisations and places', () => {
  it.each([
    ...[
      'المجلس_الاوروبي',
      'الاتحاد_الاوروبي',
      'الكرملين',
      'البرلمان_الاوروبي',
      'المفوضيه_الاوروبيه',
      'الحكومه_البريطانيه',
      'مجموعه_السبع',
    ].map(name => `organisation/${name}`),
    ...[
      'روسيا',
      'اوكرانيا',
      'موسكو',
      'لندن',
      'كييف',
      'بريطانيا',
      'السويد',
      'المانيا',
      'بولندا',
      'بيلاروسيا',
      'ناجورنو_قره_باغ',
      'ليفربول',
      'بروكسل',
    ].map(name => `place/${name}`),
  ])('hold %s', id => {
    expect(dossier(id).mentionCount).toBeGreaterThan(0);
  });
});

describe('the bundled events', () => {
  it.each([
    ['event/طرد_روسيا_دبلوماسيين', { from: '2021-02-08', to: '2021-02-08' }],
    [MINSK, { from: '2015-01-01', to: '2015-12-31' }],
    [POISONING, { from: '2018-01-01', to: '2018-12-31' }],
    ['event/انهيار_الاتحاد_السوفياتي', { from: '1991-01-01', to: '1991-12-31' }],
  ])('hold %s with the date the words give', (id, range) => {
    expect(card(id).date?.date.range).toEqual(range);
    expect(card(id).date?.citations).toHaveLength(1);
  });

  it('date the crisis as one that began in 2014', () => {
    const date = card('event/ازمه_اقليم_القرم').date!.date;
    expect([date.open, date.range?.from]).toEqual(['since', '2014-01-01']);
  });

  it('give the sanctions of March no year', () => {
    const sanctions = dossiers.find(one => one.kind === 'event' && one.event?.date?.said.includes('2 و22 مارس'));
    expect(sanctions?.event?.date).toMatchObject({ range: null, month: 3, days: [2, 22] });
    expect(sanctions?.notSaid).not.toContain('date');
  });

  it("give no event a year that its article doesn't say", () => {
    const years = dossiers.flatMap(({ event, id }) =>
      event?.date?.range?.from ? [[id, event.date.range.from.slice(0, 4), event.date.said] as const] : [],
    );
    expect(years.length).toBeGreaterThan(3);
    for (const [, year, said] of years) expect(said).toContain(year);
  });
});

describe('the bundled dataset', () => {
  it('breaks none of the rules that hold of any: words letter for letter, sources in their articles, names that are there', () => {
    expect(dossiers.length).toBeGreaterThan(40);
    expect(findBreaches(dossiers, articles)).toEqual([]);
  });

  it('would be caught with a word changed, a source moved or a name that is gone', () => {
    const [said] = dossier(PUTIN).statements;
    const spoiled = (more: Partial<Dossier>) =>
      findBreaches([...dossiers.filter(({ id }) => id !== PUTIN), { ...dossier(PUTIN), ...more }], articles);
    expect(spoiled({ statements: [{ ...said!, text: `${said!.text} حقا` }] }).join('\n')).toContain('is not what stands there');
    expect(spoiled({ statements: [{ ...said!, source: { ...said!.source, end: 10 ** 6 } }] }).join('\n')).toContain(
      'no place of its articles',
    );
    expect(
      findBreaches(
        dossiers.filter(({ id }) => id !== JOHNSON),
        articles,
      ).join('\n'),
    ).toContain(`names ${JOHNSON}, which isn't there`);
  });
});

describe('every bundled card', () => {
  it('cites every statement, role, event and relation by a sentence that holds it', () => {
    for (const shown of cards.values()) {
      for (const { text, citations } of [...shown.statements, ...shown.moreStatements, ...shown.quotes]) {
        expect(citations.length).toBeGreaterThan(0);
        expect(citations[0]!.source.text).toContain(text);
      }
      for (const { citations } of [...shown.roles, ...shown.datedEvents, ...shown.undatedEvents])
        expect(citations.length).toBeGreaterThan(0);
      for (const { name, citation } of shown.related) expect(`${shown.name} ${name}: ${citation.source.text}`.length).toBeGreaterThan(20);
      for (const { number } of shown.statements.flatMap(statement => statement.citations))
        expect(shown.sources.map(source => source.number)).toContain(number);
    }
  });

  it("shows no clause that leans on one it doesn't show", () => {
    for (const shown of cards.values()) {
      for (const { text } of [...shown.statements, ...shown.moreStatements])
        expect(text).not.toMatch(/^[وف]?(?:ذلك|هذا|هذه|تلك|في إشارة)(?:\s|$)/);
      expect(shown.quotes.map(quote => quote.text)).not.toContain('تهديدًا مباشرًا لأمن روسيا');
    }
  });

  it("says of the writer's «now» that it is the article's", () => {
    for (const shown of cards.values()) {
      for (const { text, isOfItsTime } of [...shown.statements, ...shown.moreStatements])
        if (/الحاضر|الأخيرة|مؤخر|المقبل|الماضي|منذ أسابيع/.test(text)) expect(`${isOfItsTime} ${text}`).toMatch(/^true/);
    }
  });

  it('dates no statement by an event that it only mentions', () => {
    for (const { statements } of dossiers) {
      for (const { text, date } of statements)
        if (/خرقت|توسع الحلف|رداً على/.test(text)) expect(`${date?.said} ${text}`).toMatch(/^undefined/);
    }
  });

  it("never gives what intelligence reckons as the outlet's own word", () => {
    for (const { statements } of dossiers) {
      const reckoned = statements.filter(({ text }) => text.includes('تخطط لمهاجمة'));
      for (const { status, saidBy } of reckoned) expect([status, saidBy?.text]).toEqual(['possible', expect.stringContaining('مخابرات')]);
      const denied = statements.filter(({ text }) => text.includes('أي خطط لغزو'));
      for (const { status } of denied) expect(status).toBe('denied');
    }
    expect(dossier('place/روسيا').statements.some(({ text }) => text.includes('تخطط لمهاجمة'))).toBe(true);
  });

  it("never gives a party's word as narration", () => {
    const partyWords = [
      'خرقت اتفاق مينسك',
      'الضمانات التي قدمت',
      'تعزيز القوات الروسية على الحدود مع',
      'التحركات الكبيرة المزعومة',
      'عدم فائدة العقوبات',
    ];
    for (const { statements, events } of dossiers) {
      for (const words of partyWords) {
        for (const statement of statements.filter(({ text }) => text.includes(words)))
          expect(`${words}: ${statement.saidBy?.text}`).not.toContain('undefined');
        expect(events.some(({ text }) => text?.includes(words))).toBe(false);
      }
    }
  });

  it('draws no line, event or statement between a president and those who were poisoned', () => {
    for (const [one, others] of [
      [PUTIN, [SKRIPAL, NAVALNY, POISONING, OTHER_POISONING]],
      [SKRIPAL, [PUTIN, NAVALNY, 'place/روسيا']],
      [NAVALNY, [PUTIN, SKRIPAL]],
    ] as const) {
      const { related, events, statements } = dossier(one);
      for (const other of others) {
        expect(related.map(relation => relation.entity)).not.toContain(other);
        expect(events.map(event => event.entity)).not.toContain(other);
        const ofOther = dossier(other).statements.map(({ text }) => text);
        if (one === PUTIN) for (const { text } of statements) expect(ofOther).not.toContain(text);
      }
    }
    for (const id of [POISONING, OTHER_POISONING]) {
      expect(dossier(id).event?.participants.map(({ part }) => part)).not.toContain('source');
      expect(wordsOf(id)).not.toContain('بوتين');
    }
  });
});

describe('the card of the president', () => {
  it('holds the expulsion with its «بتهمة», as one he is only named in', () => {
    const [expulsion, ...more] = card(PUTIN).datedEvents;
    expect(more).toEqual([]);
    expect(expulsion).toMatchObject({ part: 'named', status: 'happened', text: expect.stringContaining('بتهمة المشاركة') });
    expect(expulsion!.text).toMatch(/^طردت روسيا/);
    expect(dossier('event/طرد_روسيا_دبلوماسيين').event?.place).toBeNull();
  });

  it('holds both calls, undated, and whom they link him with', () => {
    expect(card(PUTIN).undatedEvents.map(event => [event.date?.weekday, event.date?.range])).toEqual([
      [1, null],
      [1, null],
    ]);
    const because = Object.fromEntries(card(PUTIN).related.map(relation => [relation.entity, relation.because]));
    expect(because).toMatchObject({ [MICHEL]: 'اتصال هاتفي', [JOHNSON]: 'اتصال هاتفي' });
  });

  it('leads with what both articles and two governments say', () => {
    expect(new Set(card(PUTIN).statements.flatMap(({ citations }) => citations.map(({ number }) => number)))).toEqual(new Set([1, 2]));
    const speakers = card(PUTIN).statements.map(({ saidBy }) => saidBy?.text);
    expect(speakers).toEqual(expect.arrayContaining(['الكرملين', 'الحكومة البريطانية']));
    expect(card(PUTIN).statements.map(({ saidBy, text }) => [saidBy?.text, text.split(' ').slice(0, 4).join(' ')])).toEqual([
      ['الكرملين', 'بوتين "أعرب لرئيس المجلس'],
      ['الكرملين', 'الرئيس الروسي فلاديمير بوتين'],
      ['الحكومة البريطانية', 'جونسون طلب من بوتين'],
    ]);
  });

  it('links him with the palace that relays his words', () => {
    const palace = card(PUTIN).related.find(({ entity }) => entity === 'organisation/الكرملين');
    expect(palace).toMatchObject({ link: 'relays', citation: { source: { text: expect.stringContaining('عدم فائدة') } } });
  });

  it('quotes him through the one who relays him', () => {
    const words = [...statementsOf(PUTIN), ...card(PUTIN).quotes].find(({ text }) => text.startsWith('هناك حاجة للبدء'));
    expect(words).toMatchObject({ saidBy: { text: 'فلاديمير بوتين' }, relayedBy: { text: 'الكرملين' } });
  });
});

describe("the card of the council's head", () => {
  it('leads with his call, his tweet and his aims, in that order', () => {
    const lead = card(MICHEL).statements.map(({ text, saidBy }) => [saidBy?.text ?? null, text.split(' ').slice(0, 3).join(' ')]);
    expect(lead).toEqual([
      [null, 'دعا ميشيل روسيا'],
      ['شارل ميشيل', 'منحى التدهور في'],
      ['شارل ميشيل', 'محاربة جائحة (كورونا)'],
    ]);
  });

  it('says that he tweeted what he tweeted', () => {
    expect(card(MICHEL).statements.map(({ medium }) => medium)).toEqual([undefined, 'tweet', undefined]);
  });

  it("has none of the president's words as his, no sanction on him, no former post", () => {
    expect(card(MICHEL).quotes.some(({ text }) => text.includes('عدم فائدة'))).toBe(false);
    expect(wordsOf(MICHEL)).not.toMatch(/8 مسؤولين|رئيس البرلمان|السابق|الحالي|بلجيك/);
  });
});

describe('the card of the poisoning', () => {
  it('is one event told by both articles, the one that claims less first', () => {
    expect(card(POISONING).sourceCount).toBe(2);
    expect(card(POISONING).statements[0]!.text).toContain('على الأراضي البريطانية');
    expect(card(POISONING).statements[1]!.text).toContain('في لندن');
    expect(card(POISONING).statements.every(({ saidBy }) => saidBy === null)).toBe(true);
  });

  it('shows where the sources differ, each in its own words', () => {
    expect(card(POISONING).disagreements.map(({ slot, versions }) => [slot, versions.map(version => version.text)])).toEqual([
      ['action', ['تسميم', 'استهداف']],
      ['description', ['العميل الروسي السابق', 'الجاسوس المزدوج']],
      ['place', ['على الأراضي البريطانية', 'في لندن']],
    ]);
    expect(card(POISONING).notSaid).toEqual(['actor', 'day-and-month']);
  });

  it('names the other poisoning of its sentence, and no other kind of event', () => {
    expect(card(POISONING).related.map(({ link, entity }) => [link, entity])).toEqual([
      [undefined, SKRIPAL],
      ['same-sentence', OTHER_POISONING],
    ]);
  });

  it('has no town in name, place or first line, no year but its own, no other crime', () => {
    const { name, date, statements } = card(POISONING);
    expect(`${name} ${statements[0]!.text} ${dossier(POISONING).event?.place?.name}`).not.toContain('لندن');
    expect(date?.citations.map(({ source }) => source.text).join()).toContain('2018');
    for (const statement of statementsOf(POISONING)) expect(statement.date?.said ?? '').not.toContain('2014');
    expect(wordsOf(POISONING)).not.toMatch(/اغتيال|مقتل|العميل المزدوج السابق/);
    expect(card(SKRIPAL).datedEvents.flatMap(({ citations }) => citations.map(({ source }) => source.text))).toEqual([
      expect.stringContaining('2018'),
    ]);
    expect(dossier(OTHER_POISONING).event?.date).toBeNull();
  });
});

describe('the cards of the two calls', () => {
  const JOHNSON_CALL = 'event/اتصال_هاتفي_بين_بوريس_جونسون_وفلاديمير_بوتين';
  const MICHEL_CALL = 'event/اتصال_هاتفي_بين_شارل_ميشيل_وفلاديمير_بوتين';

  it('hold what both sides say was said in it, and call neither account one-sided', () => {
    for (const [id, speakers] of [
      [JOHNSON_CALL, ['الكرملين', 'الحكومة البريطانية']],
      [MICHEL_CALL, ['الكرملين', 'شارل ميشيل']],
    ] as const) {
      expect(card(id).statements.map(({ saidBy }) => saidBy?.text)).toEqual(expect.arrayContaining([...speakers]));
      expect(card(id).statements.some(({ oneSided }) => oneSided)).toBe(false);
      expect(card(id).date?.date).toMatchObject({ weekday: 1, range: null });
    }
  });

  it('leave out what was tweeted instead', () => {
    expect(statementsOf(MICHEL_CALL).some(({ text }) => text.startsWith('منحى التدهور'))).toBe(false);
  });
});

describe("the card of Britain's prime minister", () => {
  it('puts the two accounts of his worry side by side', () => {
    const worry = statementsOf(JOHNSON).filter(({ text }) => text.includes('أعرب'));
    expect(worry).toHaveLength(2);
    expect(new Set(worry.map(({ saidBy }) => saidBy?.text))).toEqual(new Set(['الحكومة البريطانية', 'الكرملين']));
  });
});

describe('a capital that speaks', () => {
  it('is its government where its article names the country', () => {
    const speakers = dossiers.flatMap(({ statements }) =>
      statements.flatMap(({ saidBy }) => (saidBy?.entity?.startsWith('place/') ? [saidBy] : [])),
    );
    expect(new Set(speakers.map(({ text, standsFor }) => `${text}: ${standsFor}`))).toEqual(new Set(['موسكو: الحكومة الروسية']));
  });
});

describe('the crisis', () => {
  it('is linked with its place by the word for it alone', () => {
    expect(card('event/ازمه_اقليم_القرم').related.map(({ because }) => because)).toEqual(['أزمة']);
  });
});

describe('the other events', () => {
  it('make no happening of what two countries have between them', () => {
    expect(dossiers.filter(({ name }) => name.startsWith('تفاقم'))).toEqual([]);
  });

  it('are of the weekend, the warning and the threat of one sentence alike', () => {
    for (const id of ['event/تحذير_وزراء_خارجيه_دول_مجموعه_السبع_لروسيا', 'event/تهديد_ليز_تروس'])
      expect(card(id).date?.date).toMatchObject({ said: 'نهاية الأسبوع', range: null });
  });
});

describe('the card of the agreement', () => {
  it('says in passing when it was signed, and in which call it was mentioned', () => {
    expect(card(MINSK).told).toMatchObject([{ text: 'وُقّع عام 2015', saidBy: null, isSlot: true, oneSided: false }]);
    expect(card(MINSK).related.map(({ link, name, date }) => [link, name, date?.weekday])).toEqual([
      ['mentioned-in', 'اتصال هاتفي بين بوريس جونسون وفلاديمير بوتين', 1],
    ]);
    expect(card(MINSK).statements[0]!.date).toBeNull();
  });

  it("is one party's account, with what nobody says named", () => {
    expect(card(MINSK).sourceCount).toBe(1);
    expect(card(MINSK).statements).toMatchObject([{ oneSided: true, relayedBy: { text: 'الكرملين' } }]);
    expect(card(MINSK).notSaid).toEqual(['signatories', 'signing-place', 'day-and-month']);
  });

  it('holds no city, no sanctions on it, no signatory', () => {
    expect(dossier(MINSK).event).toMatchObject({ participants: [], place: null });
    expect(wordsOf(MINSK)).not.toContain('العقوبات ضد');
    expect(dossier('place/مينسك').articles).toHaveLength(1);
  });
});
