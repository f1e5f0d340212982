import { GROUP_PEOPLE } from '../../tables/organisation-context.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';

const MAX_WORDS = 5;
/** A straight quote opens where a blank or nothing stands before it; `" ` behind a word closes. */
const OPENS = /^(?:[ \u00a0]+[»”]|ـ?[«"“]|[ \u00a0]+ـ?[ \u00a0]?[«"“][ \u00a0]?|ـ?[«“][ \u00a0]?)$/u;
const CLOSES = /^[ \u00a0]*[»"”]/u;

/** «شركة "فانكور نفط"», «صحيفة «السفير»»: a name in quotation marks behind an organisation's noun. */
export function findQuotedOrganisations(text: string, words: readonly AnalysedWord[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < words.length; i += 1) {
    if (!OPENS.test(words[i]!.gap) || !isHead(words[i - 1]!) || opensClause(words, i)) continue;
    const to = closingWord(text, words, i);
    if (to !== null && !isManner(words, i, to)) found.push(candidateOf(words, i, to, 'organisation', 4));
  }
  return found;
}

/** «القوات "فورا [ودون] شروط"»: how something is to be done; no name goes on with و and a particle. */
function isManner(words: readonly AnalysedWord[], from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .some(({ flags, readings }) => (flags & WORD.name) === 0 && readings.some(one => one.clitics === 'و' && (one.flags & WORD.stop) !== 0));
}

/** Words alone between quotation marks: a title, a ship, a slogan, but seldom a person or a place. */
export function isQuotedAlone(text: string, words: readonly AnalysedWord[], { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
  return OPENS.test(words[from]!.gap) && CLOSES.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 3));
}

/** What no name begins with; «لا», «ما» and «لو» are in foreign names too («لا ستامبا»). */
const CLAUSE_PARTICLES = new Set(
  'لم لن قد لقد سوف ليس ليست هل انه انها انهم اننا اننى اني كان كانت كنا هناك نحن هذا هذه هو هي لماذا'.split(' '),
);
const DOUBTFUL_PARTICLES = new Set(['لا', 'ما', 'لو']);

/** «القوات «[لم] تستخدم الرصاص»», «الحزب «[سيقاطع] الانتخابات»»: somebody's words, no name. */
export function opensClause(words: readonly AnalysedWord[], from: number): boolean {
  const { folded, flags, readings } = words[from]!;
  if (CLAUSE_PARTICLES.has(folded)) return true;
  const next = words[from + 1];
  if (DOUBTFUL_PARTICLES.has(folded)) return ((next?.flags ?? 0) & (WORD.common | WORD.verb | WORD.reporting)) !== 0;
  const isVerb = (flags & (WORD.verb | WORD.reporting)) !== 0 && (flags & WORD.nameKnown) === 0 && !folded.startsWith('ال');
  // «سنقاتل», «ستواصل»: the future's س and a form of the present tense that is no stranger's name with what follows.
  const isFuture = /^س[يتن].{3,}$/u.test(folded) && (flags & WORD.name) === 0 && (flags !== 0 || next?.definite === true);
  return isVerb || isFuture || readings.some(({ stem, clitics }) => clitics === 'و' && CLAUSE_PARTICLES.has(stem));
}

function isHead(word: AnalysedWord): boolean {
  // «أنصار «المستقبل»», «نشطاء «غرين بيس»»: whose people they are.
  return word.readings.some(
    ({ flags, clitics, stem }) =>
      !clitics.endsWith('ال') && ((flags & WORD.organisationHead) !== 0 || (clitics.length < 2 && GROUP_PEOPLE.has(stem))),
  );
}

function closingWord(text: string, words: readonly AnalysedWord[], from: number): number | null {
  for (let to = from + 1; to <= Math.min(words.length, from + MAX_WORDS); to += 1) {
    const last = words[to - 1]!;
    if (CLOSES.test(text.slice(last.end, last.end + 3))) return to;
    if (words[to] === undefined || /[«"“\n]/u.test(words[to]!.gap)) return null;
  }
  return null;
}

/** End of the quoted words that begin at word `from`, by what stands between words alone; null where none do. */
export function endOfQuoted(words: readonly AnalysedWord[], from: number): number | null {
  if (!OPENS.test(words[from]?.gap ?? '')) return null;
  for (let to = from + 1; to <= Math.min(words.length - 1, from + MAX_WORDS); to += 1) {
    if (CLOSES.test(words[to]!.gap)) return to;
    if (!/^[ \u00a0]$/u.test(words[to]!.gap)) return null;
  }
  return null;
}
