import { organisationWords } from '../../tables/organisation-words.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { endOfPurpose } from './organisation-purpose.ts';
import { endOfPersonName } from './person-name.ts';

const NOTHING_KNOWN: ReadonlyMap<number, Candidate> = new Map();

/**
 * «جامعة الملك سعود», «مطار الملك خالد الدولي», «مؤسسة محمد بن راشد للمعرفة»: bodies and places that bear a person's
 * name, with or without his title. Nobody of that name is spoken of there.
 */
export function findNamedAfter(words: readonly AnalysedWord[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const word of words) {
    const head = headOf(word);
    const end = head === undefined || !isJoined(words[word.index + 1]) ? null : endOfBearer(words, word.index + 1, head);
    if (head === undefined || end === null) continue;
    const { namedPlaces } = organisationWords();
    const kind = namedPlaces.has(head.stem) ? 'place' : 'organisation';
    const to = endOfTail(words, end);
    const whole = kind === 'organisation' ? endOfPurpose(words, to, NOTHING_KNOWN) : to;
    found.push(candidateOf(words, word.index, whole, kind, 4, { start: head.start, stem: head.stem }));
  }
  return found;
}

function headOf({ readings }: AnalysedWord): Reading | undefined {
  const { namedPlaces, namedBodies } = organisationWords();
  return readings.find(
    ({ stem, clitics, definite }) => !definite && !clitics.endsWith('ال') && (namedPlaces.has(stem) || namedBodies.has(stem)),
  );
}

/** Called by their given names, so that a second bare name is somebody else: «مدير جامعة الملك سعود [بدران] العمر». */
const ROYAL = /^ال(?:ملك|امير|سلطان|خليف)/u;

/** End of the person's name behind the head, or null where nobody's begins. */
function endOfBearer(words: readonly AnalysedWord[], at: number, { stem }: Reading): number | null {
  const { titlesInNames, namedTails, namedByTitle } = organisationWords();
  const isTitled = titlesInNames.has(words[at]!.folded) && isJoined(words[at + 1]);
  const from = isTitled ? at + 1 : at;
  const first = words[from]!.readings[0]!;
  if (!isTitled && (namedByTitle.has(stem) || (first.flags & WORD.givenName) === 0)) return null;
  const isTail = (index: number): boolean => namedTails.has(words[index]?.folded ?? '');
  // «الأمير [سلطان] الجوية»: a given name that is an office too.
  if (isTitled && isTail(from + 1)) return from + 1;
  const isRoyal = isTitled && ROYAL.test(words[at]!.folded);
  const isOther = (index: number): boolean => isRoyal && index > from && !words[index]!.definite && !isLink(words, index);
  const to = endOfPersonName(words, from, 'title', index => isTail(index) || isOther(index), first);
  return to > (isTitled ? from : from + 1) ? to : null;
}

/** «… [بن] [عبد العزيز]»: the link, and the name it brings in. */
function isLink(words: readonly AnalysedWord[], at: number): boolean {
  return ((words[at]!.flags | words[at - 1]!.flags) & WORD.nameLink) !== 0;
}

/** «… [الدولي]», «… [الجوية]»: what sort of house it is. */
function endOfTail(words: readonly AnalysedWord[], from: number): number {
  let to = from;
  while (to < words.length && isJoined(words[to]) && organisationWords().namedTails.has(words[to]!.folded)) to += 1;
  return to;
}
