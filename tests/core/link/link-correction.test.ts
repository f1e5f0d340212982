import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnderstoodArticle } from '../../../src/core/dataset/dataset.ts';
import type { EntityId } from '../../../src/core/link/dossier.ts';
import { findAnchors } from '../../../src/core/link/find-anchors.ts';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import type { Anchor, LinkCorrection } from '../../../src/core/link/link-correction.ts';
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

  it('holds in the order it was made: what was made one can be parted by its articles', () => {
    const same: LinkCorrection = { kind: 'same', entities: [PERSON, YOUNG] };
    const apart: LinkCorrection = { kind: 'apart', entity: PERSON, articles: [brief.article.id], at: [placeIn(poisoned)] };
    expect(tellers([same, apart], 'person/').sort((a, b) => a - b)).toEqual([1, 2]);
    expect(linked(same, apart).some(({ id }) => id === YOUNG)).toBe(true);
  });
});

describe('a correction of a name', () => {
  it('heads the dossier of a person and of an event, which keep their ids and what the articles call them', () => {
    const named = (entity: EntityId, name: string) => {
      const corrections: LinkCorrection[] = [{ kind: 'named', entity, name }];
      expect(
        findBreaches(
          linked(...corrections),
          articles.map(({ article }) => article),
        ),
      ).toEqual([]);
      return linked(...corrections).find(({ id }) => id === entity)!;
    };
    const samov = named(PERSON, 'إيغور بتروفيتش ساموف');
    expect(samov).toMatchObject({ name: 'إيغور بتروفيتش ساموف', saidByReader: { insteadOf: 'إيغور ساموف' } });
    expect(samov.aliases.map(({ text }) => text)).toContain('إيغور ساموف');
    const event = named(EVENT, 'قضية ساموف');
    expect(event).toMatchObject({ name: 'قضية ساموف', saidByReader: { insteadOf: 'تسميم إيغور ساموف' } });
    expect(event.aliases.map(({ text }) => text)).toEqual(expect.arrayContaining(['تسميم إيغور ساموف', 'استهداف إيغور ساموف']));
  });

  it('is said of who was named, whatever else was joined or parted since', () => {
    const same: LinkCorrection = { kind: 'same', entities: [PERSON, YOUNG] };
    const rename: LinkCorrection = { kind: 'named', entity: YOUNG, name: 'ساموف الابن', at: [placeIn(brief)] };
    for (const corrections of [
      [rename, same],
      [same, rename],
    ] as const)
      expect(
        linked(...corrections)
          .filter(({ kind }) => kind === 'person')
          .map(({ name }) => name),
      ).toEqual(['ساموف الابن']);
    const apart: LinkCorrection = { kind: 'apart', entity: PERSON, articles: [brief.article.id], at: [placeIn(poisoned)] };
    expect(linked(same, apart, rename).find(({ id }) => id === YOUNG)?.name).toBe('ساموف الابن');
  });

  it('of its kind leaves no id astray, in whatever speaks of it', () => {
    const dossiers = linked({ kind: 'is-a', entity: PERSON, is: 'organisation' });
    expect(
      findBreaches(
        dossiers,
        articles.map(({ article }) => article),
      ),
    ).toEqual([]);
    expect(dossiers.find(({ kind }) => kind === 'organisation')?.id).toBe('organisation/ايغور_ساموف');
    expect(JSON.stringify(dossiers)).not.toContain(PERSON);
  });
});

/** Where an article names its first entity. */
function placeIn({ article, extraction }: UnderstoodArticle): Anchor {
  const { start, end } = extraction.entities[0]!.mentions[0]!;
  return { article: article.id, start, end };
}

const deed = (text: string, name: string, role: string) => handMadeArticle(text, { entities: person(name, role) });
const minister = deed('قال الوزير المصري أحمد حسن إن العمل يسير.', 'أحمد حسن', 'الوزير المصري');
const ministerAgain = deed('عاد الوزير المصري أحمد حسن من السفر أمس.', 'أحمد حسن', 'الوزير المصري');
const player = deed('سجل اللاعب التونسي أحمد حسن هدفا جميلا.', 'أحمد حسن', 'اللاعب التونسي');
const ministerLast = deed('ووصل الوزير المصري أحمد حسن مساء.', 'أحمد حسن', 'الوزير المصري');
const archive = [minister, ministerAgain, ministerLast];

/** As the library makes it: of what is shown now, with the places of who is meant. */
function apartOf(from: readonly UnderstoodArticle[], id: string, away: UnderstoodArticle): LinkCorrection {
  const dossier = linkArticles(from).dossiers.find(each => each.id === id)!;
  const staying = from.filter(({ article }) => article.id !== away.article.id);
  return { kind: 'apart', entity: dossier.id, articles: [away.article.id], at: findAnchors(dossier, staying) };
}

describe('a correction with the places of who is meant', () => {
  const [whole] = linkArticles(archive).dossiers;
  const correction = apartOf(archive, whole!.id, ministerAgain);
  const bearers = (articles: readonly UnderstoodArticle[], ...corrections: LinkCorrection[]) =>
    linkArticles(articles, corrections)
      .dossiers.map(each =>
        each.articles
          .map(id => String(articles.findIndex(({ article }) => article.id === id)))
          .sort()
          .join(' '),
      )
      .sort();

  it('is found by them: one place an article', () => {
    expect(whole!.articles).toHaveLength(3);
    expect(correction.at).toEqual(expect.arrayContaining([placeIn(minister), placeIn(ministerLast)]));
    expect(bearers(archive, correction)).toEqual(['0 2', '1']);
  });

  it('survives an import that gives a namesake, and so other ids, and its undo', () => {
    const more = [...archive, player];
    expect(linkArticles(more).dossiers.map(({ id }) => id)).not.toContain(whole!.id);
    expect(bearers(more, correction)).toEqual(['0 2', '1', '3']);
    expect(bearers(archive, correction)).toEqual(['0 2', '1']);
  });

  it('survives an understanding that names the person otherwise', () => {
    const renamed = archive.map(({ article, extraction }) => ({
      article,
      extraction: {
        ...extraction,
        entities: extraction.entities.map(entity => ({ ...entity, id: 'e7', name: entity.name.split(' ')[0]! })),
      },
    }));
    expect(bearers(renamed, correction)).toEqual(['0 2', '1']);
  });

  it('does nothing to another bearer of the name once the articles it was made of are gone', () => {
    const others = [player, ministerAgain];
    expect(bearers(others, correction)).toEqual(bearers(others));
  });

  it('parts and joins any articles without losing one, the same in any order of the articles', () => {
    const all = [...archive, player];
    const anyCorrection = fc.oneof(
      fc.record({
        kind: fc.constant('apart' as const),
        entity: fc.constant(whole!.id),
        articles: fc.subarray(all.map(({ article }) => article.id)),
        at: fc.subarray(all.map(placeIn)),
      }),
      fc.record({
        kind: fc.constant('same' as const),
        entities: fc.constant([whole!.id, whole!.id] as const),
        at: fc.tuple(fc.subarray(all.map(placeIn)), fc.subarray(all.map(placeIn))),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyCorrection, { maxLength: 5 }), corrections => {
        const { dossiers } = linkArticles(all, corrections);
        expect(dossiers.flatMap(({ articles }) => articles).sort()).toEqual(all.map(({ article }) => article.id).sort());
        expect(
          findBreaches(
            dossiers,
            all.map(({ article }) => article),
          ),
        ).toEqual([]);
        expect(JSON.stringify(linkArticles([...all].reverse(), corrections).dossiers)).toBe(JSON.stringify(dossiers));
      }),
      { numRuns: 60 },
    );
  });
});
