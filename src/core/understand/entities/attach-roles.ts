import type { AnalysedWord } from '../tokens/analyse-words.ts';
import type { PersonGroup, PersonMention } from './person-groups.ts';
import type { RolePhrase } from './role-phrase.ts';

/** A role beside a name, and whose. */
export type AttachedRole = { readonly role: RolePhrase; readonly group: PersonGroup };

/** A role directly before a name, a chain of them, or one in apposition after it. */
export function attachRoles(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  groups: readonly PersonGroup[],
): readonly AttachedRole[] {
  const mentions = groups.flatMap(group => group.mentions.map(mention => ({ group, mention })));
  const byFirst = new Map(mentions.map(one => [one.mention.candidate.from, one]));
  const byLast = new Map(mentions.map(one => [one.mention.candidate.to, one]));
  const attached: AttachedRole[] = [];
  const ownerBefore = new Map<number, PersonGroup>();
  for (const role of [...roles].sort((a, b) => b.from - a.from)) {
    const gap = words[role.to]?.gap ?? '\n';
    const named = byFirst.get(role.to)?.group ?? ownerBefore.get(role.to);
    if (named !== undefined && /^[ \u00a0]*[«"“']?$/u.test(gap)) {
      ownerBefore.set(role.from, named);
      attached.push({ role, group: named });
      continue;
    }
    const owner = byLast.get(role.from);
    if (owner !== undefined && isApposition(words, role, owner.mention)) attached.push({ role, group: owner.group });
    const subject = owner === undefined ? behindPronoun(words, role, byLast) : undefined;
    if (subject !== undefined) attached.push({ role, group: subject.group });
  }
  return attached;
}

/** «روزينباوم وهو عضو في …»: the name stands one word further back. */
function behindPronoun(
  words: readonly AnalysedWord[],
  role: RolePhrase,
  byLast: ReadonlyMap<number, { readonly group: PersonGroup; readonly mention: PersonMention }>,
) {
  const word = words[role.from - 1];
  return word !== undefined && (word.folded === 'وهو' || word.folded === 'وهي') ? byLast.get(role.from - 1) : undefined;
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
