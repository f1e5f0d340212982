import { englishWords } from '../../tables/english.ts';
import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import type { AttachedRole } from './attach-roles.ts';
import { englishHeadAt } from './english-heads.ts';
import { isCapital, isEnglishJoin, writtenWord } from './english-runs.ts';
import type { RoleMention } from './role-mentions.ts';

/** «the [prime minister]» and «the [Belgian prime minister]» for the only person of the article who holds that office, once it was told. */
export function findEnglishRoleMentions(article: AnalysedArticle, attached: readonly AttachedRole[]): readonly RoleMention[] {
  const { words } = article;
  const { nationalities, kin } = englishWords();
  const holders = attached.filter(({ role }) => role.status === 'held' || role.status === 'acting');
  const taken = new Set(attached.flatMap(({ role }) => Array.from({ length: role.to - role.from }, (_, i) => role.from + i)));
  const found: RoleMention[] = [];
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (words[i]!.folded !== 'the' || !isEnglishJoin(article, i + 1) || taken.has(i + 1)) continue;
    const isNational = nationalities.has(writtenWord(article, i + 1));
    const head = isNational ? i + 2 : i + 1;
    const to = head < words.length ? englishHeadAt(article, head) : head;
    if (to === head || kin.has(words[head]!.folded) || goesOn(article, to)) continue;
    const office = wordingOf(article, head, to);
    const fits = holders.filter(({ role }) => {
      const wording = wordingOf(article, role.from, role.to);
      return (
        role.start < words[i]!.start && ` ${wording} `.includes(` ${office} `) && (!isNational || wording.includes(words[i + 1]!.folded))
      );
    });
    const groups = new Set(fits.map(one => one.group));
    if (groups.size !== 1) continue;
    const { role, group } = fits[0]!;
    found.push({ group, role: { ...role, from: i + 1, to, coreTo: to, start: words[i + 1]!.start, end: words[to - 1]!.end } });
  }
  return found;
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
