import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/core/link/dossier.ts';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';
import { alias, finder } from './named-dossiers.ts';
import { date, event } from './told-dossiers.ts';

const role = (text: string, status: 'held' | 'former' = 'held'): Dossier['roles'][number] => ({ text, status, sources: [] });

const agent = dossier('person', 'سامر حداد', { roles: [role('العميل التونسي السابق', 'former'), role('الجاسوس المزدوج')] });
const { find } = finder([
  agent,
  dossier('person', 'رامي عساف', { roles: [role('المعارض التونسي')] }),
  dossier('person', 'هاني عساف', { roles: [role('المعارض التونسي')] }),
  event('تسميم سامر حداد', { triggers: ['تسميم'] }, [[agent, 'target']]),
]);
const roles = (blocks: readonly string[]) =>
  find(blocks)
    .filter(({ form }) => form === 'role')
    .map(({ text, name }) => `${text} → ${name}`);

describe('a description that the articles give somebody the page names', () => {
  it.each([
    ['as they word it', 'وقال الجاسوس المزدوج إنه بخير', 'الجاسوس المزدوج'],
    ['in a mixture of their words', 'وقال العميل المزدوج السابق إنه بخير', 'العميل المزدوج السابق'],
    ['behind a particle', 'وسمح للجاسوس السابق بالسفر', 'لجاسوس السابق'],
  ])('means them, %s', (_, text, found) => {
    expect(roles(['وصل سامر حداد', text])).toEqual([`${found} → سامر حداد`]);
  });

  it.each([
    ['a page that does not name them', ['وقال الجاسوس المزدوج إنه بخير']],
    ['the head alone', ['وصل سامر حداد', 'وقال العميل إنه بخير']],
    ['another quality', ['وصل سامر حداد', 'وقال الجاسوس المزدوج الشهير إنه بخير']],
    ['a page that gives it to another', ['وصل سامر حداد', 'وقال الجاسوس المزدوج جورج بليك إنه بخير', 'ورفض العميل السابق']],
    ['a title before the name', ['وصل الجاسوس المزدوج سامر حداد']],
    ['two of whom it is said', ['وصل رامي عساف وهاني عساف', 'وقال المعارض التونسي إنه بخير']],
  ])('means nobody with %s', (_, blocks) => {
    expect(roles(blocks)).toEqual([]);
  });

  it('is a victim as good as the name', () => {
    const [told] = find(['وصل سامر حداد', 'واستُهدف الجاسوس السابق بغاز الأعصاب']).filter(({ kind }) => kind === 'event');
    expect(told).toMatchObject({ text: 'استُهدف', name: 'تسميم سامر حداد' });
  });
});

describe('a call of which the articles say the weekday alone', () => {
  const one = dossier('person', 'رضا سالم');
  const other = dossier('person', 'يوسف كرم', { aliases: [alias('كرم', 'part')] });
  const monday = { said: 'الاثنين', range: null, precision: 'weekday', open: null, weekday: 1 } as const;
  const { find } = finder([
    one,
    other,
    event('اتصال هاتفي بين رضا سالم ويوسف كرم', { type: 'CONSULT', triggers: ['اتصال', 'هاتفي'], date: monday }, [
      [one, 'source'],
      [other, 'target'],
    ]),
    event('طرد رضا سالم', { type: 'SANCTION', triggers: ['طرد'], date: date('2018', '2018-01-01', '2018-12-31') }, [[one, 'target']]),
  ]);
  const told = (text: string, day: string) =>
    find(text, { url: null, language: 'ar', asOf: { from: day, to: day } })
      .filter(({ kind }) => kind === 'event')
      .map(({ text: words, confidence }) => `${words} ${confidence}`);

  it.each([
    ['on that weekday', 'مكالمة بين رضا سالم ويوسف كرم', '2021-12-13', ['مكالمة probable']],
    ['once', 'مكالمة هاتفية بين رضا سالم ويوسف كرم', '2021-12-13', ['مكالمة probable']],
    ['on the day after', 'تحدث رضا سالم ويوسف كرم هاتفيا', '2021-12-14', ['هاتفيا probable']],
    ['on another day', 'مكالمة بين رضا سالم ويوسف كرم', '2021-12-16', []],
    ['with one of the two', 'مكالمة بين رضا سالم والوزير', '2021-12-13', []],
  ])('is known by its two people %s', (_, text, day, found) => {
    expect(told(text, day)).toEqual(found);
  });
});
