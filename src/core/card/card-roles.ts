import type { ArticleId } from '../article/article.ts';
import type { DossierRole } from '../link/dossier.ts';
import type { DateRange } from '../time/date-range.ts';
import type { ArticleHead } from './article-head.ts';
import type { CardRole, Reference } from './card.ts';
import type { SourceNumbers } from './number-sources.ts';
import { roleMeaning, saysNoMore } from './role-meaning.ts';

/** More would be a list, not a line. */
const MAX_ROLES = 4;

type Roles = { readonly role: DossierRole; readonly wordings: string[]; readonly meaning: ReadonlySet<string> };

/**
 * The roles a card shows: wordings of one role together, a mere «الرئيس» left out where a fuller role stands, and
 * none that was only told after the day the reader's page speaks of.
 */
export function cardRoles(
  roles: readonly DossierRole[],
  heads: ReadonlyMap<ArticleId, ArticleHead>,
  asOf: DateRange | null,
  numbers: SourceNumbers,
): readonly CardRole<Reference>[] {
  const timely = roles.filter(({ sources }) => !sources.every(({ article }) => isAfter(heads.get(article), asOf)));
  const shown: Roles[] = [];
  for (const role of [...timely].sort((a, b) => roleMeaning(b.text).size - roleMeaning(a.text).size)) {
    const meaning = roleMeaning(role.text);
    const known = shown.find(other => other.role.status === role.status && saysNoMore(meaning, other.meaning));
    if (!known) shown.push({ role, wordings: [role.text], meaning });
    else if (known.meaning.size === meaning.size) known.wordings.push(role.text);
  }
  shown.sort((a, b) => b.role.sources.length - a.role.sources.length);
  return shown.slice(0, MAX_ROLES).map(({ role, wordings, meaning }) => {
    const same = timely.filter(
      other =>
        other.status === role.status && roleMeaning(other.text).size === meaning.size && saysNoMore(roleMeaning(other.text), meaning),
    );
    return { text: wordings.join(' / '), status: role.status, citations: onePerArticle(same).map(source => numbers.cite(source)) };
  });
}

function onePerArticle(roles: readonly DossierRole[]) {
  const sources = roles.flatMap(role => role.sources);
  return [...new Map(sources.map(source => [source.article, source] as const).reverse()).values()].sort((a, b) =>
    a.article < b.article ? -1 : 1,
  );
}

function isAfter(head: ArticleHead | undefined, asOf: DateRange | null): boolean {
  const published = head?.facts.published.value ?? head?.facts.publishedBounds.value;
  return Boolean(published?.from && asOf?.to && published.from > asOf.to);
}
