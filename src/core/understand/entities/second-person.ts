import { WORD } from '../../tables/word-flags.ts';
import type { ArticleName } from '../recognise/tag-article.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';

const NO_NAME = WORD.common | WORD.stop | WORD.reporting | WORD.roleHead | WORD.nationality | WORD.placeHead;

/**
 * «صدقي صبحي [وفلورانس] بارلي»: behind two words of a name that begins at `from`, و and two more bare words are a
 * second person, unless the whole word is a name that tables know («جون ستيوارت [ويليامز]»).
 */
export function isSecondPerson(words: readonly AnalysedWord[], from: number, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || at < from + 2 || !isJoined(word) || !isJoined(next)) return false;
  const reading = word.readings.find(one => one.clitics === 'و' && one.stem.length > 2 && !one.definite);
  if (reading === undefined || (word.flags & WORD.nameKnown) !== 0 || (word.flags & NO_NAME) !== 0) return false;
  return (reading.flags & NO_NAME) === 0 && !next.definite && (next.flags & (NO_NAME | WORD.organisationHead)) === 0;
}

/** The tagger's persons, two of them where و stands between. */
export function partCouples(words: readonly AnalysedWord[], seen: readonly ArticleName[]): readonly ArticleName[] {
  return seen.flatMap(name => {
    if (name.kind !== 'PER') return [name];
    for (let at = name.from + 2; at < name.to - 1; at += 1) {
      if (!isSecondPerson(words, name.from, at)) continue;
      return [
        { ...name, to: at, end: words[at - 1]!.end },
        { ...name, from: at, start: words[at]!.start + 1 },
      ];
    }
    return [name];
  });
}
