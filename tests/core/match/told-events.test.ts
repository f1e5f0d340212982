import { describe, expect, it } from 'vitest';
import type { Dossier, EventSlots } from '../../../src/core/link/dossier.ts';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';
import { finder } from './named-dossiers.ts';

const judge = dossier('person', 'جيوفاني فالكوني');
const writer = dossier('person', 'ناجي العلي');
const rome = dossier('place', 'إيطاليا');
const union = dossier('organisation', 'الاتحاد الأفريقي');

function event(name: string, slots: Partial<EventSlots>, participants: readonly (readonly [Dossier, 'source' | 'target'])[]): Dossier {
  return dossier('event', name, {
    event: {
      type: 'ASSAULT',
      status: 'happened',
      participants: participants.map(([{ id, name: own }, part]) => ({ entity: id, name: own, part })),
      place: null,
      date: null,
      triggers: [],
      ...slots,
    },
  });
}

const date = (said: string, from: string, to: string) => ({ said, range: { from, to }, precision: 'day', open: null }) as const;

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
