import { fold } from '../../text/fold-text.ts';
import type { Span } from '../../text/span.ts';
import type { EntityKind, ExtractedEntity, ExtractedMention, ExtractedRole } from '../extraction.ts';
import type { AttachedRole } from './attach-roles.ts';
import type { NamedGroup } from './organisation-groups.ts';
import type { PersonGroup } from './person-groups.ts';
import type { RoleMention } from './role-mentions.ts';

type Groups = {
  readonly people: readonly PersonGroup[];
  readonly organisations: readonly NamedGroup[];
  readonly places: readonly NamedGroup[];
};

/** The longest names of treaties and committees stay under it; a longer run of capitals or names is no name. */
const MAX_NAME_CHARS = 120;

/** Groups → entities in order of first mention, ids "e1" …; a role's wording once per person, at its first place. */
export function makeEntities(
  text: string,
  groups: Groups,
  attached: readonly AttachedRole[],
  roleMentions: readonly RoleMention[],
): readonly ExtractedEntity[] {
  const drafts: Omit<ExtractedEntity, 'id'>[] = [
    ...groups.people.map(group => ({
      kind: 'person' as const,
      name: nameOf(text, group),
      mentions: inOrder([
        ...mentionsOf(group),
        ...roleMentions.filter(one => one.group === group).map(({ role }) => ({ start: role.start, end: role.end, form: 'role' as const })),
      ]),
      roles: rolesOf(text, group, attached),
    })),
    ...groups.organisations.map(group => draftOf(text, 'organisation', group)),
    ...groups.places.map(group => draftOf(text, 'place', group)),
  ];
  return drafts
    .filter(({ mentions, name }) => mentions.length > 0 && name.length <= MAX_NAME_CHARS)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || a.mentions[0]!.end - b.mentions[0]!.end)
    .map((draft, i) => ({ id: `e${i + 1}`, ...draft }));
}

function draftOf(text: string, kind: EntityKind, group: NamedGroup): Omit<ExtractedEntity, 'id'> {
  return { kind, name: nameOf(text, group), mentions: inOrder(mentionsOf(group)), roles: [] };
}

function mentionsOf(group: NamedGroup | PersonGroup): readonly ExtractedMention[] {
  return group.mentions.map(({ candidate, form }) => ({ start: candidate.start, end: candidate.end, form }));
}

/** The first mention that has all of the fullest name's words, in the text's own spelling. */
function nameOf(text: string, group: NamedGroup | PersonGroup): string {
  const fullest = group.mentions.find(({ candidate }) => candidate.tokens.length === group.tokens.length) ?? group.mentions[0]!;
  const words = text.slice(fullest.candidate.start, fullest.candidate.end).replace(/\s+/gu, ' ');
  // للكرملين → «لكرملين» begins at the article's lam.
  return group.tokens[0]?.startsWith('ال') && !fold(words).startsWith('ال') && words.startsWith('ل') ? `ا${words}` : words;
}

function rolesOf(text: string, group: PersonGroup, attached: readonly AttachedRole[]): readonly ExtractedRole[] {
  const seen = new Set<string>();
  const roles: ExtractedRole[] = [];
  for (const { role } of attached.filter(one => one.group === group).sort((a, b) => a.role.start - b.role.start)) {
    const wording = text.slice(role.start, role.end);
    const key = fold(wording).replace(/^ل/u, 'ال');
    if (seen.has(key)) continue;
    seen.add(key);
    roles.push({ start: role.start, end: role.end, text: wording, status: role.status });
  }
  return roles;
}

function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}
