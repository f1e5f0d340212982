import { describe, expect, it } from 'vitest';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';
import { alias, finder } from './named-dossiers.ts';

const { words, find } = finder([
  dossier('place', 'روسيا'),
  dossier('place', 'بريطانيا'),
  dossier('place', 'ليفربول'),
  dossier('place', 'لندن'),
  dossier('person', 'بوريس جونسون', {
    aliases: [alias('جونسون', 'part')],
    roles: [{ text: 'رئيس الوزراء البريطاني', status: 'held', sources: [] }],
  }),
  dossier('place', 'واشنطن'),
  dossier('organisation', 'الاتحاد الأوروبي', { aliases: [alias('الاتحاد', 'part')] }),
  dossier('place', 'الاتحاد السوفياتي'),
]);

describe('a country’s name that is its people’s adjective', () => {
  it.each([
    ['طردت 23 دبلوماسيا روسيا', []],
    ['طردت 23 دبلوماسياً روسيّاً', []],
    ['كان جنديًّا روسيًا', []],
    ['يعالج تدخلا روسيا في الانتخابات', []],
    ['إن 34 بريطانيا من بين كل 100 ألف', []],
    ['دعا لاحقا روسيا إلى التفاوض', ['روسيا']],
    ['تآمرت عليها بريطانيا', ['بريطانيا']],
    ['قالوا روسيا قوية', ['روسيا']],
    ['ربما روسيا', ['روسيا']],
    ['دعا ميشيل روسيا', ['روسيا']],
    ['في عام 2014 روسيا', ['روسيا']],
    ['لندن 95 روسيا 83', ['لندن', 'روسيا']],
    ['عقوبات على 149 شخصا روسيا وبريطانيا', []],
    ['اجتمع زعيما روسيا وبريطانيا', ['روسيا', 'بريطانيا']],
    ['زار فرنسا روسيا بريطانيا', ['روسيا', 'بريطانيا']],
  ])('«%s» holds %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });
});

describe('a club by its verb', () => {
  it.each([
    ['ليفربول يهزم أستون فيلا', []],
    ['وتعادل ليفربول مع ميامي', []],
    ['ليفربول تستضيف اجتماعا', ['ليفربول']],
    ['عمدة ليفربول يستقبل الوفد', ['ليفربول']],
    ['ليفربول يوم السبت', ['ليفربول']],
    ['لندن يطالب بها كثيرون', ['لندن']],
  ])('«%s» holds %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });
});

describe('a short name goes to who bore it in full last', () => {
  it.each([
    ['a firm above', ['أعلنت شركة جونسون آند جونسون أرباحها', 'قال بوريس جونسون أمس', 'وأضاف جونسون'], ['بوريس جونسون', 'جونسون']],
    ['a firm in the headline', ['جونسون ترفع توقعاتها', 'وأعلنت شركة جونسون أرباحها', 'وقال بوريس جونسون أمس'], ['بوريس جونسون']],
    ['a firm below', ['قال بوريس جونسون أمس', 'وأعلنت شركة جونسون أرباحها', 'ورفعت جونسون توقعاتها'], ['بوريس جونسون']],
    ['a firm alone', ['رفعت جونسون توقعاتها', 'وأعلنت شركة جونسون أرباحها'], []],
    ['another union', ['قال الاتحاد الأوروبي', 'وقال الاتحاد الأفريقي', 'وأضاف الاتحاد'], ['الاتحاد الأوروبي']],
    [
      'another union that is known',
      ['قال الاتحاد الأوروبي', 'وسقط الاتحاد السوفياتي', 'فالاتحاد انتهى'],
      ['الاتحاد الأوروبي', 'الاتحاد السوفياتي'],
    ],
    [
      'the union with a clause',
      ['قال الاتحاد الأوروبي', 'إن الاتحاد الذي يضم دولا', 'والاتحاد قوي'],
      ['الاتحاد الأوروبي', 'الاتحاد', 'الاتحاد'],
    ],
  ])('%s', (_, blocks, found) => {
    expect(find(blocks).map(({ text }) => text)).toEqual(found);
  });
});

describe('a name that is something else’s', () => {
  it.each([
    ['غرق الطراد لندن', []],
    ['الممثل دنزل واشنطن في لندن', ['لندن']],
    ['زار أوباما واشنطن', ['واشنطن']],
    ['فاز بكأس روسيا ودوري بريطانيا', []],
    ['بقيادة مدربه جونسون', []],
    ['كان جونسون آخر، غيره', []],
    ['التقى رئيس الوزراء البريطاني جونسون الوفد', ['جونسون']],
  ])('«%s» holds %j', (text, found) => {
    expect(
      find(text)
        .filter(({ confidence }) => confidence !== 'list')
        .map(mention => mention.text),
    ).toEqual(found);
  });
});

it('a longer name of the world behind somebody’s name is nobody’s', () => {
  expect(words('وقال ميشيل الاتحاد الأوروبي لكرة القدم')).toEqual([]);
});

describe('a surname of two words that thousands bear', () => {
  const { find: findBoth } = finder([dossier('person', 'ريم عبد الله'), dossier('person', 'ستيفان دي ميستورا')]);
  const shown = (text: string) =>
    findBoth(text)
      .filter(({ confidence }) => confidence !== 'list')
      .map(mention => mention.text);

  it.each([
    ['وقالت ريم عبد الله أمس. وأضافت عبد الله أن', ['ريم عبد الله', 'عبد الله']],
    ['استقبل الملك عبد الله الثاني الوفد', []],
    ['وصل محمد بن عبد الله إلى مكة', []],
    ['وقال أبو عبد الله إن', []],
    ['وقالت ريم عبد الله أمس. وقال فتحي عبد الله إن', ['ريم عبد الله']],
    ['وقال عبد الله إن', []],
    ['وقال دي ميستورا إن', ['دي ميستورا']],
    ['قال المبعوث ستيفان دي ميستورا. وأضاف دي ميستورا', ['ستيفان دي ميستورا', 'دي ميستورا']],
  ])('«%s» holds %j', (text, found) => {
    expect(shown(text)).toEqual(found);
  });
});
