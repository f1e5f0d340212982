import { englishWords } from '../../tables/english.ts';
import type { RoleStatus } from '../extraction.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import type { AttachedRole } from './attach-roles.ts';
import type { Candidate } from './candidate.ts';
import { englishHeadAt, englishHeadBefore } from './english-heads.ts';
import { isEnglishJoin, writtenWord } from './english-runs.ts';
import type { PersonGroup } from './person-groups.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Longest apposition read; what goes on longer is a clause. */
const MAX_WORDS = 12;
/** An apposition ends before these. */
const CLAUSE_WORDS = new Set([
  'who',
  'which',
  'whose',
  'said',
  'told',
  'has',
  'had',
  'was',
  'is',
  'were',
  'will',
  'would',
  'and',
  'but',
  'when',
  'since',
  'after',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

/** Roles of English persons: «[NATO Secretary-General] Jens Stoltenberg», «Charles Michel, the [president of the European Council],». */
export function attachEnglishRoles(
  article: AnalysedArticle,
  names: readonly Candidate[],
  groups: readonly PersonGroup[],
): readonly AttachedRole[] {
  const people = new Set(names.filter(one => one.kind === 'person').map(one => one.from));
  const endsAt = new Map(names.map(one => [one.to, one]));
  return groups.flatMap(group =>
    group.mentions
      .flatMap(({ candidate }) => [roleBefore(article, candidate.from, endsAt), roleBehind(article, candidate.to, people)])
      .filter(role => role !== null)
      .map(role => ({ role, group })),
  );
}

function roleBefore(article: AnalysedArticle, to: number, endsAt: ReadonlyMap<number, Candidate>): RolePhrase | null {
  const { nationalities, roleAdjectives, statuses, kin } = englishWords();
  let from = englishHeadBefore(article, to);
  if (from === to) return null;
  const isKin = kin.has(article.words[from]!.folded);
  while (!isKin && from > 0 && isEnglishJoin(article, from)) {
    const name = endsAt.get(from);
    const isDescribing =
      nationalities.has(writtenWord(article, from - 1)) ||
      roleAdjectives.has(article.words[from - 1]!.folded) ||
      statuses.has(article.words[from - 1]!.folded) ||
      isInitialOfState(article, from - 1);
    if (name !== undefined && name.kind !== 'person') from = name.from;
    else if (isDescribing) from -= 1;
    else break;
  }
  return phraseOf(article, from, to);
}

/** «[U.S.] Secretary of State»; not the s of «Putin's spokesman». */
function isInitialOfState({ words }: AnalysedArticle, at: number): boolean {
  return ['u', 's', 'k'].includes(words[at]!.folded) && (words[at]!.gap === '.' || words[at + 1]?.gap === '.');
}

/** «…, the president of the European Council,», «…, a former Belgian prime minister,», «… (the prime minister)». */
function roleBehind(article: AnalysedArticle, name: number, people: ReadonlySet<number>): RolePhrase | null {
  const { words } = article;
  const { nationalities, roleAdjectives, statuses } = englishWords();
  if (words[name] === undefined || !/^,? [(–-]?$|^, $/u.test(words[name].gap) || words[name].gap === ' ') return null;
  const from = ARTICLES.has(words[name].folded) ? name + 1 : name;
  let head = from;
  while (
    head < from + 4 &&
    words[head] !== undefined &&
    englishHeadAt(article, head) === head &&
    (nationalities.has(writtenWord(article, head)) || roleAdjectives.has(words[head]!.folded) || statuses.has(words[head]!.folded))
  )
    head += 1;
  if (words[head] === undefined) return null;
  let to = englishHeadAt(article, head);
  if (to === head) return null;
  while (to < words.length && to < from + MAX_WORDS && isEnglishJoin(article, to) && !CLAUSE_WORDS.has(words[to]!.folded)) to += 1;
  // «Faisal Mekdad, Iraqi lawmaker [Ali Hassan]»: the next one's.
  for (let i = head; i < to; i += 1) if (people.has(i)) return null;
  // A comma, a bracket or a full stop closes an apposition; «Johnson, prime minister when …» is a clause.
  return words[to] === undefined || /^[,.;:)]/u.test(words[to]!.gap) || CLAUSE_WORDS.has(words[to]!.folded)
    ? phraseOf(article, from, to)
    : null;
}

/** The role in words [from, to), with the status its words give it. */
export function phraseOf({ words }: AnalysedArticle, from: number, to: number): RolePhrase {
  const { statuses } = englishWords();
  const status = words
    .slice(from, to)
    .map(word => statuses.get(word.folded))
    .find(one => one !== undefined);
  return {
    from,
    to,
    start: words[from]!.start,
    end: words[to - 1]!.end,
    head: words[from]!.readings[0]!,
    kind: 'office',
    status: status ?? ('held' satisfies RoleStatus),
    introduces: true,
    coreTo: to,
    isAddress: false,
  };
}
