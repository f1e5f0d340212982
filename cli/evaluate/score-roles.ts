import type { Span } from '../../src/core/text/span.ts';
import type { LocalId } from '../../src/core/understand/extraction.ts';
import type { ExtractionGold, GoldRole } from './extraction-gold.ts';
import { sharedLength } from './overlap.ts';
import type { Verdict } from './verdict.ts';

export type FoundRole = Span & { readonly entity: LocalId };

const MIN_SHARE_OF_LONGER = 0.6;

/**
 * A gold role is found at any place of its wording on the right entity. The wording of a role-only mention is
 * correct too but isn't asked for; a wording found twice counts once.
 */
export function judgeRoles(
  found: readonly FoundRole[],
  gold: ExtractionGold,
  entityOf: ReadonlyMap<LocalId, string>,
): readonly Verdict<GoldRole, FoundRole>[] {
  const asked = gold.roles.map(role => ({ role, places: placesOf(gold.text, role.text) }));
  const hits = new Map<GoldRole, FoundRole>();
  const more: Verdict<GoldRole, FoundRole>[] = [];
  for (const role of found) {
    const entity = entityOf.get(role.entity);
    const hit = asked.find(one => one.role.entity === entity && one.places.some(place => isSameRole(place, role)))?.role;
    if (hit !== undefined && !hits.has(hit)) hits.set(hit, role);
    else if (hit !== undefined || isAccepted(role, entity, gold)) more.push({ is: 'passed', gold: null, found: role });
    else more.push({ is: 'wrong', found: role });
  }
  const judged = gold.roles.map((role): Verdict<GoldRole, FoundRole> => {
    const hit = hits.get(role);
    if (role.optional) return { is: 'passed', gold: role, found: hit ?? null };
    return hit === undefined ? { is: 'missed', gold: role } : { is: 'hit', gold: role, found: hit };
  });
  return [...judged, ...more];
}

function isAccepted(role: FoundRole, entity: string | undefined, gold: ExtractionGold): boolean {
  const onOptional = gold.mentions.some(mention => mention.optional && mention.entity === entity);
  const roleOnly = gold.mentions.filter(mention => mention.isRole && mention.entity === entity);
  return (
    onOptional ||
    roleOnly.some(mention => placesOf(gold.text, gold.text.slice(mention.start, mention.end)).some(place => isSameRole(place, role)))
  );
}

function isSameRole(a: Span, b: Span): boolean {
  return sharedLength(a, b) >= MIN_SHARE_OF_LONGER * Math.max(a.end - a.start, b.end - b.start);
}

function placesOf(text: string, wording: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(wording); start >= 0; start = text.indexOf(wording, start + 1))
    places.push({ start, end: start + wording.length });
  return places;
}
