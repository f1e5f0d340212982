import { describe, expect, it } from 'vitest';
import { explainMark } from '../../src/background/explain-mark.ts';
import type { Knowledge } from '../../src/background/knowledge.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { compileIndex } from '../../src/core/match/compile-index.ts';
import { bareDossier } from '../support/bare-dossier.ts';

const person = (name: string) =>
  bareDossier('person', name, {
    aliases: [
      { text: name, form: 'full', count: 2 },
      { text: 'الحداد', form: 'part', count: 1 },
    ],
  });
const [SAMER, NABIL] = [person('سامر الحداد'), person('نبيل الحداد')];
const names = compileIndex([SAMER, NABIL]);
const knowledge = { current: () => Promise.resolve({ active: {}, names }) } as unknown as Knowledge;
const PAGE = { url: 'https://news.example/a', language: 'ar', asOf: null, article: null };
const SWAPS = new Map<EntityId, EntityId>([[SAMER.id, NABIL.id]]);

const explain = (block: string, words: string, entity: EntityId, swaps: ReadonlyMap<EntityId, EntityId>) => {
  const start = block.indexOf(words);
  return explainMark({ block, start, end: start + words.length, entity, page: PAGE }, knowledge, swaps);
};

describe('why words are taken for a name', () => {
  it('is that the reader chose it, where the words alone would mean another', async () => {
    const why = await explain('وأضاف الحداد أن النقاش قريب.', 'الحداد', NABIL.id, SWAPS);
    expect(why).toMatchObject({ isChosen: true, confidence: 'sure' });
    expect(why!.candidates.map(({ entity }) => entity)).toEqual([NABIL.id, SAMER.id]);
  });

  it.each<[string, string, string, EntityId, ReadonlyMap<EntityId, EntityId>]>([
    ['nothing was chosen', 'وأضاف الحداد أن النقاش قريب.', 'الحداد', NABIL.id, new Map()],
    ['the name stands in full', 'قال نبيل الحداد إن القمح جيد.', 'نبيل الحداد', NABIL.id, SWAPS],
  ])('is the words’ own reason where %s', async (_, block, words, entity, swaps) => {
    const why = await explain(block, words, entity, swaps);
    expect(why).not.toBeNull();
    expect(why).not.toHaveProperty('isChosen');
  });
});
