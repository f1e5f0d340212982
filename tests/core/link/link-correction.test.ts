import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/core/link/dossier.ts';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import type { LinkCorrection } from '../../../src/core/link/link-correction.ts';
import { findBreaches } from '../../support/dataset-invariants.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const person = (name: string, ...roles: string[]) => [{ id: 'e1', kind: 'person' as const, name, roles }];
const attack = (text: string, name: string) =>
  handMadeArticle(text, {
    entities: person('إيغور ساموف'),
    events: [{ id: 'v1', type: 'ASSAULT', name, text: name, trigger: name.split(' ')[0]!, who: [['e1', 'target']] }],
    statements: [{ text: text.slice(0, -1), about: ['e1'] }],
  });
const poisoned = attack('ساء الأمر كثيرا إثر تسميم إيغور ساموف في بلاده.', 'تسميم إيغور ساموف');
const targeted = attack('وزاد التوتر بين البلدين بعد استهداف إيغور ساموف بلا شك.', 'استهداف إيغور ساموف');
const brief = handMadeArticle('وصل ساموف الصغير إلى المدينة اليوم.', { entities: person('ساموف الصغير') });
const articles = [poisoned, targeted, brief];

const linked = (...corrections: LinkCorrection[]) => linkArticles(articles, corrections).dossiers;
const tellers = (corrections: readonly LinkCorrection[], start: string) =>
  linked(...corrections)
    .filter(({ id }) => id.startsWith(start))
    .map(one => one.articles.length);

const PERSON = 'person/ايغور_ساموف' as EntityId;
const EVENT = 'event/تسميم_ايغور_ساموف' as EntityId;
const YOUNG = 'person/ساموف_الصغير' as EntityId;

describe('a correction of who is who', () => {
  it('parts one name into two, and one event into two, by their articles', () => {
    expect(tellers([], 'person/ايغور')).toEqual([2]);
    expect(tellers([{ kind: 'apart', entity: PERSON, articles: [targeted.article.id] }], 'person/ايغور')).toEqual([1, 1]);
    expect(tellers([], 'event/')).toEqual([2]);
    expect(tellers([{ kind: 'apart', entity: EVENT, articles: [targeted.article.id] }], 'event/')).toEqual([1, 1]);
  });

  it('makes two names one, and says that the reader did', () => {
    const same: LinkCorrection = { kind: 'same', entities: [PERSON, YOUNG] };
    expect(tellers([same], 'person/')).toEqual([3]);
    expect(linked(same).find(({ kind }) => kind === 'person')!.mergedBecause).toContain('reader');
  });

  it('leaves no id astray, and is undone by leaving it out', () => {
    const before = JSON.stringify(linked());
    const corrections: readonly LinkCorrection[] = [
      { kind: 'same', entities: [PERSON, YOUNG] },
      { kind: 'apart', entity: EVENT, articles: [targeted.article.id] },
      { kind: 'apart', entity: PERSON, articles: [targeted.article.id] },
    ];
    const texts = articles.map(({ article }) => article);
    expect(findBreaches(linked(...corrections), texts)).toEqual([]);
    expect(JSON.stringify(linked(...[...corrections].reverse()))).toBe(JSON.stringify(linked(...corrections)));
    expect(JSON.stringify(linked())).toBe(before);
  });

  it('does nothing where its id is gone, or where it would part all from nothing', () => {
    const before = JSON.stringify(linked());
    const gone = 'person/لا_أحد' as EntityId;
    expect(JSON.stringify(linked({ kind: 'same', entities: [PERSON, gone] }))).toBe(before);
    expect(JSON.stringify(linked({ kind: 'apart', entity: PERSON, articles: articles.map(({ article }) => article.id) }))).toBe(before);
  });
});
