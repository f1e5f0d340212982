import type { Span } from '../../text/span.ts';
import type { ExtractedEntity } from '../extraction.ts';
import type { NamePiece } from './read-units.ts';

/**
 * The article's names as whole pieces, sorted and without overlap: a role written right beside its holder
 * belongs to the piece («رئيس المجلس الأوروبي شارل ميشيل»), and a longer piece hides those inside it.
 */
export function makeNamePieces(text: string, entities: readonly ExtractedEntity[]): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  for (const entity of entities) {
    const roles = [...new Set(entity.roles.map(role => role.text))].sort((one, other) => other.length - one.length);
    for (const mention of entity.mentions) {
      const name = { entity: entity.id, kind: entity.kind, name: { start: mention.start, end: mention.end } };
      pieces.push({ ...withRole(text, mention, roles), name });
    }
  }
  return withoutOverlaps(pieces);
}

function withRole(text: string, mention: Span, roles: readonly string[]): Span {
  let { start, end } = mention;
  for (const role of roles) {
    if (
      start === mention.start &&
      text.slice(Math.max(0, start - role.length - 1), start).trimEnd() === role &&
      /\s/.test(text[start - 1] ?? '')
    ) {
      start -= role.length + 1;
    }
    if (end === mention.end && text.startsWith(role, end + 1) && /[ \u00a0]/.test(text[end] ?? '')) end += role.length + 1;
  }
  return { start, end };
}

function withoutOverlaps(pieces: readonly NamePiece[]): readonly NamePiece[] {
  const longestFirst = [...pieces].sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  const taken = new Map<number, NamePiece>();
  const kept: NamePiece[] = [];
  for (const piece of longestFirst) {
    let isFree = true;
    for (let at = piece.start; at < piece.end && isFree; at++) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = piece.start; at < piece.end; at++) taken.set(at, piece);
    kept.push(piece);
  }
  return kept.sort((one, other) => one.start - other.start);
}
