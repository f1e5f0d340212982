import { countries } from '../tables/countries.ts';
import { knownOrganisations } from '../tables/organisations.ts';
import { namesOfSame } from './names-of-same.ts';
import { foldWords } from './offices.ts';

/** Heads that are one word in other words: «المخابرات الأميركية», «الاستخبارات الأميركية». Folded. */
const SAME_HEADS: readonly (readonly string[])[] = [['المخابرات', 'الاستخبارات']];

let spellings: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Other names of an organisation, folded: what the tables also call it («الناتو» → حلف شمال الأطلسي), and the other
 * spellings of its country's adjective («الأميركية» → الأمريكية). They help to find it; a card never states them.
 */
export function otherOrganisationNames(name: string): readonly string[] {
  const folded = foldWords(name);
  const names = new Set<string>();
  for (const one of [folded, ...namesOfSame(knownOrganisations(), 'organisation', folded)]) {
    for (const headed of withOtherHeads(one)) for (const spelled of withOtherAdjectives(headed)) names.add(spelled);
  }
  names.delete(folded);
  return [...names];
}

function withOtherHeads(name: string): readonly string[] {
  const [head = '', ...rest] = name.split(' ');
  const heads = SAME_HEADS.find(list => list.includes(head)) ?? [head];
  return heads.map(one => [one, ...rest].join(' '));
}

function withOtherAdjectives(name: string): readonly string[] {
  spellings ??= adjectiveSpellings();
  const words = name.split(' ');
  const at = words.findIndex(word => spellings!.has(word));
  return at < 0 ? [name] : spellings.get(words[at]!)!.map(word => words.with(at, word).join(' '));
}

/** «الاميركيه» → الاميركيه، الامريكيه: for each form of an adjective of one word, the same form of all the country's. */
function adjectiveSpellings(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const { adjectives } of countries()) {
    const single = adjectives.filter(adjective => !adjective.includes(' '));
    if (single.length < 2) continue;
    for (const form of [(word: string) => `ال${word}`, (word: string) => `ال${word}ه`]) {
      const list = single.map(form);
      for (const word of list) map.set(word, list);
    }
  }
  return map;
}
