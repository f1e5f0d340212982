import { isPossessed } from '../../tables/roles.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import type { AttachedRole } from './attach-roles.ts';
import type { PersonGroup } from './person-groups.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Whose wife, father or son somebody is, where a pronoun tells it: «وصل ويليام و[زوجته] كيت». The owner is who was named last in the sentence. */
export class KinOwners {
  private readonly words: readonly AnalysedWord[];
  private readonly namedBefore: readonly (PersonGroup | undefined)[];
  private readonly owners = new Map<PersonGroup, Set<PersonGroup>>();

  constructor(words: readonly AnalysedWord[], people: readonly PersonGroup[], attached: readonly AttachedRole[]) {
    this.words = words;
    this.namedBefore = namesBefore(words, people);
    for (const { role, group } of attached) {
      const owner = this.isOfPronoun(role) ? this.namedBefore[role.from] : undefined;
      if (owner === undefined || owner === group) continue;
      this.owners.set(group, (this.owners.get(group) ?? new Set()).add(owner));
    }
  }

  /** «قال ويليام إنه و[زوجته] …» may be كيت, «قال تشارلز إنه و[زوجته] …» is not. */
  canBe({ role, group }: AttachedRole): boolean {
    const known = this.owners.get(group);
    const owner = this.isOfPronoun(role) ? this.namedBefore[role.from] : undefined;
    return owner === undefined || owner === group || known === undefined || known.has(owner);
  }

  private isOfPronoun({ kind, head, from }: RolePhrase): boolean {
    return kind === 'kin' && !head.definite && (isPossessed(head.stem) || this.words[from]!.isWrittenWithHeh);
  }
}

/** By word: the person named last before it in its sentence. */
function namesBefore(words: readonly AnalysedWord[], people: readonly PersonGroup[]): readonly (PersonGroup | undefined)[] {
  const ending = new Map(people.flatMap(group => group.mentions.map(({ candidate }) => [candidate.to, group] as const)));
  let last: PersonGroup | undefined;
  return words.map(({ index, sentence }) => {
    if (sentence !== words[index - 1]?.sentence) last = undefined;
    else last = ending.get(index) ?? last;
    return last;
  });
}
