import type { ArticleId } from '../core/article/article.ts';
import type { Dossier, EntityId } from '../core/link/dossier.ts';
import { findAnchors } from '../core/link/find-anchors.ts';
import { inOrder, type KeptCorrection, keepCorrection, MAX_CORRECTIONS, MAX_MADE_AT } from '../core/link/kept-correction.ts';
import { type Anchor, entitiesIn, type LinkCorrection } from '../core/link/link-correction.ts';
import { MAX_ANCHORS } from '../core/link/parse-correction.ts';
import { followDossier, followKept } from './follow-dossier.ts';
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
  const dossiers = await readDossiers(context, entitiesIn(said));
  if (dossiers === null || !canBeSaid(said, dossiers)) {
    const made = before.find(({ correction }) => isSame(correction, said));
    if (made === undefined) throw new LibraryError(dossiers === null ? 'not-found' : 'bad-request', `cannot be ${said.kind}`);
    return { kept: made, entity: await followKept(context.database, made) };
  }
  const correction = await anchored(context, said, dossiers);
  const names = dossiers.map(({ name }) => name);
  // Behind all others, also where the clock was set back.
  const madeAt = Math.min(MAX_MADE_AT, Math.max(context.now(), ...before.map(each => each.madeAt + 1)));
  const kept = keepCorrection(correction, names, madeAt);
  refuseTooMany(before, [kept]);
  await keep(context, [kept]);
  const linked = await linkAnew(context);
  return { kept, entity: followDossier(said, dossiers, linked) };
}

/** Takes in what another archive kept; what is here already stays. Returns the ids of those that are new. Call it in turn. */
export async function addCorrections(context: LibraryContext, all: readonly KeptCorrection[]): Promise<readonly string[]> {
  const before = await readKept(context);
  const known = new Set(before.map(({ id }) => id));
  const added = notAhead(context.now(), [...new Map(all.map(each => [each.id, each])).values()]).filter(({ id }) => !known.has(id));
  refuseTooMany(before, added);
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

function refuseTooMany(before: readonly KeptCorrection[], added: readonly KeptCorrection[]): void {
  const ids = new Set([...before, ...added].map(({ id }) => id));
  if (ids.size > MAX_CORRECTIONS) throw new LibraryError('too-big', `more than ${MAX_CORRECTIONS} corrections`);
}

/** In their order, and none made later than now: the clock of whoever made it would run ahead of all that is said here. */
function notAhead(now: number, all: readonly KeptCorrection[]): readonly KeptCorrection[] {
  return inOrder(all).map((each, at) => (each.madeAt <= now + at ? each : { ...each, madeAt: now + at }));
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

/** Some of its articles, not all; two of one kind; a name or a kind that it has not. */
function canBeSaid(said: LinkCorrection, [one, other]: readonly Dossier[]): boolean {
  if (said.kind === 'same') return one!.id !== other!.id && one!.kind === other!.kind;
  if (said.kind === 'named') return said.name !== one!.name;
  if (said.kind === 'also') return said.name !== one!.name && !one!.saidByReader?.others?.includes(said.name);
  if (said.kind === 'is-a') return one!.kind !== 'event' && one!.kind !== said.is;
  const own = new Set(one!.articles);
  return said.articles.every(article => own.has(article)) && new Set(said.articles).size < own.size;
}

async function anchored(context: LibraryContext, said: LinkCorrection, [one, other]: readonly Dossier[]): Promise<LinkCorrection> {
  if (said.kind === 'same') {
    const at = [await anchorsOf(context, one!, one!.articles), await anchorsOf(context, other!, other!.articles)] as const;
    return { kind: 'same', entities: said.entities, at };
  }
  if (said.kind !== 'apart') return { ...said, at: await anchorsOf(context, one!, one!.articles) };
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

function isSame(kept: LinkCorrection, said: LinkCorrection): boolean {
  if (kept.kind === 'same') return said.kind === 'same' && kept.entities.every((id, at) => id === said.entities[at]);
  if (said.kind === 'same' || kept.entity !== said.entity) return false;
  if (kept.kind === 'is-a') return said.kind === 'is-a' && kept.is === said.is;
  if (kept.kind !== 'apart') return said.kind === kept.kind && kept.name === said.name;
  return said.kind === 'apart' && [...kept.articles].sort().join() === [...said.articles].sort().join();
}
