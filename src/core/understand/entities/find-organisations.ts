import { type OrganisationHead, organisationHead } from '../../tables/organisations.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { agrees, isAdjective, isCoordinatedNoun, isDefiniteNoun, isLinkNoun, isProperWord } from './name-words.ts';
import { HEADS_OUTSIDE, LONG_NAME_HEADS, PLAIN_ADJECTIVES, PURPOSE_NOUNS } from './organisation-words.ts';

const MAX_WORDS = 8;

type Head = { readonly reading: Reading; readonly bare: string; readonly rules: OrganisationHead };

/** Organisations told by their first noun: «وزارة العدل الأمريكية», «الحزب الجمهوري», «جمعية ملتقى الثقافات الحضرية». */
export function findOrganisationsByHead(words: readonly AnalysedWord[], known: ReadonlyMap<number, Candidate>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const head = headAt(words, i);
    if (head === null) continue;
    const to = head.reading.definite ? endOfDefinite(words, i, head) : endOfIdafa(words, i, head, known);
    if (to === i) continue;
    const isBareName = to === i + 2 && HEADS_OUTSIDE.has(head.bare) && !words[i + 1]!.definite;
    found.push(
      isBareName
        ? candidateOf(words, i + 1, to, 'organisation', 3, { key: known.get(i + 1)?.key ?? null })
        : candidateOf(words, i, to, 'organisation', 3, { start: head.reading.start, stem: head.reading.stem }),
    );
  }
  return found;
}

/** The reading that is an organisation's first noun, definite («الحزب», «للحزب») or not («حزب»). */
function headAt(words: readonly AnalysedWord[], i: number): Head | null {
  for (const reading of words[i]!.readings) {
    if (reading.clitics.endsWith('ال') || reading.clitics.endsWith('لل')) continue;
    const bare = reading.definite ? reading.stem.slice(2) : reading.stem;
    const rules = organisationHead(bare);
    if (rules === undefined || (rules.needs === 'definite' && !reading.definite)) continue;
    // «وزير [الخارجية الروسي]» is the minister's office, no organisation beside him.
    if (rules.needs === 'definite' && isJoined(words[i]) && ((words[i - 1]?.flags ?? 0) & (WORD.roleHead | WORD.rolePlural)) !== 0)
      continue;
    return { reading, bare, rules };
  }
  return null;
}

/** «الحكومة البريطانية», «المجلس الشعبي الوطني», «المرصد السوري لحقوق الإنسان»: adjectives, one of them telling which. */
function endOfDefinite(words: readonly AnalysedWord[], i: number, head: Head): number {
  let to = i + 1;
  let isTelling = false;
  while (
    to < words.length &&
    to < i + MAX_WORDS &&
    isJoined(words[to]) &&
    isAdjective(words[to]!) &&
    agrees(head.bare, words[to]!.folded)
  ) {
    if (PLAIN_ADJECTIVES.has(words[to]!.folded)) break;
    isTelling = true;
    to += 1;
  }
  if (!isTelling) return i;
  return LONG_NAME_HEADS.has(head.bare) ? endOfPurpose(words, to) : to;
}

/** A head without ال needs what it is the head of: «حزب العدالة والتنمية», «وحدات حماية الشعب», «جماعة سلا». */
function endOfIdafa(words: readonly AnalysedWord[], i: number, head: Head, known: ReadonlyMap<number, Candidate>): number {
  let at = i + 1;
  while (at < i + 4 && isJoined(words[at]) && isLinkNoun(words[at]!) && leadsToNoun(words, at + 1, known)) at += 1;
  if (!isJoined(words[at])) return i;
  const name = known.get(at);
  const isOwn = name !== undefined && name.start === words[at]!.start;
  let to = isOwn
    ? name.to
    : isDefiniteNoun(words[at]!) && head.rules.needs !== 'name'
      ? at + 1
      : at === i + 1 && (head.rules.needs === 'any' || head.rules.needs === 'name')
        ? endOfProper(words, at)
        : at;
  if (to === at || (isOwn && name.kind === 'place' && head.rules.needs === 'noun')) return i;
  const isNoun = !isOwn && words[at]!.definite;
  while (to < words.length && to < i + MAX_WORDS && isJoined(words[to])) {
    const word = words[to]!;
    const isMore =
      isAdjective(word) &&
      !PLAIN_ADJECTIVES.has(word.folded) &&
      (isNoun || (!isOwn && (word.flags & WORD.nationality) === 0) || LONG_NAME_HEADS.has(head.bare));
    if (!isMore && !(isNoun && isCoordinatedNoun(word))) break;
    to += 1;
  }
  return LONG_NAME_HEADS.has(head.bare) ? endOfPurpose(words, to) : to;
}

/** «… للثقافة والفنون», «… لحقوق الإنسان»: what an association is for. */
function endOfPurpose(words: readonly AnalysedWord[], from: number): number {
  const word = words[from];
  if (word === undefined || !isJoined(word)) return from;
  const lam = word.readings.find(reading => reading.clitics === 'ل');
  if (lam === undefined || (lam.flags & (WORD.organisationHead | WORD.roleHead | WORD.rolePlural | WORD.stop | WORD.nationality)) !== 0)
    return from;
  let to = from + 1;
  if (!lam.definite) {
    const next = words[to];
    if (!PURPOSE_NOUNS.has(lam.stem) || next === undefined || !isJoined(next) || !isDefiniteNoun(next)) return from;
    to += 1;
  }
  while (
    to < from + 4 &&
    isJoined(words[to]) &&
    (isAdjective(words[to]!) || isCoordinatedNoun(words[to]!)) &&
    !PLAIN_ADJECTIVES.has(words[to]!.folded)
  )
    to += 1;
  return to;
}

/** One to three words that are no ordinary ones: «شركة شيرينج», «جمعية أبي رقراق». */
function endOfProper(words: readonly AnalysedWord[], from: number): number {
  let to = from;
  while (to < words.length && to < from + 3 && (to === from || isJoined(words[to])) && isProperWord(words, to))
    to += (words[to]!.flags & WORD.namePrefix) !== 0 && isJoined(words[to + 1]) ? 2 : 1;
  return to;
}

function leadsToNoun(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const word = words[at];
  if (word === undefined || !isJoined(word)) return false;
  return isDefiniteNoun(word) || known.has(at) || (isLinkNoun(word) && isJoined(words[at + 1]) && isDefiniteNoun(words[at + 1]!));
}
