import type { ArticleId } from '../core/article/article.ts';
import type { UnderstoodArticle } from '../core/dataset/dataset.ts';
import type { Dossier } from '../core/link/dossier.ts';
import { findAnchors } from '../core/link/find-anchors.ts';
import { createFollow } from '../core/link/follow-anchors.ts';
import { MAX_NAME_ANCHORS } from '../core/settings/parse-settings.ts';
import { changeRemembered, rememberedIn } from '../core/settings/remembered-names.ts';
import type { RememberedName, Settings } from '../core/settings/settings.ts';
import type { ReadTransaction } from '../storage/database.ts';
import { readDossier } from './generation.ts';
import type { LibraryContext } from './library-context.ts';

/** Settings in which each name that the archive has says where articles name it. */
export async function anchorNames({ database }: Pick<LibraryContext, 'database'>, settings: Settings): Promise<Settings> {
  const bare = new Set(rememberedIn(settings).flatMap(({ entity, at }) => (at === undefined ? [entity] : [])));
  if (bare.size === 0) return settings;
  const found = await database.read(['meta', 'dossiers', 'articles'], async transaction => {
    const dossiers = await Promise.all([...bare].map(entity => readDossier(transaction, entity)));
    return Promise.all(dossiers.flatMap(dossier => (dossier === undefined ? [] : [withAnchors(transaction, dossier)])));
  });
  const anchors = new Map(found);
  return changeRemembered(settings, name => {
    const at = name.at ?? anchors.get(name.entity);
    return at === undefined ? name : { ...name, at };
  });
}

async function withAnchors(transaction: ReadTransaction, dossier: Dossier) {
  const stored = await Promise.all(dossier.articles.slice(0, MAX_NAME_ANCHORS).map(id => transaction.get('articles', id)));
  return [
    dossier.id,
    findAnchors(
      dossier,
      stored.filter(each => each !== undefined),
    ),
  ] as const;
}

/**
 * After another generation became active: what the reader hid, knows or swapped is given the ids that it has there, and the
 * generation is marked as followed. Killed before that, the next start does it. Call it in turn.
 */
export async function followNames(
  context: LibraryContext,
  dossiers: readonly Dossier[],
  articles: readonly UnderstoodArticle[],
): Promise<void> {
  const settings = await context.settings.read();
  const names = rememberedIn(settings);
  if (names.length > 0) {
    const follow = createFollow(dossiers, articles);
    const move = (name: RememberedName): RememberedName => {
      const entity = follow(name.entity, name.at ?? []);
      return entity === null ? name : { ...name, entity };
    };
    if (names.some(name => move(name).entity !== name.entity)) await context.settings.write(changeRemembered(settings, move));
  }
  await context.database.write(['meta'], async transaction => {
    const active = await transaction.get('meta', 'active');
    if (active !== undefined) transaction.put('meta', { ...active, isFollowed: true });
  });
}

/** The same at a start, where an update or a kill came between. */
export async function followAtStart(context: LibraryContext): Promise<void> {
  const { database, settings } = context;
  const active = await database.read(['meta'], transaction => transaction.get('meta', 'active'));
  if (active === undefined || active.isFollowed === true) return;
  const ids = new Set(rememberedIn(await settings.read()).flatMap(({ at = [] }) => at.map(({ article }): ArticleId => article)));
  const [records, stored] = await database.read(['dossiers', 'articles'], transaction =>
    Promise.all([
      ids.size === 0 ? [] : transaction.getAll('dossiers', { prefix: active.generation }),
      Promise.all([...ids].map(id => transaction.get('articles', id))),
    ]),
  );
  await followNames(
    context,
    records.flatMap(({ dossiers }) => dossiers),
    stored.filter(each => each !== undefined),
  );
}

/** Names that were remembered before they were given anchors; while the ids they have are still those of the archive. */
export async function anchorAtStart(context: LibraryContext): Promise<void> {
  const settings = await context.settings.read();
  const anchored = await anchorNames(context, settings);
  if (anchored !== settings && rememberedIn(anchored).some(({ at }, i) => at !== rememberedIn(settings)[i]!.at))
    await context.settings.write(anchored);
}
