import { entitiesOf } from '../../../../src/core/understand/entities/find-entities.ts';
import type { EntityKind, ExtractedEntity } from '../../../../src/core/understand/extraction.ts';
import { analyseText } from '../../../../src/core/understand/tokens/analyse-words.ts';

function entitiesIn(text: string): readonly ExtractedEntity[] {
  return entitiesOf(analyseText(text));
}

/** Surfaces of all mentions of a kind, in text order. */
export function surfaces(text: string, kind: EntityKind): readonly string[] {
  return entitiesIn(text)
    .filter(entity => entity.kind === kind)
    .flatMap(entity => entity.mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

/** `name: role (status)` of everybody with a role. */
export function rolesIn(text: string): readonly string[] {
  return entitiesIn(text).flatMap(entity => entity.roles.map(role => `${entity.name}: ${role.text} (${role.status})`));
}

/** Mentions grouped by entity: surfaces with their form, the entity's first. */
export function groupsOf(text: string, kind: EntityKind): readonly (readonly string[])[] {
  return entitiesIn(text)
    .filter(entity => entity.kind === kind)
    .map(entity => entity.mentions.map(({ start, end, form }) => `${text.slice(start, end)} ${form}`));
}
