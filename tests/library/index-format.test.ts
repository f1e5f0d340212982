import { expect, it } from 'vitest';
import { createKnowledge } from '../../src/background/knowledge.ts';
import { INDEX_FORMAT } from '../../src/core/match/name-index.ts';
import { createMemoryDatabase } from '../../src/storage/memory-database.ts';
import { openLibrary } from './open-library.ts';

it('a name index that an older version stored is made again of the dossiers at the next start, and never read', {
  timeout: 30_000,
}, async () => {
  const database = createMemoryDatabase();
  await openLibrary(database).start();
  const before = await database.read(['meta'], transaction => transaction.get('meta', 'active'));
  const stored = await database.read(['indexes'], transaction => transaction.get('indexes', before!.generation));
  expect(before!.indexFormat).toBe(INDEX_FORMAT);
  await database.write(['meta', 'indexes'], async transaction => {
    const { indexFormat, ...older } = before!;
    transaction.put('meta', older);
    transaction.put('indexes', { ...stored!, names: { format: indexFormat! - 1 } as never });
  });

  let isLoaded = false;
  const knowledge = createKnowledge(database, async () => {
    await openLibrary(database).start();
    isLoaded = true;
  });
  const current = await knowledge.current();
  expect(isLoaded).toBe(true);
  expect(current!.names).toEqual(stored!.names);
  expect(current!.active).toEqual({ ...before!, generation: before!.generation + 1 });
});
