import { englishWords } from '../../tables/english.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import type { AttachedRole } from './attach-roles.ts';
import { englishHeadAt } from './english-heads.ts';
import { phraseOf } from './english-role-phrase.ts';
import { isCapital, isEnglishJoin, writtenWord } from './english-runs.ts';
import { FirstHolders } from './first-holders.ts';
import type { RoleMention } from './role-mentions.ts';

/** «the [prime minister]» and «the [Belgian prime minister]» for the only person of the article who holds that office, once it was told. */
export function findEnglishRoleMentions(article: AnalysedArticle, attached: readonly AttachedRole[]): readonly RoleMention[] {
  const { words } = article;
  const { nationalities, kin } = englishWords();
  const holders = holdersOf(article, attached);
  const taken = new Set(attached.flatMap(({ role }) => Array.from({ length: role.to - role.from }, (_, i) => role.from + i)));
  const found: RoleMention[] = [];
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (words[i]!.folded !== 'the' || !isEnglishJoin(article, i + 1) || taken.has(i + 1)) continue;
    const isNational = nationalities.has(writtenWord(article, i + 1));
    const head = isNational ? i + 2 : i + 1;
    const to = head < words.length ? englishHeadAt(article, head) : head;
    if (to === head || kin.has(words[head]!.folded) || goesOn(article, to)) continue;
    const office = wordingOf(article, head, to);
    const groups = holders.before(isNational ? `${words[i + 1]!.folded} ${office}` : office, words[i]!.start);
    if (groups.length !== 1) continue;
    found.push({ group: groups[0]!, role: phraseOf(article, i + 1, to) });
  }
  return found;
}

/** Every office inside a role by itself and with the country it is told with: «british prime minister» → «prime minister», «british prime minister». */
function holdersOf(article: AnalysedArticle, attached: readonly AttachedRole[]): FirstHolders {
  const { nationalities } = englishWords();
  const holders = new FirstHolders();
  for (const { role, group } of [...attached].sort((a, b) => a.role.start - b.role.start)) {
    if (role.status !== 'held' && role.status !== 'acting') continue;
    const states = [];
    for (let i = role.from; i < role.to; i += 1) {
      if (nationalities.has(writtenWord(article, i))) states.push(article.words[i]!.folded);
      const to = englishHeadAt(article, i);
      if (to === i || to > role.to) continue;
      const office = wordingOf(article, i, to);
      for (const key of [office, ...states.map(state => `${state} ${office}`)]) holders.add(key, group, role.start);
    }
  }
  return holders;
}

/** «the president of …», «the president Vladimir …»: more is said than the office. */
function goesOn(article: AnalysedArticle, to: number): boolean {
  return isEnglishJoin(article, to) && (article.words[to]!.folded === 'of' || isCapital(article, article.words[to]));
}

function wordingOf({ words }: AnalysedArticle, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(word => word.folded)
    .join(' ');
}
