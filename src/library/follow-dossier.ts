import type { Dossier, EntityId } from '../core/link/dossier.ts';
import type { KeptCorrection } from '../core/link/kept-correction.ts';
import { entitiesIn, type LinkCorrection } from '../core/link/link-correction.ts';
import type { Database } from '../storage/database.ts';

type Followed = Pick<Dossier, 'name' | 'articles'> & { readonly aliases: readonly { readonly text: string }[] };

/** What a reader was at, once the archive is linked anew: the dossier with all articles of those joined, or with none of those that went away. */
export function followDossier(said: LinkCorrection, before: readonly Followed[], linked: readonly Dossier[]): EntityId | null {
  const away = new Set(said.kind === 'apart' ? said.articles : []);
  const kept = before.flatMap(({ articles }) => articles).filter(article => !away.has(article));
  const called = said.kind === 'named' ? [said.name] : [];
  const names = new Set([...before.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]), ...called]);
  const kind = said.kind === 'is-a' ? said.is : entitiesIn(said)[0]!.split('/')[0];
  const fits = linked.filter(each => {
    const own = new Set(each.articles);
    return each.kind === kind && names.has(each.name) && kept.every(article => own.has(article)) && ![...away].some(id => own.has(id));
  });
  const [found] = [...fits].sort((a, b) => Number(b.name === before[0]!.name) - Number(a.name === before[0]!.name));
  return found?.id ?? null;
}

/** The same of a correction that was made before, by the places that it keeps. */
export async function followKept(database: Database, { correction, names }: KeptCorrection): Promise<EntityId | null> {
  const anchors = correction.kind === 'same' ? correction.at?.flat() : correction.at;
  const articles = anchors?.map(({ article }) => article) ?? [];
  const linked = await database.read(['meta', 'dossiers'], async transaction => {
    const active = await transaction.get('meta', 'active');
    return active === undefined ? [] : transaction.getAll('dossiers', { prefix: active.generation });
  });
  const dossiers = linked.flatMap(record => record.dossiers);
  return followDossier(correction, [{ name: names[0]!, aliases: names.map(text => ({ text })), articles }], dossiers);
}
