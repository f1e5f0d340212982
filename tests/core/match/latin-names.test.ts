import { describe, expect, it } from 'vitest';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';
import { finder, PAGE } from './named-dossiers.ts';

const { find } = finder([
  dossier('person', 'فلاديمير بوتين'),
  dossier('person', 'بوريس جونسون'),
  dossier('person', 'شارل ميشيل'),
  dossier('person', 'أليكسي نافالني'),
  dossier('person', 'تشارلز ميتشل'),
  dossier('person', 'أنغيلا ميركل'),
]);

const marked = (text: string, language = 'en') => find(text, { ...PAGE, language }).map(mention => `${mention.text} → ${mention.name}`);

describe('Arabic names on English pages', () => {
  it.each([
    ['Russian President Vladimir Putin said', ['Vladimir Putin → فلاديمير بوتين']],
    [
      'Alexei Navalny, Alexey Navalny, Aleksei Navalny',
      Array.from(['Alexei', 'Alexey', 'Aleksei'], given => `${given} Navalny → أليكسي نافالني`),
    ],
    ['Charles Michel met Charles Mitchell', ['Charles Michel → شارل ميشيل', 'Charles Mitchell → تشارلز ميتشل']],
    ['Angela Merkel’s visit. Merkel', ['Angela Merkel → أنغيلا ميركل', 'Merkel → أنغيلا ميركل']],
    [
      'President Johnson? Boris Johnson said. Johnson’s, British Johnson',
      ['Johnson', 'Boris Johnson', 'Johnson', 'Johnson'].map(name => `${name} → بوريس جونسون`),
    ],
  ])('«%s» holds %j', (text, found) => {
    expect(marked(text)).toEqual(found);
  });

  it.each([
    ['one word alone', 'Putin said'],
    ['another’s name', 'Vladimir Potanin, Boris Becker, Michelle Obama, Johnson & Johnson'],
    ['small letters', 'vladimir putin'],
    ['words parted by a comma', 'Vladimir, Putin'],
  ])('are not read into %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each([
    ['Boris Johnson said. Lyndon Johnson said. Johnson said', ['Boris Johnson']],
    ['Boris Johnson said. Johnson said. Lyndon Johnson said', ['Boris Johnson', 'Johnson']],
    ['Johnson warns. Boris Johnson said. Lyndon Johnson said', ['Johnson', 'Boris Johnson']],
    ['Johnson warns. Lyndon Johnson said. Boris Johnson said', ['Boris Johnson']],
    ['Boris Johnson said. Johnson & Johnson, Johnson and Johnson. Johnson said', ['Boris Johnson', 'Johnson']],
  ])('go on to the surname of whom the page named last: «%s»', (text, found) => {
    expect(marked(text)).toEqual(found.map(name => `${name} → بوريس جونسون`));
  });

  it('are not looked for on pages in other languages', () => {
    expect(marked('قال Vladimir Putin إن', 'ar')).toEqual([]);
  });

  it('cost no more than in proportion', { timeout: 30_000 }, () => {
    const cost = (length: number) => {
      const text = 'Vladimir Putin Johnson and Xi '.repeat(length / 30);
      const runs = Array.from({ length: 5 }, () => {
        const before = process.cpuUsage();
        marked(text);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...runs);
    };
    cost(3000);
    expect(cost(48_000)).toBeLessThan(24 * Math.max(cost(6000), 10));
  });
});
