import type { Span } from '../../src/core/text/span.ts';
import type { EntityKind, LocalId } from '../../src/core/understand/extraction.ts';
import type { GoldMention } from './extraction-gold.ts';
import { isInside, sharedLength } from './overlap.ts';
import type { Verdict } from './verdict.ts';

export type FoundMention = Span & { readonly entity: LocalId; readonly kind: EntityKind };

/** Heads that may be in or out of a mention (rule 2), and the article. */
const GENERIC_HEADS = ['مدينة', 'ولاية', 'إقليم', 'اقليم', 'وكالة', 'صحيفة', 'منظمة', 'نادي'];
const MAX_START_DIFFERENCE = 2;

/**
 * Which gold entity a found entity is: the one that most of its mentions overlap. Entities that meet none are absent.
 */
export function mapEntities(found: readonly FoundMention[], gold: readonly GoldMention[]): ReadonlyMap<LocalId, string> {
  const votes = new Map<LocalId, Map<string, number>>();
  for (const mention of found) {
    // The tightest fit counts: in «رئيس [المجلس الأوروبي]» a found «المجلس الأوروبي» meets the council, not its president.
    const meeting = gold.filter(one => sharedLength(one, mention) > 0);
    const best = meeting.sort((a, b) => misfit(a, mention) - misfit(b, mention))[0];
    if (best === undefined) continue;
    const counts = votes.get(mention.entity) ?? new Map<string, number>();
    counts.set(best.entity, (counts.get(best.entity) ?? 0) + 1);
    votes.set(mention.entity, counts);
  }
  const map = new Map<LocalId, string>();
  for (const [id, counts] of votes) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best !== undefined) map.set(id, best[0]);
  }
  return map;
}

/** One to one, the closest fit first; a found mention inside another entity's gold one is neither right nor wrong. */
export function judgeMentions(
  text: string,
  found: readonly FoundMention[],
  gold: readonly GoldMention[],
): readonly Verdict<GoldMention, FoundMention>[] {
  const used = new Set<FoundMention>();
  const asked = gold.map((mention): Verdict<GoldMention, FoundMention> => {
    const fits = found.filter(
      one => !used.has(one) && one.kind === mention.kind && one.end === mention.end && startsAlike(text, one, mention),
    );
    const best = fits.sort((a, b) => misfit(mention, a) - misfit(mention, b))[0];
    if (best !== undefined) used.add(best);
    if (mention.optional) return { is: 'passed', gold: mention, found: best ?? null };
    return best === undefined ? { is: 'missed', gold: mention } : { is: 'hit', gold: mention, found: best };
  });
  const entityOf = mapEntities(found, gold);
  const rest = found.filter(mention => !used.has(mention));
  const more = rest.map((mention): Verdict<GoldMention, FoundMention> => {
    const own = entityOf.get(mention.entity);
    const ignored = gold.some(one => (one.optional ? sharedLength(one, mention) > 0 : isInside(mention, one) && one.entity !== own));
    return ignored ? { is: 'passed', gold: null, found: mention } : { is: 'wrong', found: mention };
  });
  return [...asked, ...more];
}

function misfit(a: Span, b: Span): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}

function startsAlike(text: string, a: Span, b: Span): boolean {
  if (Math.abs(a.start - b.start) <= MAX_START_DIFFERENCE) return true;
  const between = text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start)).trim();
  return GENERIC_HEADS.some(head => between === head || between === `ال${head}` || between === `${head} ال` || between === `لل${head}`);
}
