import { organisationHead } from '../../tables/organisations.ts';
import type { MentionForm } from '../extraction.ts';
import type { Candidate } from './candidate.ts';
import { canBeOne, coreOf, type OrganisationCore } from './organisation-core.ts';

/** One organisation or place of the article: its name's words and all places where it stands. */
export type NamedGroup = {
  readonly key: string;
  /** Nouns without ال that can stand for it. */
  readonly heads: readonly string[];
  tokens: readonly string[];
  readonly mentions: { readonly candidate: Candidate; readonly form: MentionForm }[];
};

/** Organisations of the article with their mentions: same table entry, same words, or a shorter form of a longer name. */
export function groupOrganisations(candidates: readonly Candidate[]): readonly NamedGroup[] {
  const groups: NamedGroup[] = [];
  const byKey = new Map<string, NamedGroup>();
  const byPart = new Map<string, NamedGroup>();
  const byCore = new Map<string, { readonly group: NamedGroup; readonly own: OrganisationCore }>();
  for (const candidate of candidates) {
    const name = candidate.tokens.join(' ');
    const key = candidate.key ?? name;
    const own = coreOf(candidate.tokens);
    const near = own === null ? undefined : byCore.get(own.core);
    const group =
      byKey.get(key) ??
      byKey.get(name) ??
      (candidate.key === null || candidate.key === name ? byPart.get(name) : undefined) ??
      shorterForms(candidate.tokens)
        .filter(form => !shortForOther(byKey.get(form), form))
        .map(form => byKey.get(form))
        .find(one => one !== undefined) ??
      (own !== null && near !== undefined && canBeOne(own, near.own) ? near.group : undefined);
    if (group === undefined) {
      const made = {
        key,
        heads: candidate.heads ?? [headOf(candidate.tokens)],
        tokens: candidate.tokens,
        mentions: [{ candidate, form: 'full' as const }],
      };
      groups.push(made);
      if (own !== null) byCore.set(own.core, { group: made, own });
      register(made, candidate.tokens, key, byKey, byPart);
      continue;
    }
    const isSame = group.tokens.join(' ') === name;
    const isPart = candidate.key === null || (candidate.key === name && candidate.tokens.length < group.tokens.length);
    group.mentions.push({ candidate, form: isSame ? 'full' : isPart ? 'part' : 'alias' });
    if (candidate.key === null && candidate.tokens.length > group.tokens.length) group.tokens = candidate.tokens;
    register(group, candidate.tokens, key, byKey, byPart);
    // What the longer form says of noun and country keeps others apart from now on.
    if (own !== null && (near === undefined || own.noun !== null || own.nation !== null)) byCore.set(own.core, { group, own });
  }
  return groups;
}

/** «مجلس الأمن» is short for another name than «مجلس الأمن القومي». */
function shortForOther(group: NamedGroup | undefined, form: string): boolean {
  return group !== undefined && group.key !== form && group.mentions.some(({ candidate }) => candidate.key !== null);
}

/** The nearest name before wins a shorter form, so a later registration replaces an earlier one. */
function register(
  group: NamedGroup,
  tokens: readonly string[],
  key: string,
  byKey: Map<string, NamedGroup>,
  byPart: Map<string, NamedGroup>,
): void {
  byKey.set(key, group);
  byKey.set(tokens.join(' '), group);
  for (const form of shorterForms(tokens)) byPart.set(form, group);
  // «[الاتحاد] فرض», where the tagger sees a name in it: short for the union named before.
  for (const head of group.heads) if (organisationHead(head)?.standsAlone === true) byPart.set(`ال${head}`, group);
}

/** «وزارة العدل» and «العدل الأمريكية» of «وزارة العدل الأمريكية»: beginnings of two words or more, and what is left without the first noun. */
function shorterForms(tokens: readonly string[]): readonly string[] {
  const forms: string[] = [];
  for (let length = tokens.length - 1; length >= 2; length -= 1) forms.push(tokens.slice(0, length).join(' '));
  if (tokens.length > 2) forms.push(tokens.slice(1).join(' '));
  return forms;
}

function headOf(tokens: readonly string[]): string {
  const first = tokens[0] ?? '';
  return first.startsWith('ال') ? first.slice(2) : first;
}
