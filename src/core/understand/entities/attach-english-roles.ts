import { englishWords } from '../../tables/english.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import type { AttachedRole } from './attach-roles.ts';
import type { Candidate } from './candidate.ts';
import { englishHeadAt, englishHeadBefore } from './english-heads.ts';
import { namedTo, tookOrLeft } from './english-offices.ts';
import { CLAUSE_WORDS, MAX_ROLE_WORDS, phraseOf } from './english-role-phrase.ts';
import { isCapital, isEnglishJoin, writtenWord } from './english-runs.ts';
import type { PersonGroup } from './person-groups.ts';
import type { RolePhrase } from './role-phrase.ts';

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
      .flatMap(({ candidate }) => [
        roleBefore(article, candidate.from, endsAt),
        calledBefore(article, candidate.from, endsAt),
        namedTo(article, candidate.from, candidate.to),
        roleBehind(article, candidate.to, people),
        ...tookOrLeft(article, candidate.to),
      ])
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
      isInitialOfState(article, from - 1) ||
      isField(article, from, endsAt);
    if (name !== undefined && name.kind !== 'person') from = name.from;
    else if (isDescribing) from -= 1;
    else break;
  }
  // «[Ukraine's President] Volodymyr Zelensky»; of a person's spokesman the office is told without the person.
  const owner = article.words[from]!.gap === ' ' && article.words[from - 1]?.folded === 's' ? endsAt.get(from - 1) : undefined;
  return phraseOf(article, owner !== undefined && owner.kind !== 'person' && !isKin ? owner.from : from, to);
}

/** «[Transport] Secretary», «EU [Competition] Commissioner»: a capital that begins no sentence and is no name. */
function isField(article: AnalysedArticle, from: number, endsAt: ReadonlyMap<number, Candidate>): boolean {
  const { stops } = englishWords();
  const at = from - 1;
  if (!isCapital(article, article.words[from]) || !isCapital(article, article.words[at]) || endsAt.has(from)) return false;
  return !stops.has(writtenWord(article, at));
}

/** «[his Maltese counterpart], Mario Zerafa», «Her [spokesman], Paul Mutua» */
function calledBefore(article: AnalysedArticle, name: number, endsAt: ReadonlyMap<number, Candidate>): RolePhrase | null {
  const { words } = article;
  const { nationalities, roleAdjectives, statuses } = englishWords();
  if (words[name]?.gap !== ', ') return null;
  const from = headEndingAt(article, name);
  if (from === name) return null;
  let start = from;
  while (
    start > 0 &&
    isEnglishJoin(article, start) &&
    (nationalities.has(writtenWord(article, start - 1)) ||
      roleAdjectives.has(words[start - 1]!.folded) ||
      statuses.has(words[start - 1]!.folded))
  )
    start -= 1;
  const owner = words[start - 1];
  if (owner === undefined || !isEnglishJoin(article, start)) return null;
  // «The [International Monetary Fund's managing director], Kristalina Georgieva»
  const body = owner.folded === 's' ? endsAt.get(start - 1) : undefined;
  if (body !== undefined && body.kind !== 'person') return phraseOf(article, body.from, name);
  if (!OWNERS.has(owner.folded)) return null;
  // «his counterpart» says whose; «his spokesman» would be said of the wrong man elsewhere.
  return phraseOf(article, words[from]!.folded === 'counterpart' ? start - 1 : start, name);
}

const OWNERS = new Set(['his', 'her', 'its', 'their', 'the']);

function headEndingAt(article: AnalysedArticle, to: number): number {
  for (let at = Math.max(0, to - 4); at < to; at += 1) if (englishHeadAt(article, at) === to) return at;
  return to;
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
  const owned = ownedHead(article, from);
  if (owned !== null) head = owned;
  // «Jens Stoltenberg, the [NATO] secretary-general,»
  else while (head > name && head < from + 4 && isCapital(article, words[head]) && englishHeadAt(article, head) === head) head += 1;
  if (words[head] === undefined) return null;
  let to = englishHeadAt(article, head);
  if (to === head && from > name && /^an?$/u.test(words[name]!.folded)) to = tradeAt(article, head);
  if (to === head) return null;
  while (to < words.length && to < from + MAX_ROLE_WORDS && (isEnglishJoin(article, to) || isOwners(article, to)) && !endsRole(article, to))
    to += 1;
  // «Faisal Mekdad, Iraqi lawmaker [Ali Hassan]»: the next one's.
  for (let i = from; i < to; i += 1) if (people.has(i)) return null;
  // A comma, a bracket or a full stop closes an apposition; «Johnson, prime minister when …» is a clause.
  return words[to] === undefined || /^[,.;:)]/u.test(words[to]!.gap) || endsRole(article, to) ? phraseOf(article, from, to) : null;
}

/** «leader of the seamen['s] union» */
function isOwners({ words }: AnalysedArticle, at: number): boolean {
  return words[at]!.folded === 's' && /^['’]$/u.test(words[at]!.gap);
}

/** «…, Minister for the Middle East [welcomes] …»: small letters behind a name are a verb. */
function endsRole(article: AnalysedArticle, at: number): boolean {
  const { folded } = article.words[at]!;
  return (
    CLAUSE_WORDS.has(folded) ||
    (isCapital(article, article.words[at - 1]) && !isCapital(article, article.words[at]) && /^[a-z]{3,}(?:[^s]s|ed)$/u.test(folded))
  );
}

/** «the Commission's [president]», «the governing party's [candidate]»: the word behind the owner. */
function ownedHead({ words }: AnalysedArticle, from: number): number | null {
  for (let at = from + 1; at < from + 4 && words[at] !== undefined; at += 1) {
    if (words[at]!.folded === 's' && /^['’]$/u.test(words[at]!.gap)) return at + 1;
    if (words[at]!.gap !== ' ') return null;
  }
  return null;
}

/** «a [dispatcher] in Hamburg», «a retired [fisherman]»: what somebody does for a living, told by its ending. */
function tradeAt(article: AnalysedArticle, from: number): number {
  for (let at = from; at < from + 3 && at < article.words.length && (at === from || isEnglishJoin(article, at)); at += 1)
    if (TRADE.test(article.words[at]!.folded) && !isCapital(article, article.words[at])) return at + 1;
  return from;
}

/** «a number of …» is no trade. */
const TRADE =
  /^(?!(?:number|matter|letter|order|paper|former|further|other|winter|summer)$)[a-z]{3,}(?:[^aeiou]er|or|ist|ian|man|woman|eer)$/u;
