import { countryOfWord } from './country-words.ts';
import type { EntityNode } from './entity-node.ts';
import { groupBy } from './group-by.ts';

/** What every state has one of: a name like «وزارة الداخلية» is as many things as there are countries. Folded first words without ال. */
const STATE_ORGANS = new Set(
  'وزاره حكومه جيش برلمان شرطه رئاسه معارضه نيابه مجلس محكمه قضاء داخليه خارجيه دفاع صحه ماليه عدل اوقاف امن قوات هيئه لجنه حزب مخابرات استخبارات مصرف بنك جمارك سلطات سلطه ديوان ministry government army parliament police'.split(
    ' ',
  ),
);
/** Organs that are named with words of their own: «حزب العدالة والتنمية», «مجلس الأمن». Only with words like these are they any state's. */
const ANY_STATES = new Set(
  'وزراء نواب شعب امه شيوخ شوري دوله دستوريه عليا نقض استئناف جنايات عامه مركزي انتخابات عام حاكم حاكمه مسلحه وطني وطنيه قضاء'.split(' '),
);
/** Places that are two: Libya's and Lebanon's, the Caucasus' and America's. */
const TWIN_PLACES = new Set(['طرابلس', 'جورجيا']);

/**
 * Bearers of a name that each country has one of, by the country the article is about; an article that leaves it open
 * speaks of one of its own. Any other name is one thing.
 */
export function splitByCountry(nodes: readonly EntityNode[]): readonly (readonly EntityNode[])[] {
  const { words, entity } = nodes[0]!;
  if (!(entity.kind === 'place' ? TWIN_PLACES.has(words.join(' ')) : isAnyStates(words))) return [nodes];
  return [...groupBy(nodes, ({ setting, view }) => setting.home ?? view.id).values()];
}

function isAnyStates(words: readonly string[]): boolean {
  if (words.some(word => countryOfWord(word) !== null)) return false;
  const [head = '', ...rest] = words.map(bare);
  if (!STATE_ORGANS.has(head)) return false;
  return head === 'وزاره' || rest.every(word => ANY_STATES.has(word));
}

function bare(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}
