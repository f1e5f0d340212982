import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import type { PersonGroup, PersonMention } from './person-groups.ts';
import { isRoleOfTwo } from './role-of-two.ts';
import { type RolePhrase, shortenRole } from './role-phrase.ts';

/** A role beside a name, and whose. */
export type AttachedRole = { readonly role: RolePhrase; readonly group: PersonGroup };

type Owner = { readonly group: PersonGroup; readonly mention: PersonMention };

/** A role directly before a name, a chain of them, or one in apposition before or after it. */
export function attachRoles(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  groups: readonly PersonGroup[],
): readonly AttachedRole[] {
  const owners = groups.flatMap(group => group.mentions.map(mention => ({ group, mention })));
  const byFirst = new Map<number, Owner>(owners.map(one => [one.mention.candidate.from, one]));
  const byLast = new Map<number, Owner>(owners.map(one => [one.mention.candidate.to, one]));
  const attached: AttachedRole[] = [];
  const ownerOfNext = new Map<number, Owner>();
  for (const role of [...roles].sort((a, b) => b.from - a.from)) {
    const pair = isRoleOfTwo(words, role.from, role.head.stem) ? ownersOfTwo(words, role, byFirst) : [];
    attached.push(...pair.map(({ group }) => ({ role, group })));
    if (pair.length > 0) continue;
    const before = ownerBefore(words, role, byFirst, ownerOfNext);
    // Behind a name or alone, «… الروسي [في موسكو]» belongs to the sentence.
    const named = before?.group ?? (role.isAddress ? undefined : ownerAfter(words, role, byLast));
    if (named === undefined) continue;
    if (before !== undefined) ownerOfNext.set(role.from, before);
    // «السيد» says nothing of whom it stands before.
    if (role.isAddress) continue;
    attached.push({ role: before === undefined ? trimAfterName(words, role) : role, group: named });
  }
  return attached;
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

/** The name stands right behind the role, or behind another role of the same person, or between commas. */
function ownerBefore(
  words: readonly AnalysedWord[],
  role: RolePhrase,
  byFirst: ReadonlyMap<number, Owner>,
  ownerOfNext: ReadonlyMap<number, Owner>,
): Owner | undefined {
  const next = words[role.to];
  if (next === undefined) return undefined;
  // «أعلن الناطق باسم الشرطة، [اللواء] فلان الفلاني، أن …»: between the commas a title may stand before the name.
  const owner = byFirst.get(role.to);
  if (/^[»"”]?[ \u00a0]*[«"“»”']?[ \u00a0]*$/u.test(next.gap)) return role.introduces ? (owner ?? ownerOfNext.get(role.to)) : undefined;
  // «أعلن نائب وزير الدفاع، فلان الفلاني، أن …»
  const titled = owner ?? ownerOfNext.get(role.to);
  const behind = titled === undefined ? undefined : words[titled.mention.candidate.to];
  const isBetweenCommas = /^[ \u00a0]*[،,][ \u00a0]*$/u.test(next.gap) && behind !== undefined && /^[ \u00a0]*[،,.]/u.test(behind.gap);
  return isBetweenCommas && role.to - role.from > 1 && titled!.mention.candidate.tokens.length > 1 ? titled : undefined;
}

function ownerAfter(words: readonly AnalysedWord[], role: RolePhrase, byLast: ReadonlyMap<number, Owner>): PersonGroup | undefined {
  const owner = byLast.get(role.from);
  if (owner !== undefined) return isApposition(words, role, owner.mention) ? owner.group : undefined;
  // «روزينباوم وهو عضو في …»: the name stands one word further back.
  const word = words[role.from - 1];
  return word !== undefined && (word.folded === 'وهو' || word.folded === 'وهي') ? byLast.get(role.from - 1)?.group : undefined;
}

function isApposition(words: readonly AnalysedWord[], role: RolePhrase, mention: PersonMention): boolean {
  const first = words[role.from]!;
  // A clitic on the role starts another phrase: «بوتين لرئيس المجلس …».
  if (role.start !== first.start) return false;
  if (/^[ \u00a0]*[،,(–-][ \u00a0]*$/u.test(first.gap)) return role.to - role.from > 1 || role.head.definite;
  if (!/^[ \u00a0]+$/u.test(first.gap)) return false;
  // «وعمل تويبي مهندسا في …»: the accusative says what somebody is, after a surname too.
  const isPredicate = !role.head.definite && role.head.stem.endsWith('ا');
  return (mention.candidate.tokens.length > 1 || isPredicate) && role.to - role.from > 1;
}
