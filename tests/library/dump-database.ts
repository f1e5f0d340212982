import type { Database } from '../../src/storage/database.ts';
import { STORE_NAMES } from '../../src/storage/schema.ts';

/**
 * All that is stored, as one text to compare: the active generation without its number (a counter), other generations by
 * their number of records (there should be none), and no journal unless asked for: an undone import is remembered there.
 */
export async function dumpDatabase(database: Database, options: { readonly journal: boolean } = { journal: false }): Promise<string> {
  return database.read(STORE_NAMES, async transaction => {
    const active = await transaction.get('meta', 'active');
    const generation = active?.generation ?? 0;
    const [dossiers, indexes, searches] = await Promise.all([
      transaction.getAll('dossiers'),
      transaction.getAll('indexes'),
      transaction.getAll('searches'),
    ]);
    const isLive = (record: { readonly generation: number }) => record.generation === generation;
    const withoutNumber = (record: { readonly generation: number }) => ({ ...record, generation: 'active' });
    const dump = {
      articles: await transaction.getAll('articles'),
      heads: await transaction.getAll('heads'),
      urls: await transaction.getAll('urls'),
      corrections: await transaction.getAll('corrections'),
      linkCorrections: await transaction.getAll('linkCorrections'),
      staged: await transaction.getAll('staged'),
      replaced: options.journal ? await transaction.getAll('replaced') : 'left out',
      active: active === undefined ? null : withoutNumber(active),
      dossiers: dossiers.filter(isLive).map(withoutNumber),
      indexes: indexes.filter(isLive).map(withoutNumber),
      searches: searches.filter(isLive).map(withoutNumber),
      leftovers: [dossiers, indexes, searches].map(records => records.filter(record => !isLive(record)).length),
      journal: options.journal ? await transaction.getAll('batches') : 'left out',
    };
    const packed = (_: string, value: unknown) =>
      ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') : value;
    return JSON.stringify(dump, packed, 1);
  });
}
