import verbs from '../../../../data/tables/hand/predicate-verbs.json';
import { WORD } from '../../tables/word-flags.ts';
import { fold } from '../../text/fold-text.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';

const MEETING: ReadonlySet<string> = new Set(verbs.meeting.flatMap(pair => pair.split('|')).flatMap(formsOf));
/** How far before the first name its verb may stand: «[عين] أمس رئيس مجلس الوزراء العراقي فلان فلانا». */
const REACH = 8;

/** «استقبل الرئيس فلاديمير بوتين [بشار الأسد]»: whom a verb is done to, right behind who does it, is another person. */
export function partTouching(words: readonly AnalysedWord[], candidates: readonly Candidate[]): readonly Candidate[] {
  const names = new Set(candidates.filter(isFullName).map(one => one.tokens.join(' ')));
  return candidates.flatMap(one => {
    if (!isLong(one) || !isBehindMeeting(words, one.from)) return [one];
    const at = secondName(words, one, names);
    if (at === null) return [one];
    return [
      { ...one, to: at, end: words[at - 1]!.end, tokens: one.tokens.slice(0, at - one.from) },
      candidateOf(words, at, one.to, 'person', one.certainty),
    ];
  });
}

function isFullName({ kind, tokens }: Candidate): boolean {
  return kind === 'person' && tokens.length > 1;
}

/** Two words for each at least. */
function isLong({ kind, from, to }: Candidate): boolean {
  return kind === 'person' && to - from >= 4;
}

/** Whether a verb by which one person meets or names another stands before word `from` in its clause. */
export function isBehindMeeting(words: readonly AnalysedWord[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    if (isMeetingVerb(words[i])) return true;
    if (/[.!?؟\n،,؛;:«"“]/u.test(words[i]!.gap)) return false;
  }
  return false;
}

/** استقبل, عين, التقى: one person does it to another. */
export function isMeetingVerb(word: AnalysedWord | undefined): boolean {
  if (word === undefined) return false;
  return MEETING.has(word.folded) || word.readings.some(({ stem, clitics }) => (clitics === 'و' || clitics === 'ف') && MEETING.has(stem));
}

/** Where the second name begins: behind a name that the article has alone, or a given name behind a family name. */
function secondName(words: readonly AnalysedWord[], { from, to, tokens }: Candidate, names: ReadonlySet<string>): number | null {
  for (let at = to - 2; at >= from + 2; at -= 1) if (beginsName(words[at]!) && names.has(tokens.slice(0, at - from).join(' '))) return at;
  for (let at = from + 2; at <= to - 2; at += 1) if (endsName(words[at - 1]!) && beginsName(words[at]!)) return at;
  return null;
}

/** «بوتين», «البشير», but not «محمد [الطيب]» and «حسن»: a word that is nobody's given name. */
function endsName({ flags, definite }: AnalysedWord): boolean {
  return (
    (flags & (WORD.givenName | WORD.namePrefix | WORD.nameLink | WORD.nameSuffix)) === 0 && (definite || (flags & WORD.nameKnown) !== 0)
  );
}

function beginsName({ flags, definite, folded }: AnalysedWord): boolean {
  return !definite && (flags & (WORD.nameLink | WORD.nameSuffix)) === 0 && folded !== 'ولد';
}

/** «يستقبل» → «تستقبل», «سيستقبل»; «استقبل» → «استقبلت». */
function formsOf(verb: string): readonly string[] {
  const form = fold(verb);
  if (!form.startsWith('ي')) return [form, `${form.replace(/[اي]$/u, '')}ت`];
  const she = `ت${form.slice(1)}`;
  return [form, she, `س${form}`, `س${she}`];
}
