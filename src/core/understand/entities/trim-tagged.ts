import { WORD } from '../../tables/word-flags.ts';
import type { ArticleName } from '../recognise/tag-article.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import { isAdverbial } from './never-in-names.ts';

const DEAD_OR_TOLD_OF = /^ال(?:متوفي|راحل|مذكور|مولود|شهير|معروف)ه?$/u;

/** The tagger's persons without words behind the name: «كريستيان فالس [بأوسكار]», «رمضان علاء الدين [المتوفى]», «روجر إيبرت [شاهد] الفيلم». */
export function trimTagged(words: readonly AnalysedWord[], name: ArticleName): ArticleName {
  if (name.kind !== 'PER') return beforeThat(words, name);
  let { from, to } = name;
  while (from < to - 1 && isNounOfName(words, from)) from += 1;
  if (from > name.from) return trimTagged(words, { ...name, from, start: words[from]!.start });
  while (to > name.from + 1 && isBehindName(words, to - 1)) to -= 1;
  return to === name.to ? name : { ...name, to, end: words[to - 1]!.end };
}

/** «[قضية] سليم شيبوب»: an ordinary noun before a given name. */
function isNounOfName(words: readonly AnalysedWord[], at: number): boolean {
  const { flags, definite } = words[at]!;
  const isNoun = (flags & WORD.common) !== 0 && (flags & (WORD.name | WORD.namePrefix | WORD.nameLink | WORD.organisationHead)) === 0;
  // «[محامي] موراي»
  const isOfSomebody = (flags & WORD.roleHead) !== 0 || (words[at + 1]!.flags & WORD.givenName) !== 0;
  return isNoun && !definite && isOfSomebody;
}

/** «إذاعة موزاييك أف أم [بأن] المتهمين» */
function beforeThat(words: readonly AnalysedWord[], name: ArticleName): ArticleName {
  for (let at = name.from + 1; at < name.to; at += 1)
    if (/^(?:[بل]?ان|[بل]?انه|[بل]?انها)$/u.test(words[at]!.folded)) return { ...name, to: at, end: words[at - 1]!.end };
  return name;
}

function isBehindName(words: readonly AnalysedWord[], at: number): boolean {
  const { flags, folded, readings } = words[at]!;
  if (DEAD_OR_TOLD_OF.test(folded)) return true;
  if (flags === 0)
    return (
      isAdverbial(folded) ||
      readings.some(one => (one.clitics === 'ب' || one.clitics === 'ل') && (one.flags & (WORD.nameKnown | WORD.common)) !== 0) ||
      readings.some(one => one.clitics === 'و' && (one.flags & (WORD.roleHead | WORD.nameKnown)) === WORD.roleHead)
    );
  const next = words[at + 1];
  return (flags & WORD.verb) !== 0 && next !== undefined && isJoined(next) && next.definite && (next.flags & WORD.name) === 0;
}
