import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import { ownerOfPost } from './owner-of-post.ts';
import { type ChainedRole, type Neighbours, type Owner, ownerAfter, ownerBefore } from './owner-of-role.ts';
import { isBehindMeeting } from './part-touching.ts';
import type { PersonGroup } from './person-groups.ts';
import { isRoleOfTwo } from './role-of-two.ts';
import { type RolePhrase, shortenRole } from './role-phrase.ts';
import { isJoinedByWaw, isSameHolder } from './same-holder.ts';

/** A role beside a name, and whose. */
export type AttachedRole = { readonly role: RolePhrase; readonly group: PersonGroup };

/** A role directly before a name, a chain of them, or one in apposition before or after it. */
export function attachRoles(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  groups: readonly PersonGroup[],
): readonly AttachedRole[] {
  const owners = groups.flatMap(group => group.mentions.map(mention => ({ group, mention })));
  const byFirst = new Map<number, Owner>(owners.map(one => [one.mention.candidate.from, one]));
  const byLast = new Map<number, Owner>(owners.map(one => [one.mention.candidate.to, one]));
  const endsBehind = new Set(roles.filter(one => (byLast.get(one.from)?.mention.candidate.tokens.length ?? 0) > 1).map(one => one.to));
  const attached: AttachedRole[] = [];
  const chained = new Map<number, ChainedRole>();
  for (const role of [...roles].sort((a, b) => b.from - a.from)) {
    const pair = isRoleOfTwo(words, role.from, role.head.stem) ? ownersOfTwo(words, role, byFirst) : [];
    attached.push(...pair.map(({ group }) => ({ role, group })));
    if (pair.length > 0) continue;
    const before = ownerBefore(words, role, { byFirst, byLast, chained, endsBehind });
    // Behind a name or alone, «… الروسي [في موسكو]» belongs to the sentence.
    const named = before?.group ?? (role.isAddress ? undefined : ownerAfter(words, role, byLast));
    const post = named === undefined ? ownerOfPost(words, role, byFirst, byLast) : null;
    if (post !== null) attached.push({ role: { ...role, status: post.status ?? role.status }, group: post.group });
    if (named === undefined) continue;
    if (before !== undefined) chained.set(role.from, { role, owner: before });
    // «السيد» says nothing of whom it stands before; «العماد» is a rank, and «عماد» a given name.
    if (role.isAddress && role.head.stem !== 'العماد') continue;
    attached.push({ role: before === undefined ? trimAfterName(words, role) : role, group: named });
  }
  const second = secondRoles(words, roles, attached, byLast);
  return [...attached, ...second, ...rolesInRow(words, roles, [...attached, ...second], { byFirst, byLast })];
}

/** «فلان، مؤسس الشركة [ورئيسها التنفيذي]»: behind a role that stands behind its name, و brings in another. */
function secondRoles(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  attached: readonly AttachedRole[],
  byLast: ReadonlyMap<number, Owner>,
): readonly AttachedRole[] {
  const own = new Set(attached.map(one => one.role.from));
  const ending = new Map(attached.map(one => [one.role.to, one]));
  return roles.flatMap(role => {
    const first = ending.get(role.from);
    if (first === undefined || own.has(role.from) || !isJoinedByWaw(words, role) || role.isAddress) return [];
    const isBehindName = byLast.get(first.role.from)?.group === first.group;
    return isBehindName && isSameHolder(words, first.role, role) ? [{ role, group: first.group }] : [];
  });
}

/** «فلان نائب رئيس الدولة [رئيس مجلس الوزراء] [حاكم دبي]»: more offices of the same person; behind «استقبل» the next is another's. */
function rolesInRow(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  attached: readonly AttachedRole[],
  { byFirst, byLast }: Pick<Neighbours, 'byFirst' | 'byLast'>,
): readonly AttachedRole[] {
  const own = new Set(attached.map(one => one.role.from));
  const ending = new Map(attached.filter(one => byLast.get(one.role.from)?.group === one.group).map(one => [one.role.to, one]));
  const found: AttachedRole[] = [];
  for (const role of [...roles].sort((a, b) => a.from - b.from)) {
    const first = ending.get(role.from);
    if (first === undefined || own.has(role.from) || role.kind !== 'office' || first.role.kind !== 'office') continue;
    if (role.start !== words[role.from]!.start || !/^ $/u.test(words[role.from]!.gap) || role.to < role.from + 2) continue;
    if (byFirst.has(role.to) || isBehindMeeting(words, first.role.from)) continue;
    found.push({ role, group: first.group });
    ending.set(role.to, { role, group: first.group });
  }
  return found;
}

/** «وزيرا الدفاع المصري والفرنسي، [صدقي صبحي] و[فلورانس بارلي]»: both hold it. */
function ownersOfTwo(words: readonly AnalysedWord[], role: RolePhrase, byFirst: ReadonlyMap<number, Owner>): readonly Owner[] {
  const first = byFirst.get(role.to);
  if (first === undefined || !/^[ \u00a0]*[،,]?[ \u00a0]*$/u.test(words[role.to]!.gap)) return [];
  const at = first.mention.candidate.to;
  const second = byFirst.get(at);
  const isAnd = second !== undefined && isJoined(words[at]) && second.mention.candidate.start === words[at]!.start + 1;
  return isAnd && second.group !== first.group ? [first, second] : [];
}

/** «بوريس جونسون رئيس الوزراء السابق [إلى كييف]»; an organisation or a purpose stays: «الناطق باسم الحزب», «رئيس قسم الفقه بجامعة الأزهر». */
function trimAfterName(words: readonly AnalysedWord[], role: RolePhrase): RolePhrase {
  for (let at = role.coreTo; at < role.to; at += 1) if (words[at]!.folded === 'الي') return shortenRole(words, role, at);
  return role;
}
