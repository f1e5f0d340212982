import type { UnderstoodArticle } from '../core/dataset/dataset.ts';
import type { ImportItem, ImportRow } from '../core/library/library.ts';
import type { StoredHead } from '../storage/schema.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { LibraryContext } from './library-context.ts';
import { LibraryError } from './library-error.ts';
import { readItem } from './read-item.ts';
import { areAlike, sketchText } from './text-sketch.ts';

/** More names than a reader looks through; a message stays small. */
const MAX_NAMES_SHOWN = 300;

/** What an import of this item would find; nothing is written. `findKnown`: those of these names that have a card. */
export async function previewImport(
  context: LibraryContext,
  item: ImportItem,
  readHeads: () => Promise<readonly StoredHead[]>,
  findKnown: (names: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<ImportRow> {
  const read = readItem(item, await context.understanding());
  if ('reason' in read) throw new LibraryError(read.reason === 'too-big' ? 'too-big' : 'bad-request', read.reason);
  const { entities } = read.extraction;
  const known = await findKnown(entities.map(({ name }) => name));
  return {
    article: read.article.id,
    facts: read.article.facts,
    namesFound: entities.length,
    namesKnown: entities.filter(({ name }) => known.has(name)).length,
    names: entities
      .slice(0, MAX_NAMES_SHOWN)
      .map(({ name, kind, mentions }) => ({ name, kind, count: mentions.length, isKnown: known.has(name) })),
    characters: read.article.text.length,
    blocks: read.article.blocks,
    ...(await findTwin(context, read, await readHeads())),
  };
}

/** The same text, the same address, or nearly the same words; in this order. */
async function findTwin(
  { database }: LibraryContext,
  { article }: UnderstoodArticle,
  heads: readonly StoredHead[],
): Promise<Pick<ImportRow, 'state' | 'duplicateOf'>> {
  const url = canonicalUrl(article.facts.url.value);
  const byUrl = url === null ? undefined : await database.read(['urls'], transaction => transaction.get('urls', url));
  const same = heads.find(head => head.id === article.id) ?? heads.find(head => head.id === byUrl?.article);
  if (same !== undefined) return { state: 'duplicate', duplicateOf: nameOf(same) };
  const sketch = sketchText(article.text);
  const alike = heads.find(head => areAlike(head.sketch, sketch));
  return alike === undefined ? { state: 'new', duplicateOf: null } : { state: 'near-duplicate', duplicateOf: nameOf(alike) };
}

function nameOf({ id, facts }: StoredHead): ImportRow['duplicateOf'] {
  return { article: id, title: facts.title.value };
}
