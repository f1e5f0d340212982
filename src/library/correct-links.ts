import type { ArticleId } from '../core/article/article.ts';
import type { Dossier, EntityId } from '../core/link/dossier.ts';
import { findAnchors } from '../core/link/find-anchors.ts';
import { type KeptCorrection, keepCorrection, MAX_CORRECTIONS } from '../core/link/kept-correction.ts';
import type { Anchor, LinkCorrection } from '../core/link/link-correction.ts';
import { MAX_ANCHORS } from '../core/link/parse-correction.ts';
import { readDossier } from './generation.ts';
import type { LibraryContext } from './library-context.ts';
import { LibraryError } from './library-error.ts';
import { linkAnew } from './link-anew.ts';
import { markStale } from './mark-stale.ts';

/** A correction just made, and the dossier that the reader was at, as it is called now; null where it is no more. */
export type MadeCorrection = { readonly kept: KeptCorrection; readonly entity: EntityId | null };

/**
 * Keeps what a reader says of dossiers as they are shown now, and links anew. Said again (a message may be repeated), it is
 * the one that was made. Call it in turn.
 */
export async function correctLinks(context: LibraryContext, said: LinkCorrection): Promise<MadeCorrection> {
  const before = await readKept(context);
  const dossiers = await readDossiers(context, said.kind === 'apart' ? [said.entity] : said.entities);
  if (dossiers === null || !canBeSaid(said, dossiers)) {
    const made = before.find(({ correction }) => isSame(correction, said));
    if (made === undefined) throw new LibraryError(dossiers === null ? 'not-found' : 'bad-request', `cannot be ${said.kind}`);
    return { kept: made, entity: null };
  }
  const correction = await anchored(context, said, dossiers);
  const names = dossiers.map(({ name }) => name);
  // Behind all others, also where the clock was set back.
  const madeAt = Math.max(context.now(), ...before.map(each => each.madeAt + 1));
  const kept = keepCorrection(correction, names, madeAt);
  await keep(context, [kept]);
  const linked = await linkAnew(context);
  return { kept, entity: followed(said, dossiers, linked) };
}

/** Takes in what another archive kept; what is here already stays. Returns the ids of those that are new. Call it in turn. */
export async function addCorrections(context: LibraryContext, all: readonly KeptCorrection[]): Promise<readonly string[]> {
  const known = new Set((await readKept(context)).map(({ id }) => id));
  const added = [...new Map(all.map(each => [each.id, each])).values()].filter(({ id }) => !known.has(id));
  if (known.size + added.length > MAX_CORRECTIONS) throw new LibraryError('too-big', `more than ${MAX_CORRECTIONS} corrections`);
  if (added.length === 0) return [];
  await keep(context, added);
  await linkAnew(context);
  return added.map(({ id }) => id);
}

/** Undoing what is already undone is no error: a message may be repeated. Call it in turn. */
export async function undoCorrections(context: LibraryContext, ids: readonly string[]): Promise<void> {
  const removed = await context.database.write(
    ['linkCorrections', 'meta'],
    async transaction => {
      const known = await Promise.all(ids.map(id => transaction.get('linkCorrections', id)));
      const there = known.filter(each => each !== undefined);
      for (const { id } of there) transaction.remove('linkCorrections', id);
      if (there.length > 0) await markStale(transaction);
      return there.length;
    },
    { durability: 'strict' },
  );
  if (removed > 0) await linkAnew(context);
}

function readKept({ database }: LibraryContext): Promise<readonly KeptCorrection[]> {
  return database.read(['linkCorrections'], transaction => transaction.getAll('linkCorrections'));
}

async function keep({ database }: LibraryContext, kept: readonly KeptCorrection[]): Promise<void> {
  await database.write(
    ['linkCorrections', 'meta'],
    async transaction => {
      for (const each of kept) transaction.put('linkCorrections', each);
      await markStale(transaction);
    },
    { durability: 'strict' },
  );
}

async function readDossiers({ database }: LibraryContext, ids: readonly EntityId[]): Promise<readonly Dossier[] | null> {
  const found = await database.read(['meta', 'dossiers'], transaction => Promise.all(ids.map(id => readDossier(transaction, id))));
  const dossiers = found.filter(each => each !== undefined);
  return dossiers.length === ids.length ? dossiers : null;
}

/** Some of its articles, not all; two of one kind. */
function canBeSaid(said: LinkCorrection, [one, other]: readonly Dossier[]): boolean {
  if (said.kind === 'same') return one!.id !== other!.id && one!.kind === other!.kind;
  const own = new Set(one!.articles);
  return said.articles.every(article => own.has(article)) && new Set(said.articles).size < own.size;
}

async function anchored(context: LibraryContext, said: LinkCorrection, [one, other]: readonly Dossier[]): Promise<LinkCorrection> {
  if (said.kind === 'same') {
    const at = [await anchorsOf(context, one!, one!.articles), await anchorsOf(context, other!, other!.articles)] as const;
    return { kind: 'same', entities: said.entities, at };
  }
  const away = new Set(said.articles);
  const staying = one!.articles.filter(article => !away.has(article));
  return { kind: 'apart', entity: said.entity, articles: [...away], at: await anchorsOf(context, one!, staying) };
}

async function anchorsOf({ database }: LibraryContext, dossier: Dossier, articles: readonly ArticleId[]): Promise<readonly Anchor[]> {
  const ids = articles.slice(0, MAX_ANCHORS);
  const stored = await database.read(['articles'], transaction => Promise.all(ids.map(id => transaction.get('articles', id))));
  return findAnchors(
    dossier,
    stored.filter(each => each !== undefined),
  );
}

/** The dossier with all the articles of those joined, or with none of those that went away. */
function followed(said: LinkCorrection, before: readonly Dossier[], linked: readonly Dossier[]): EntityId | null {
  const away = new Set(said.kind === 'apart' ? said.articles : []);
  const [{ kind }] = before as readonly [Dossier];
  const kept = before.flatMap(({ articles }) => articles).filter(article => !away.has(article));
  const names = new Set(before.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]));
  const fits = linked.filter(each => {
    const own = new Set(each.articles);
    return each.kind === kind && names.has(each.name) && kept.every(article => own.has(article)) && ![...away].some(id => own.has(id));
  });
  const [found] = [...fits].sort((a, b) => Number(b.name === before[0]!.name) - Number(a.name === before[0]!.name));
  return found?.id ?? null;
}

function isSame(kept: LinkCorrection, said: LinkCorrection): boolean {
  if (kept.kind === 'same') return said.kind === 'same' && kept.entities.every((id, at) => id === said.entities[at]);
  return said.kind === 'apart' && kept.entity === said.entity && [...kept.articles].sort().join() === [...said.articles].sort().join();
}
