import { describe, expect, it } from 'vitest';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';
import { finder } from './named-dossiers.ts';
import { date, event } from './told-dossiers.ts';

const judge = dossier('person', 'جيوفاني فالكوني');
const writer = dossier('person', 'ناجي العلي');
const rome = dossier('place', 'إيطاليا');
const union = dossier('organisation', 'الاتحاد الأفريقي');

const { find } = finder([
  judge,
  writer,
  rome,
  union,
  event('اغتيال جيوفاني فالكوني', { triggers: ['اغتيال'], date: date('1992', '1992-01-01', '1992-12-31') }, [[judge, 'target']]),
  event('طرد إيطاليا دبلوماسيين', { type: 'SANCTION', triggers: ['طرد'], date: date('30 مارس 2021', '2021-03-30', '2021-03-30') }, [
    [rome, 'source'],
    [union, 'target'],
  ]),
]);

const events = (text: string) =>
  find(text)
    .filter(mention => mention.kind === 'event')
    .map(mention => mention.text);

describe('events told in other words', () => {
  it.each([
    ['the noun', 'بعد اغتيال جيوفاني فالكوني', 'اغتيال'],
    ['words in between', 'ذكرى اغتيال القاضي الإيطالي الشهير جيوفاني فالكوني', 'اغتيال'],
    ['a particle in front', 'وباغتيال جيوفاني فالكوني', 'اغتيال'],
    ['the verb', 'اغتالت المافيا جيوفاني فالكوني', 'اغتالت'],
    ['another word for it', 'مقتل جيوفاني فالكوني', 'مقتل'],
    ['quotes', 'اغتيال «جيوفاني فالكوني»', 'اغتيال'],
    ['its year', 'اغتيال جيوفاني فالكوني عام 1992', 'اغتيال'],
    ['the victim first', 'جيوفاني فالكوني الذي اغتيل', 'اغتيل'],
  ])('are known by trigger and victim: %s', (_, text, marked) => {
    const [mention] = find(text).filter(each => each.kind === 'event');
    expect(mention).toMatchObject({ text: marked, form: 'paraphrase', name: 'اغتيال جيوفاني فالكوني' });
  });

  it('mark the trigger only, and leave the names inside to people', () => {
    expect(find('اغتيال جيوفاني فالكوني').map(({ text, kind }) => [text, kind])).toEqual([
      ['اغتيال', 'event'],
      ['جيوفاني فالكوني', 'person'],
    ]);
  });

  it.each([
    ['another victim', 'اغتيال ناجي العلي'],
    ['an attempt on whoever died', 'محاولة اغتيال جيوفاني فالكوني'],
    ['another victim in between', 'اغتيال ناجي العلي وزميله جيوفاني فالكوني'],
    ['a stranger in between', 'اغتيال محمد صديق جيوفاني فالكوني'],
    ['kin of the victim', 'اغتيال شقيق جيوفاني فالكوني'],
    ['another sentence', 'أدان الاغتيال. وصل جيوفاني فالكوني'],
    ['another year', 'اغتيال جيوفاني فالكوني عام 2004'],
    ['no trigger', 'زار جيوفاني فالكوني روما'],
    ['a kind of event that recurs, undated', 'طردت إيطاليا دبلوماسيين من الاتحاد الأفريقي'],
    ['a kind of event that recurs, on another day', 'طردت إيطاليا دبلوماسيين من الاتحاد الأفريقي في 3 مايو 2019'],
  ])('are left alone with %s', (_, text) => {
    expect(events(text)).toEqual([]);
  });

  it('that recur are known by their date and participants', () => {
    expect(events('طردت إيطاليا في 30 مارس 2021 دبلوماسيين من الاتحاد الأفريقي')).toEqual(['طردت']);
  });
});

describe('events told with less', () => {
  const guest = dossier('person', 'رضا سالم');
  const other = dossier('person', 'يوسف كرم');
  const bay = dossier('place', 'نابلس');
  const oslo = dossier('place', 'أوسلو');
  const land = dossier('place', 'كشمير');
  const wall = dossier('place', 'الاتحاد السوفياتي');
  const tehran = dossier('place', 'طهران');
  const iran = dossier('place', 'إيران');
  const japan = dossier('place', 'اليابان');
  const crisisText = 'بسبب أزمة إقليم كشمير التي تسيطر عليه دولة';
  const { find } = finder([
    guest,
    other,
    bay,
    oslo,
    land,
    wall,
    tehran,
    iran,
    japan,
    event('تسميم رضا سالم', { triggers: ['تسميم'], date: date('2018', '2018-01-01', '2018-12-31') }, [[guest, 'target']]),
    event('اتفاق أوسلو', { type: 'AGREE', triggers: ['اتفاق'], date: date('1993', '1993-01-01', '1993-12-31') }, []),
    {
      ...event('أزمة إقليم كشمير', { type: 'OTHER', triggers: ['ازمه'] }, [[land, 'source']]),
      statements: [{ text: crisisText } as never],
    },
    event('أزمة إقليم نابلس', { type: 'OTHER', triggers: ['ازمه'] }, [[bay, 'source']]),
    event('انهيار الاتحاد السوفياتي', { type: 'OTHER', triggers: ['انهيار'] }, [[wall, 'source']]),
    event('طرد إيران دبلوماسيين', { type: 'SANCTION', triggers: ['طرد'], date: date('8 مايو 2019', '2019-05-08', '2019-05-08') }, [
      [iran, 'source'],
      [japan, 'target'],
    ]),
  ]);
  const told = (text: string | readonly string[], asOf: string | null = null) =>
    find(text, { url: null, language: 'ar', asOf: asOf === null ? null : { from: asOf, to: asOf } })
      .filter(mention => mention.kind === 'event')
      .map(mention => `${mention.text} → ${mention.name}`);

  it.each([
    ['whoever suffered it', 'الضيف المسموم رضا سالم', 'المسموم → تسميم رضا سالم'],
    ['an attempt that was survived', 'بعد محاولة قتل الضيف رضا سالم', 'محاولة قتل → تسميم رضا سالم'],
    ['a general word and what was used', 'الهجوم على رضا سالم بغاز الأعصاب', 'الهجوم → تسميم رضا سالم'],
    ['a pronoun', 'نُقل رضا سالم إلى المستشفى بعد تسميمه', 'تسميمه → تسميم رضا سالم'],
    ['a name in short', 'منذ أزمة كشمير', 'أزمة كشمير → أزمة إقليم كشمير'],
    ['a name taken apart', 'الأزمة في كشمير', 'الأزمة → أزمة إقليم كشمير'],
    ['the taking that its article tells', 'بعد ضم الهند إقليم كشمير', 'ضم → أزمة إقليم كشمير'],
    ['the taking, behind a particle', 'لن تعترف بضم كشمير', 'ضم → أزمة إقليم كشمير'],
    ['the taking, of a pronoun', 'زار كشمير التي ضمتها الهند', 'ضمتها → أزمة إقليم كشمير'],
    ['another name of its kind', 'عند تفكك الاتحاد السوفيتي', 'تفكك الاتحاد السوفيتي → انهيار الاتحاد السوفياتي'],
    ['the verb of its name', 'عندما انهار الاتحاد السوفياتي', 'انهار → انهيار الاتحاد السوفياتي'],
    ['where it was come to', 'اتفاق وقف إطلاق النار الذي تم التوصل إليه في أوسلو', 'اتفاق → اتفاق أوسلو'],
    ['what was used against whom', 'استخدام غاز الأعصاب ضد رضا سالم', 'استخدام → تسميم رضا سالم'],
    ['an invasion', 'غزت الهند كشمير', 'غزت → أزمة إقليم كشمير'],
    ['where it was signed', 'اتفاق السلام الموقع في أوسلو', 'اتفاق → اتفاق أوسلو'],
    ['a date in front', 'وفي 8 مايو 2019 طردت إيران دبلوماسيين من اليابان', 'طردت → طرد إيران دبلوماسيين'],
    ['another word for it, dated', 'أبعدت إيران يوم 8 مايو 2019 دبلوماسيين من اليابان', 'أبعدت → طرد إيران دبلوماسيين'],
    ['a capital for its state', 'طردت طهران يوم 8 مايو 2019 دبلوماسيين من اليابان', 'طردت → طرد إيران دبلوماسيين'],
  ])('are known by %s: «%s»', (_, text, found) => {
    expect(told(text)).toEqual([found]);
  });

  it.each([
    ['a general word alone', 'الهجوم على رضا سالم'],
    ['an attempt on another', 'محاولة قتل يوسف كرم'],
    ['a poison for another', 'هجوم بغاز الأعصاب على يوسف كرم'],
    ['a taking that no article tells', 'بعد احتلال نابلس'],
    ['another land in between', 'بعد ضم القدس والجولان ثم كشمير'],
    ['a meeting where something else was signed', 'اجتماع في أوسلو'],
    ['a harmony without a signature', 'ساد الاتفاق في أوسلو'],
    ['another year', 'محاولة اغتيال رضا سالم عام 2004'],
    ['another year of signing', 'اتفاق السلام الموقع في أوسلو عام 2010'],
    ['another collapse', 'انهيار أسعار النفط في إيران'],
  ])('are left alone with %s: «%s»', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('let a page that tells of one plainly speak of it in general words, and by «the» noun alone', () => {
    const more = [
      'بعد الاعتداء على رضا سالم',
      'أدانت إيران عملية التسميم',
      'نفى يوسف كرم أنه أمر بتسميمه',
      'في محاولة القتل هذه، قالت إيران',
    ];
    expect(told(more)).toEqual([]);
    expect(told(['تسميم رضا سالم بالأمس', ...more])).toEqual([
      'تسميم → تسميم رضا سالم',
      'الاعتداء → تسميم رضا سالم',
      'التسميم → تسميم رضا سالم',
      'تسميمه → تسميم رضا سالم',
      'محاولة القتل → تسميم رضا سالم',
    ]);
  });

  it('let «الضم» alone look back at the taking that the page tells of', () => {
    expect(told(['بعد ضم الهند إقليم كشمير', 'لا يمر يوم دون ذكر الضم'])).toEqual(['ضم → أزمة إقليم كشمير', 'الضم → أزمة إقليم كشمير']);
    expect(told(['بعد ضم الهند إقليم كشمير', 'أدان الضم الزاحف'])).toEqual(['ضم → أزمة إقليم كشمير']);
    expect(told(['لا يمر يوم في كشمير دون ذكر الضم'])).toEqual([]);
  });

  it('are known by everybody who took part, where they are many', () => {
    const states = ['إيران', 'اليابان', 'كندا', 'البرازيل'].map(name => dossier('place', name));
    const parts = states.map((state, at) => [state, at === 0 ? 'source' : 'target'] as const);
    const { find: findMany } = finder([...states, event('طرد إيران دبلوماسيين', { type: 'SANCTION', triggers: ['طرد'] }, parts)]);
    const events = (text: string) => findMany(text).filter(({ kind }) => kind === 'event');
    expect(events('أبعدت إيران دبلوماسيين من اليابان وكندا والبرازيل')).toHaveLength(1);
    expect(events('أبعدت إيران دبلوماسيين من اليابان وكندا')).toEqual([]);
  });

  it('cost no more than in proportion, in a sentence without an end', { timeout: 30_000 }, () => {
    const cost = (repeats: number) => {
      const before = process.cpuUsage();
      told('تسميم رضا سالم والهجوم عليه ثم ضم كشمير '.repeat(repeats), '2018-05-01');
      return process.cpuUsage(before).user / 1000;
    };
    cost(500);
    expect(cost(4000)).toBeLessThan(24 * Math.max(cost(500), 20));
  });

  it('are known by a general word in the two years after them', () => {
    expect(told('قضية رضا سالم والهجوم على رضا سالم', '2018-06-01')).toHaveLength(2);
    expect(told('قضية رضا سالم', '2023-06-01')).toEqual([]);
    expect(told('قضية رضا سالم', '2017-06-01')).toEqual([]);
  });

  it('never stand on a page that is older', () => {
    expect(told('بعد تسميم رضا سالم', '2016-05-01')).toEqual([]);
    expect(told('بعد تسميم رضا سالم', '2018-05-01')).toHaveLength(1);
  });
});
