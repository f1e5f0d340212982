import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/core/link/dossier.ts';
import { compileIndex } from '../../../src/core/match/compile-index.ts';
import { findMentions } from '../../../src/core/match/find-mentions.ts';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';
import { alias, finder, PAGE } from './named-dossiers.ts';

const { index, find, words } = finder([
  dossier('person', 'إيمانويل ماكرون'),
  dossier('person', 'شارل ميشيل', { aliases: [alias('ميشيل', 'part')] }),
  dossier('person', 'ليز تروس'),
  dossier('person', 'محمد بن سلمان'),
  dossier('person', 'علي الزيدي', { aliases: [alias('علي', 'part')] }),
  dossier('organisation', 'الكرملين'),
  dossier('organisation', 'الاتحاد الأوروبي'),
  dossier('organisation', 'المجلس الأوروبي'),
  dossier('organisation', 'حلف شمال الأطلسي', { aliases: [alias('الناتو')] }),
  dossier('place', 'لندن'),
  dossier('place', 'القرم'),
  dossier('place', 'ليفربول'),
  dossier('place', 'أوكرانيا'),
  dossier('place', 'مصر'),
  dossier('event', 'اتفاق أوسلو'),
]);

describe('names with particles in front', () => {
  it.each([
    ['زار إيمانويل ماكرون لندن', ['إيمانويل ماكرون', 'لندن']],
    ['وإيمانويل ماكرون', ['إيمانويل ماكرون']],
    ['بإيمانويل ماكرون', ['إيمانويل ماكرون']],
    ['وبلندن ولندن وللندن', ['لندن', 'لندن', 'لندن']],
    ['بالكرملين والكرملين وبالكرملين', ['الكرملين', 'الكرملين', 'الكرملين']],
    ['للكرملين', ['كرملين']],
    ['وللناتو', ['ناتو']],
    ['فالناتو', ['الناتو']],
    ['للقرم', ['قرم']],
    ['بـ"الناتو" ولـ «لندن» وبـلندن', ['الناتو', 'لندن', 'لندن']],
  ])('«%s» holds %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it.each([
    ['للاتحاد الأوروبي', 'لاتحاد الأوروبي'],
    ['لأوكرانيا', 'لأوكرانيا'],
    ['ولأوكرانيا', 'لأوكرانيا'],
    ['لـأوكرانيا', 'أوكرانيا'],
  ])('never starts a mark between lam and alef: «%s» is marked «%s»', (text, marked) => {
    expect(words(text)).toEqual([marked]);
  });

  it.each(['الماكرون', 'كرملين', 'قرم', 'كلندن', 'فمصر', 'سلندن', 'للماكرون'])(
    '«%s» is no name: ال stands as the name has it, and rare particles need a long name',
    text => {
      expect(words(`قال ${text}`)).toEqual([]);
    },
  );
});

describe('names as they are written', () => {
  it.each([
    ['إِيمانويل ماكْرون', 'إِيمانويل ماكْرون'],
    ['ايمانويل ماكرون', 'ايمانويل ماكرون'],
    ['إيمانويل\u00a0ماكرون', 'إيمانويل\u00a0ماكرون'],
    ['إيمانويل  ماكرون', 'إيمانويل  ماكرون'],
    ['إيمانويل-ماكرون', 'إيمانويل-ماكرون'],
    ['#إيمانويل_ماكرون', 'إيمانويل_ماكرون'],
    ['«إيمانويل ماكرون»', 'إيمانويل ماكرون'],
    ['إيمانويل\nماكرون', 'إيمانويل\nماكرون'],
    ['إيمـــانويل ماكرونـ', 'إيمـــانويل ماكرونـ'],
    ['ﺇﻳﻤﺎﻧﻮﻳﻞ ﻣﺎﻛﺮﻭﻥ', 'ﺇﻳﻤﺎﻧﻮﻳﻞ ﻣﺎﻛﺮﻭﻥ'],
    ['\u202bإيمانويل ماكرون\u202c', 'إيمانويل ماكرون'],
  ])('%j is marked as %j', (text, marked) => {
    expect(words(`زارها ${text} أمس`)).toEqual([marked]);
  });

  it.each(['إيمانويل، ماكرون', 'إيمانويل. ماكرون', 'إيمانويل (ماكرون)', 'إيمانويل\n\nماكرون'])('%j is no full name', text => {
    expect(words(text)).not.toContain(text);
  });

  it('takes the longest name', () => {
    const { words } = finder([dossier('organisation', 'المجلس الأوروبي'), dossier('organisation', 'المجلس الأوروبي للإفتاء والبحوث')]);
    expect(words('المجلس الأوروبي للإفتاء والبحوث والمجلس الأوروبي')).toEqual(['المجلس الأوروبي للإفتاء والبحوث', 'المجلس الأوروبي']);
  });
});

describe('surnames', () => {
  it.each([
    ['where the full name stands on the page, before or after', 'وصل ميشيل أمس. قال شارل ميشيل إن', ['ميشيل', 'شارل ميشيل']],
    ['behind a title', 'أكد رئيس المجلس الأوروبي ميشيل أن', ['المجلس الأوروبي', 'ميشيل']],
    ['alone where few bear them', 'وقال ماكرون إن', ['ماكرون']],
    ['of several words', 'التقى بن سلمان', ['بن سلمان']],
  ])('are marked %s', (_, text, found) => {
    expect(words(text)).toEqual(found);
  });

  it.each([
    ['borne by many', 'وصل ميشيل أمس'],
    ['with another given name', 'قال جورج ميشيل أمس'],
    ['with another given name behind a title', 'قال الرئيس جورج ميشيل أمس'],
    ['that is a given name here', 'قال الرئيس ميشيل عون إن'],
    ['that is a given name here, behind its bearer', 'شارل ميشيل هنا. وقال الرئيس ميشيل عون'],
    ['that no table knows and the language may use', 'دارت تروس الآلة'],
    ['in a firm', 'أسهم ميشيل آند ميشيل'],
    ['of a company', 'أعلنت شركة ماكرون للملابس'],
  ])('are not marked where %s', (_, text) => {
    expect(words(text).filter(word => word !== 'شارل ميشيل')).toEqual([]);
  });

  it('belong to whoever was named in full last', () => {
    expect(words('شارل ميشيل هنا. ميشيل وصل. جاء جورج ميشيل. ميشيل غادر. عاد شارل ميشيل. ميشيل قال')).toEqual([
      'شارل ميشيل',
      'ميشيل',
      'شارل ميشيل',
      'ميشيل',
    ]);
  });

  it('count the full name of another message of the same page', () => {
    expect(words('وصل ميشيل أمس', { ...PAGE, found: ['person/شارل_ميشيل' as EntityId] })).toEqual(['ميشيل']);
  });

  it('never come from particles that fold to them: على is not علي', () => {
    expect(words('شارل ميشيل على حق، وعلى الجميع')).toEqual(['شارل ميشيل']);
  });
});

describe('names in short', () => {
  const { words } = finder([
    dossier('organisation', 'وزارة العدل المصرية', { aliases: [alias('وزارة العدل', 'part')] }),
    dossier('person', 'رفعت الأسد'),
  ]);

  it.each([
    ['قالت وزارة العدل إن', []],
    ['وزارة العدل المصرية هنا. وقالت وزارة العدل إن', ['وزارة العدل المصرية', 'وزارة العدل']],
    ['شوهد الأسد في الغابة', []],
    ['رفعت الأسد هنا. وقال الأسد إن', ['رفعت الأسد', 'الأسد']],
  ])('«%s» holds %j: what many are called needs the full name on the page', (text, found) => {
    expect(words(text)).toEqual(found);
  });
});

describe('places', () => {
  it.each([
    ['أشجار القرم', []],
    ['غابات القرم', []],
    ['شبه جزيرة القرم', ['القرم']],
    ['نادي ليفربول وليفربول', []],
    ['اجتماع في ليفربول', ['ليفربول']],
    ['مصر', []],
    ['في مصر', ['مصر']],
    ['دعا ميشيل أوكرانيا', ['أوكرانيا']],
  ])('«%s» holds %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it('that a page uses for a club once are the club on all the page', () => {
    expect(words(['ليفربول يضم لاعبا', 'أن نادي ليفربول توصل إلى اتفاق'])).toEqual([]);
  });
});

describe('other spellings', () => {
  const { find } = finder([
    dossier('person', 'سيرغي سكريبال'),
    dossier('place', 'ناجورنو قره باغ'),
    dossier('organisation', 'حزب العمال'),
    dossier('organisation', 'المفوضية الأوروبية'),
    dossier('person', 'فرانسوا هولاند'),
  ]);

  it.each(['سيرجي سكريبال', 'سيرغي سكرييال', 'وسيرجي سكريبال', 'ناغورنوا قره باغ', 'المفوضية الأوروبيية'])(
    '«%s» is probably the name',
    text => {
      const [mention] = find(`عن ${text} أمس`);
      if (text === 'سيرغي سكرييال') expect(mention).toBeUndefined();
      else expect(mention).toMatchObject({ form: 'variant', confidence: 'probable' });
    },
  );

  it.each(['هولندا', 'حزب العمل', 'المفوضين الأوروبيين', 'سيرغي سيبال'])('«%s» is something else', text => {
    expect(find(`فرانسوا هولاند عن ${text} أمس`).map(mention => mention.text)).toEqual(['فرانسوا هولاند']);
  });

  it('go on to the surname alone', () => {
    expect(find('سيرجي سكريبال هنا. سكريبال هناك').map(mention => mention.text)).toEqual(['سيرجي سكريبال', 'سكريبال']);
  });
});

describe('other names that the tables know', () => {
  const { find } = finder([
    dossier('place', 'إنكلترا'),
    dossier('place', 'الاتحاد السوفياتي'),
    dossier('place', 'روسيا'),
    dossier('place', 'إقليم القرم'),
    dossier('organisation', 'الناتو'),
    dossier('organisation', 'المخابرات الأميركية'),
  ]);

  it.each([
    ['إنجلترا', 'إنكلترا'],
    ['الاتحاد السوفييتي', 'الاتحاد السوفياتي'],
    ['روسيا الاتحادية', 'روسيا'],
    ['القرم', 'إقليم القرم'],
    ['حلف شمال الأطلسي', 'الناتو'],
    ['المخابرات الأمريكية', 'المخابرات الأميركية'],
    ['الاستخبارات الأمريكية', 'المخابرات الأميركية'],
  ])('«%s» is %s', (text, name) => {
    expect(find(`قالت ${text} إن`)).toMatchObject([{ text, name, form: 'alias', confidence: 'sure' }]);
  });
});

describe('longer names that are somebody else’s', () => {
  const { words } = finder([
    dossier('organisation', 'الاتحاد الأوروبي', { aliases: [alias('الاتحاد', 'part')] }),
    dossier('place', 'واشنطن'),
    dossier('place', 'كييف'),
    dossier('place', 'الولايات المتحدة'),
    dossier('place', 'ليفربول'),
  ]);

  it.each([
    ['الاتحاد الأوروبي لكرة القدم', []],
    ['«واشنطن بوست» في واشنطن', ['واشنطن']],
    ['دينامو كييف يغادر كييف', ['كييف']],
    ['أمريكا الجنوبية وأمريكا', ['أمريكا']],
    ['جامعة واشنطن في واشنطن', ['واشنطن']],
    ['وكالة الاتحاد الأوروبي', ['الاتحاد الأوروبي']],
    ['كأس الاتحاد الأوروبي وبطولة الولايات المتحدة', []],
    ['كييف تايمز', []],
    ['حاملة الطائرات جورج واشنطن', []],
    ['زار أوباما واشنطن', ['واشنطن']],
    ['الاتحاد الأوروبي: اختاروا الاتحاد مع تركيا', ['الاتحاد الأوروبي']],
  ])('«%s» holds %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it.each([
    [['مباراة في الدوري', 'هزم المدرب ليفربول', 'سافر إلى ليفربول'], ['ليفربول']],
    [['الاتحاد الأوروبي لكرة القدم', 'قال الاتحاد الأوروبي قبل المباراة إن اللاعب خسر الكأس'], []],
    [['أعلن الاتحاد الأوروبي مواعيد مباريات الدوري', 'قرر الاتحاد الأوروبي إيقاف اللاعب ثلاث مباريات', 'قال مدرب الاتحاد'], []],
    [['مباراة في الدوري بعد تعادل', 'وقال الاتحاد الأوروبي إن العقوبات باقية'], ['الاتحاد الأوروبي']],
    [['غادر ليفربول أمس'], ['ليفربول']],
  ])('a page about sport means the club: %j', (blocks, found) => {
    expect(words(blocks)).toEqual(found);
  });
});

describe('events', () => {
  it.each([
    ['اتفاق أوسلو', 'full', 'sure'],
    ['اتفاقية أوسلو', 'alias', 'sure'],
    ['اتفاقات أوسلو', 'alias', 'probable'],
  ])('«%s» is an event by its name (%s, %s)', (text, form, confidence) => {
    expect(find(`بعد ${text}`)[0]).toMatchObject({ kind: 'event', form, confidence });
  });
});

describe('namesakes', () => {
  const [one, other] = ['person/محمد_علي' as EntityId, 'person/محمد_علي~2' as EntityId];
  const friend = dossier('place', 'القاهرة');
  const { find } = finder([
    dossier('person', 'محمد علي', { id: one }),
    dossier('person', 'محمد علي', { id: other, related: [{ entity: friend.id, name: 'القاهرة', because: '', source: {} as never }] }),
    friend,
  ]);

  it('are only listed, with all candidates, where nothing tells them apart', () => {
    expect(find('محمد علي')).toMatchObject([{ confidence: 'list', candidates: [{}, {}] }]);
  });
});

describe('any text', () => {
  const letters = fc.constantFrom(
    ...'ابتلمنوهيكفقعسرد ـًّ\u200f\n.،«»-ﷲﻻ'.split(''),
    '🙂',
    '\ud83d',
    'لأوكرانيا',
    'للاتحاد',
    'الأوروبي',
    'ماكرون',
    'إيمانويل',
    'لندن',
  );
  const text = fc.array(letters, { maxLength: 60 }).map(parts => parts.join(''));

  it('gives marks inside their block, in order, apart, and never through a surrogate pair or lam-alef', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), blocks => {
        const all = findMentions(index, blocks, PAGE);
        expect(all).toHaveLength(blocks.length);
        for (const [block, mentions] of all.entries()) {
          let from = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end;
            const source = blocks[block]!;
            expect(end).toBeLessThanOrEqual(source.length);
            expect(/^[\udc00-\udfff]/.test(source.slice(start))).toBe(false);
            expect(source.slice(0, start).endsWith('ل') && /^[اأإآٱ]/.test(source.slice(start))).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['letters without a space', 'ا'],
    ['tatweel', 'ـ'],
    ['a name again and again', 'إيمانويل ماكرون '],
    ['first words of names only', 'الاتحاد '],
    ['ligatures', 'ﷲ'],
    ['spaces', ' '],
  ])('costs no more than in proportion: %s', { timeout: 120_000 }, (_, unit) => {
    // The processor's time, not the clock's: tests share a machine.
    const cost = (length: number) => {
      const blocks = [unit.repeat(Math.ceil(length / unit.length))];
      const runs = Array.from({ length: 7 }, () => {
        const before = process.cpuUsage();
        findMentions(index, blocks, PAGE);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...runs);
    };
    cost(20_000);
    // Eight times the text may cost twenty-four times at most: a quadratic scan would cost sixty-four.
    expect(cost(400_000)).toBeLessThan(24 * Math.max(cost(50_000), 4));
  });
});

describe('an index', () => {
  it('survives structured clone, as storing it does', () => {
    const clone = structuredClone(index);
    const texts = ['زار إيمانويل ماكرون للاتحاد الأوروبي وسيرجي'];
    expect(findMentions(clone, texts, PAGE)).toEqual(findMentions(index, texts, PAGE));
  });

  it('is the same for dossiers in any order', () => {
    const dossiers = [dossier('person', 'إيمانويل ماكرون'), dossier('place', 'لندن'), dossier('organisation', 'الكرملين')];
    const [one, other] = [compileIndex(dossiers), compileIndex([...dossiers].reverse())];
    // A hundred thousand words, which the comparison of a failing test would look at one by one.
    expect(Buffer.compare(Buffer.from(one.classes.bits.buffer), Buffer.from(other.classes.bits.buffer))).toBe(0);
    expect({ ...other, classes: null }).toEqual({ ...one, classes: null });
  });

  it('of nothing finds nothing', () => {
    expect(findMentions(compileIndex([]), ['زار لندن'], PAGE)).toEqual([[]]);
  });
});
