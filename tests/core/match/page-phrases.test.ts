import { describe, expect, it } from 'vitest';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';
import { finder } from './named-dossiers.ts';

const { find, words } = finder([
  dossier('person', 'نزار قباني'),
  dossier('person', 'أنغيلا ميركل'),
  dossier('person', 'سيرغي رحمانينوف'),
  dossier('person', 'فولوديمير زيلينسكي'),
  dossier('place', 'سيناء'),
  dossier('place', 'ألمانيا'),
]);

const roles = (...blocks: readonly string[]) =>
  find(blocks)
    .filter(({ form }) => form === 'role')
    .map(({ text, name }) => `${text} → ${name}`);

describe('a title that the page itself puts before a name', () => {
  it.each([
    ['later', ['قال الشاعر السوري نزار قباني إن', 'وأضاف الشاعر السوري أنه'], 'الشاعر السوري'],
    ['in a headline before', ['رحيل الشاعر السوري المعروف', 'توفي الشاعر السوري المعروف نزار قباني أمس'], 'الشاعر السوري المعروف'],
    ['behind a particle', ['والشاعر السوري نزار قباني هنا', 'قيل للشاعر السوري'], 'لشاعر السوري'],
    ['without «الحالي»', ['قالت عمدة برلين الحالية أنغيلا ميركل', 'وأضافت عمدة برلين أنها'], 'عمدة برلين'],
    ['before a place', ['قالت مستشارة ألمانيا أنغيلا ميركل', 'وأكدت مستشارة ألمانيا'], 'مستشارة ألمانيا'],
    ['in short', ['قالت وزيرة الدفاع الألمانية أنغيلا ميركل', 'وأضافت وزيرة الدفاع أن'], 'وزيرة الدفاع'],
    ['where another word follows', ['الشاعر السوري نزار قباني', 'ونقل الشاعر السوري إلى المستشفى'], 'الشاعر السوري'],
  ])('means its bearer alone, too: %s', (_, blocks, marked) => {
    const [found] = roles(...blocks);
    expect(found).toMatch(new RegExp(`^${marked} → `));
  });

  it.each([
    ['beside the name', ['الشاعر السوري نزار قباني. نزار قباني الشاعر السوري. الشاعر السوري، نزار قباني،']],
    ['that another has too', ['الشاعر السوري نزار قباني', 'الشاعر السوري جورج صيدح', 'وقال الشاعر السوري']],
    ['that two known names have', ['الشاعر السوري نزار قباني', 'الشاعر السوري سيرغي رحمانينوف', 'وقال الشاعر السوري']],
    ['that is longer there', ['الشاعر السوري نزار قباني', 'الشاعر السوري الكبير هنا']],
    ['inside a word', ['الشاعر السوري نزار قباني', 'عن الشاعر السوريالي']],
    ['of a deputy', ['قال وزير الدفاع الألماني نزار قباني', 'وأضاف نائب وزير الدفاع الألماني']],
    ['of other countries too, in short', ['وزيرة الدفاع الألمانية أنغيلا ميركل', 'وزيرة الدفاع الفرنسية', 'وقالت وزيرة الدفاع']],
    ['of one word that is no office', ['الشاعر السوري نزار قباني', 'قال الشاعر']],
    ['as an adjective', ['الرئيس الألماني نزار قباني', 'السبب الرئيس هو']],
    ['over a comma', ['قال الشاعر، نزار قباني', 'قال الشاعر']],
    ['of kin', ['شقيقة الشاعر أنغيلا ميركل', 'قالت شقيقة الشاعر']],
  ])('is not marked %s', (_, blocks) => {
    expect(roles(...blocks)).toEqual([]);
  });

  it('is no longer alone inside a longer one, and hides the place in it', () => {
    expect(find(['قالت مستشارة ألمانيا أنغيلا ميركل', 'وقالت مستشارة ألمانيا']).map(({ kind }) => kind)).toEqual([
      'place',
      'person',
      'person',
    ]);
  });
});

describe('a page’s own spelling', () => {
  it('of a full name goes on to the surname alone', () => {
    expect(words(['التقى سيرغي رخمانينوف', 'رخمانينوف'])).toEqual([]);
    expect(words(['التقى سيرجي رحمانينف', 'وقال رحمانينف لرحمانينف'])).toEqual(['سيرجي رحمانينف', 'رحمانينف', 'رحمانينف']);
  });

  it('of a peninsula goes on to «شبه الجزيرة»', () => {
    expect(words(['زار شبه جزيرة سيناء', 'شبه الجزيرة الكورية'])).toEqual(['سيناء']);
    expect(words(['زار شبه جزيرة سيناء', 'غادر شبه الجزيرة أمس'])).toEqual(['سيناء', 'شبه الجزيرة']);
  });
});

describe('middle names', () => {
  it.each([
    ['سيرغي فاسيليفيتش رحمانينوف', 'سيرغي فاسيليفيتش رحمانينوف'],
    ['فولوديمير أولكسندروفيتش زيلينسكي', 'فولوديمير أولكسندروفيتش زيلينسكي'],
  ])('belong to the name: «%s»', (text, marked) => {
    expect(words(`وصل ${text} أمس`)).toEqual([marked]);
  });

  it.each(['سيرغي قال رحمانينوف', 'سيرغي، فاسيليفيتش رحمانينوف', 'سيرغي وزير رحمانينوف'])('«%s» has none', text => {
    expect(words(text)).not.toContain(text);
  });
});

describe('many titles and names', () => {
  it('cost no more than in proportion', { timeout: 30_000 }, () => {
    const { find: findMany } = finder([dossier('person', 'نزار قباني'), dossier('place', 'ألمانيا')]);
    const cost = (repeats: number) => {
      const blocks = ['الشاعر السوري نزار قباني ثم الشاعر السوري في ألمانيا. '.repeat(repeats)];
      const runs = Array.from({ length: 5 }, () => {
        const before = process.cpuUsage();
        findMany(blocks);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...runs);
    };
    cost(300);
    expect(cost(4000)).toBeLessThan(24 * Math.max(cost(500), 10));
  });
});
