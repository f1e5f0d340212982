import type { ArticleId } from '../article/article.ts';
import { isPossessed, mayBePossessed } from '../tables/roles.ts';
import { fold } from '../text/fold-text.ts';
import { compareText } from './compare-text.ts';
import type { DossierRole, Source } from './dossier.ts';
import type { EntityCluster } from './entity-node.ts';
import { mentionText } from './mention-text.ts';
import { mostFrequent } from './most-frequent.ts';

/** «العمدة الحالي» was so on the day of its article; a card years later must not say so. */
const STILL = /\s+(?:الحالي|الحالية)$/;
/** «نظيره الروسي» says no more than another's role does. */
const RELATIVE = /^[وف]?نظير(?:ه|ها|هم|ته|تها)(?=\s|$)/;
/** «شيخ الأزهر الدكتور …»: a courtesy to the name behind it, no part of the office. */
const COURTESY = /(?<=\S)\s+(?:الدكتور|الدكتورة|السيد|السيدة|الأستاذ|الأستاذة|المهندس|المهندسة|الشيخ|الحاج)$/;

/** Units; longer than any word of the table. */
const MAX_HEAD = 40;

/** One an article. */
type RoleUses = Map<ArticleId, { readonly text: string; readonly source: Source }>;

/** The roles the articles give, each wording and status once, with one source an article; the best attested first. */
export function collectRoles(cluster: EntityCluster): readonly DossierRole[] {
  const byWording = new Map<string, { readonly status: DossierRole['status']; readonly uses: RoleUses }>();
  for (const { view, entity } of cluster.nodes) {
    for (const role of entity.roles) {
      if (RELATIVE.test(role.text) || leavesOwnerOut(role.text)) continue;
      const text = mentionText(view.text, role).replace(COURTESY, '').replace(STILL, '');
      const key = `${role.status} ${fold(text)}`;
      const wording = byWording.get(key) ?? { status: role.status, uses: new Map() };
      byWording.set(key, wording);
      if (!wording.uses.has(view.id)) wording.uses.set(view.id, { text, source: view.sourceOf(role) });
    }
  }
  const roles = [...byWording.values()].map(
    ({ status, uses }): DossierRole => ({
      text: mostFrequent([...uses.values()].map(use => use.text))!,
      status,
      sources: [...uses.values()].map(use => use.source),
    }),
  );
  return roles.sort((a, b) => b.sources.length - a.sources.length || b.text.length - a.text.length || compareText(a.text, b.text));
}

/** «سفيرها لدى فرنسا», «نجله»: whose is in the article's sentence, and on a card stands nobody that «ها» could mean. */
function leavesOwnerOut(text: string): boolean {
  const [head = ''] = text.slice(0, MAX_HEAD).split(/\s/, 1);
  const folded = fold(head);
  return isPossessed(folded) || (head.endsWith('ه') && mayBePossessed(folded));
}
