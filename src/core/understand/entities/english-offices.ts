import { englishWords } from '../../tables/english.ts';
import type { RoleStatus } from '../extraction.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import { englishHeadAt } from './english-heads.ts';
import { CLAUSE_WORDS, MAX_ROLE_WORDS, phraseOf } from './english-role-phrase.ts';
import { isEnglishJoin } from './english-runs.ts';
import type { RolePhrase } from './role-phrase.ts';

/** «resigned as [chairman]», «was appointed [prime minister]», «, who [heads the committee]». */
export function tookOrLeft(article: AnalysedArticle, name: number): readonly RolePhrase[] {
  const { words } = article;
  const at = words[name]?.folded === 'who' ? name + 1 : name;
  if (words[at] === undefined || !/^,? $/u.test(words[name]!.gap)) return [];
  if (at > name && LEADS.has(words[at]!.folded)) {
    let to = at + 1;
    while (to < words.length && to < at + MAX_ROLE_WORDS && isEnglishJoin(article, to) && !CLAUSE_WORDS.has(words[to]!.folded)) to += 1;
    return to > at + 1 ? [phraseOf(article, at, to)] : [];
  }
  const said = [0, 1, 2, 3].map(i => words[at + i]?.folded ?? '').join(' ');
  const change = CHANGES.find(({ words: change }) => change.test(said));
  if (change === undefined) return [];
  const from = at + change.words.exec(said)![0].trim().split(' ').length;
  const to = from < words.length ? englishHeadAt(article, from) : from;
  if (to === from || !Array.from({ length: to - at }, (_, i) => at + i).every(i => i === at || isEnglishJoin(article, i))) return [];
  // «became prime minister in 1998» says nothing of today.
  const isLongAgo = words[to]?.folded === 'in' && /^\d{4}$/u.test(words[to + 1]?.folded ?? '');
  return change.status === 'held' && isLongAgo ? [] : [{ ...phraseOf(article, from, to), status: change.status }];
}

/** «named Dipak Lama [acting minister]», «appointed her [foreign minister]»: what somebody is made, right behind the name. */
export function namedTo(article: AnalysedArticle, name: number, behind: number): RolePhrase | null {
  const { words } = article;
  const { statuses } = englishWords();
  const isNamed = [1, 2, 3].some(
    back => NAMES.has(words[name - back]?.folded ?? '') && (back === 1 || /^[A-Z]/u.test(article.text[words[name - 1]!.start]!)),
  );
  if (!isNamed || !isEnglishJoin(article, behind) || words[behind] === undefined) return null;
  const head = statuses.has(words[behind].folded) ? behind + 1 : behind;
  const to = head < words.length ? englishHeadAt(article, head) : head;
  return to === head ? null : phraseOf(article, behind, to);
}

const NAMES = new Set(['named', 'appointed', 'elected', 'nominated', 'names', 'appoints', 'naming', 'appointing']);

/** In the present only: «who led the invasion» tells of a deed. */
const LEADS = new Set(['heads', 'leads', 'runs', 'chairs', 'commands', 'directs']);
const CHANGES: readonly { readonly words: RegExp; readonly status: RoleStatus }[] = [
  { words: /^(?:has )?(?:resigned|retired|quit) as (?:the )?/u, status: 'former' },
  { words: /^stepped down as /u, status: 'former' },
  { words: /^(?:was|is) (?:elected|appointed|named|sworn) (?:as )?(?:the )?/u, status: 'held' },
  { words: /^served as (?:the )?/u, status: 'former' },
  { words: /^(?:became|serves as) (?:the )?/u, status: 'held' },
];
