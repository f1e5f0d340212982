import type { ArticleId } from '../article/article.ts';
import { compareText } from '../link/compare-text.ts';
import type { DossierRole } from '../link/dossier.ts';
import type { CardRole, Reference } from './card.ts';
import type { SourceNumbers } from './number-sources.ts';
import { isInAccusative, roleMeaning, saysNoMore } from './role-meaning.ts';

/** More would be a list, not a line. */
const MAX_ROLES = 4;

type Roles = { readonly role: DossierRole; readonly wordings: string[]; readonly meaning: ReadonlySet<string> };

/**
 * The roles a card shows (`published`: the days its articles say they were): wordings of one role together, a mere «الرئيس» left out where a fuller role stands. What
 * articles with a date told last comes first, else what most of them tell.
 */
export function cardRoles(
  roles: readonly DossierRole[],
  published: ReadonlyMap<ArticleId, string>,
  numbers: SourceNumbers,
): readonly CardRole<Reference>[] {
  const shown: Roles[] = [];
  for (const role of [...roles].sort((a, b) => roleMeaning(b.text).size - roleMeaning(a.text).size)) {
    const meaning = roleMeaning(role.text);
    const known = shown.find(other => other.role.status === role.status && saysNoMore(meaning, other.meaning));
    if (!known) shown.push({ role, wordings: [role.text], meaning });
    else if (known.meaning.size === meaning.size) known.wordings.push(role.text);
  }
  shown.sort((a, b) => laterTold(a.role, b.role, published) || b.role.sources.length - a.role.sources.length);
  return shown.slice(0, MAX_ROLES).map(({ role, wordings, meaning }) => {
    const same = roles.filter(
      other =>
        other.status === role.status && roleMeaning(other.text).size === meaning.size && saysNoMore(roleMeaning(other.text), meaning),
    );
    const plain = wordings.filter(wording => !isInAccusative(wording));
    return {
      text: (plain.length > 0 ? plain : wordings).join(' / '),
      status: role.status,
      citations: onePerArticle(same).map(source => numbers.cite(source)),
    };
  });
}

function onePerArticle(roles: readonly DossierRole[]) {
  const sources = roles.flatMap(role => role.sources);
  return [...new Map(sources.map(source => [source.article, source] as const).reverse()).values()].sort((a, b) =>
    a.article < b.article ? -1 : 1,
  );
}

/** 0 where the words don't say which of two was told later. */
function laterTold(a: DossierRole, b: DossierRole, published: ReadonlyMap<ArticleId, string>): number {
  const [one, other] = [lastTold(a, published), lastTold(b, published)];
  return one === '' || other === '' ? 0 : compareText(other, one);
}

function lastTold({ sources }: DossierRole, published: ReadonlyMap<ArticleId, string>): string {
  const days = sources.map(({ article }) => published.get(article) ?? '');
  return days.sort(compareText).at(-1) ?? '';
}
