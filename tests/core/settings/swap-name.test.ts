import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/core/link/dossier.ts';
import { parseSettings } from '../../../src/core/settings/parse-settings.ts';
import { swapName, swapsOn, takeBackSwap } from '../../../src/core/settings/swap-name.ts';

const name = (words: string) => ({ entity: `person/${words}` as EntityId, name: words });
const [SAMER, NABIL, OMAR] = [name('سامر'), name('نبيل'), name('عمر')];
const SITE = 'www.news.example';
const on = (swaps: Parameters<typeof swapsOn>[0], host: string) => [...swapsOn(swaps, host)];

describe('whom words mean on a site, as the reader said', () => {
  it('holds on that site and those below it alone', () => {
    const swaps = swapName([], SAMER, SITE, NABIL);
    for (const host of ['news.example', SITE, 'sport.news.example']) expect(on(swaps, host)).toEqual([[SAMER.entity, NABIL.entity]]);
    for (const host of ['other.example', 'badnews.example', 'example', '']) expect(on(swaps, host)).toEqual([]);
  });

  it('is what was said last, and nothing once it is taken back', () => {
    const swaps = swapName(swapName([], SAMER, SITE, NABIL), SAMER, SITE, OMAR);
    expect(on(swaps, SITE)).toEqual([[SAMER.entity, OMAR.entity]]);
    expect(swapName(swaps, SAMER, SITE, null)).toEqual([]);
    expect(swapName(swaps, SAMER, SITE, SAMER)).toEqual([]);
    expect(swapName(swaps, SAMER, 'other.example', null)).toEqual(swaps);
  });

  it('means the first again where the other is taken for it', () => {
    expect(swapName(swapName([], SAMER, SITE, NABIL), NABIL, SITE, SAMER)).toEqual([]);
  });

  it('goes on from one to the next where three bear the name, and back', () => {
    const first = swapName([], SAMER, SITE, NABIL);
    const second = swapName(first, NABIL, SITE, OMAR);
    expect(on(second, SITE)).toEqual([
      [SAMER.entity, OMAR.entity],
      [NABIL.entity, OMAR.entity],
    ]);
    const elsewhere = swapName(first, SAMER, 'other.example', NABIL);
    expect(on(swapName(elsewhere, NABIL, SITE, OMAR), 'other.example')).toEqual([[SAMER.entity, NABIL.entity]]);
    expect(on(swapName(second, OMAR, SITE, SAMER), SITE)).toEqual([[NABIL.entity, SAMER.entity]]);
    expect(on(swapName(second, OMAR, SITE, NABIL), SITE)).toEqual([[SAMER.entity, NABIL.entity]]);
  });

  it('is taken back alone: what was there before is again, and what was said since stays', () => {
    const before = swapName([], SAMER, SITE, NABIL);
    const after = swapName(before, NABIL, SITE, OMAR);
    const since = swapName(after, SAMER, 'other.example', OMAR);
    expect(on(takeBackSwap(since, before, after), SITE)).toEqual([[SAMER.entity, NABIL.entity]]);
    expect(on(takeBackSwap(since, before, after), 'other.example')).toEqual([[SAMER.entity, OMAR.entity]]);
    const other = swapName(after, SAMER, SITE, name('ليلى'));
    expect(on(takeBackSwap(other, before, after), SITE)).toEqual([[SAMER.entity, name('ليلى').entity]]);
  });

  it('is read from storage field by field, one for each name on a site, five hundred at most', () => {
    const good = swapName([], SAMER, SITE, NABIL)[0]!;
    const bad = [
      null,
      {},
      { ...good, site: '' },
      { ...good, site: 7 },
      { ...good, by: 'x' },
      { ...good, by: SAMER },
      { ...good, entity: 3 },
    ];
    expect(parseSettings({ swappedNames: [...bad, { ...good, more: 1 }, good] }).swappedNames).toEqual([good]);
    expect(parseSettings({ swappedNames: 'all' }).swappedNames).toEqual([]);
    const many = Array.from({ length: 600 }, (_, at) => ({ ...good, site: `n${at}.example` }));
    expect(parseSettings({ swappedNames: many }).swappedNames).toEqual(many.slice(-500));
  });
});
