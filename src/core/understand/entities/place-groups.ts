import type { Candidate } from './candidate.ts';
import type { NamedGroup } from './organisation-groups.ts';

/** Places of the article with their mentions: same table entry or same words; ال in front or not is the same («راس العين», «رأس العين» fold alike). */
export function groupPlaces(candidates: readonly Candidate[]): readonly NamedGroup[] {
  const groups = new Map<string, NamedGroup>();
  for (const candidate of candidates) {
    const key = candidate.key ?? candidate.tokens.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, heads: [], tokens: candidate.tokens, mentions: [{ candidate, form: 'full' }] });
    else group.mentions.push({ candidate, form: group.tokens.join(' ') === candidate.tokens.join(' ') ? 'full' : 'alias' });
  }
  return [...groups.values()];
}
