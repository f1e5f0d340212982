import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/core/link/dossier.ts';
import { applySwaps } from '../../../src/core/match/apply-swaps.ts';
import { compileIndex } from '../../../src/core/match/compile-index.ts';
import { findMentions } from '../../../src/core/match/find-mentions.ts';
import { findRivals } from '../../../src/core/match/find-rivals.ts';
import { bareDossier } from '../../support/bare-dossier.ts';

const person = (name: string) => {
  const surname = name.split(' ').at(-1)!;
  const aliases = [
    { text: name, form: 'full' as const, count: 2 },
    { text: surname, form: 'part' as const, count: 3 },
  ];
  return bareDossier('person', name, { aliases });
};
const dossiers = [person('سامر الحداد'), person('نبيل الحداد'), person('جورج خليل')].sort((a, b) => (a.id < b.id ? -1 : 1));
const [samer, nabil, george] = ['سامر الحداد', 'نبيل الحداد', 'جورج خليل'].map(name => dossiers.find(each => each.name === name)!.id) as [
  EntityId,
  EntityId,
  EntityId,
];
const index = compileIndex(dossiers, new Map());
const PAGE = { url: null, language: 'ar', asOf: null };
const found = (text: string, swaps: ReadonlyMap<EntityId, EntityId>) =>
  applySwaps(findMentions(index, [text], PAGE)[0]!, swaps).map(({ start, end, entity, confidence }) => [
    text.slice(start, end),
    entity,
    confidence,
  ]);

describe('a swap on a page', () => {
  const text = 'التقى سامر الحداد نبيل الحداد أمس. ثم قال الحداد كلمته.';
  const swaps = new Map([[nabil, samer]]);

  it('settles words that may mean both, and leaves alone those that say whom they mean', () => {
    const before = found(text, new Map());
    expect(before.map(([words]) => words)).toEqual(['سامر الحداد', 'نبيل الحداد', 'الحداد']);
    const meant = before[2]![1] as EntityId;
    const other = meant === nabil ? samer : nabil;
    const after = found(text, new Map([[meant, other]]));
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[2]).toEqual(['الحداد', other, 'sure']);
  });

  it('does nothing on a page that names the one alone', () => {
    expect(found('قال جورج خليل كلمته.', swaps)).toEqual(found('قال جورج خليل كلمته.', new Map()));
  });
});

describe('who else goes by a name', () => {
  it('is whoever shares one, and nobody for a name of its own', () => {
    expect(findRivals(index, new Set([samer, george]))).toEqual(new Map([[samer, [{ entity: nabil, name: 'نبيل الحداد' }]]]));
    expect(findRivals(index, new Set())).toEqual(new Map());
  });
});
