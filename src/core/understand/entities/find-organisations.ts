import { organisationWords } from '../../tables/organisation-words.ts';
import { type OrganisationHead, organisationHead } from '../../tables/organisations.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { endOfDefinite, endOfIdafa, type Head } from './end-of-organisation.ts';
import { isLinkNoun } from './name-words.ts';

const VERBAL: ReadonlySet<string> = new Set(['تجمع', 'تحالف', 'ائتلف', 'اتحد']);
const AFTER_WHICH_VERBS: ReadonlySet<string> = new Set(['التي', 'الذي', 'الذين', 'ان', 'قد', 'لا', 'لم', 'لن', 'حيث', 'كما', 'وهي', 'سوف']);

/** Organisations told by their first noun: «وزارة العدل الأمريكية», «الحزب الجمهوري», «جمعية ملتقى الثقافات الحضرية». */
export function findOrganisationsByHead(words: readonly AnalysedWord[], known: ReadonlyMap<number, Candidate>): readonly Candidate[] {
  const { headsOutside } = organisationWords();
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const head = headAt(words, i);
    // «حركة حماس» stands in the table whole: what follows is somebody else.
    if (head === null || isWholeName(known.get(i))) continue;
    const to = head.reading.definite ? endOfDefinite(words, i, head, known) : endOfIdafa(words, i, head, known);
    if (to === i || isForceOf(head, known.get(i + 1), to)) continue;
    const isBareName =
      headsOutside.has(head.bare) &&
      words.slice(i + 1, to).every(word => !word.definite && !word.folded.startsWith('لل') && !isLinkNoun(word));
    found.push(
      isBareName
        ? candidateOf(words, i + 1, to, 'organisation', 3, { key: known.get(i + 1)?.key ?? null })
        : candidateOf(words, i, to, 'organisation', isLoose(words, i, to, head) && !isInBody(words, to, known) ? 2 : 3, {
            start: head.reading.start,
            stem: head.reading.stem,
          }),
    );
  }
  return found;
}

/** «قوات [الاتحاد الأوروبي]»: soldiers of a body that has a name of its own. */
function isForceOf({ bare }: Head, name: Candidate | undefined, to: number): boolean {
  return (
    /^(?:قوات|قوه|جنود)$/u.test(bare) && name?.kind === 'organisation' && name.certainty >= 3 && name.to === to && name.tokens.length > 1
  );
}

/** «لجنة النقل [بمجلس الشعب]», «لجنة الزراعة [في البرلمان]»: of a body told of. */
function isInBody(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const isIn = words[at]?.folded === 'في';
  const body = words[isIn ? at + 1 : at];
  if (body === undefined || !isJoined(words[at]) || !isJoined(body)) return false;
  const clitics = isIn ? '' : 'ب';
  if (known.get(body.index)?.kind === 'organisation') return isIn || body.folded.startsWith(clitics);
  return body.readings.some(one => one.clitics === clitics && organisationHead(one.stem.replace(/^ال/u, ''))?.standsAlone === true);
}

/** «حركة الطيران», «جيش الطاغية»: an ordinary word with ordinary nouns; «الجهاز المصري» and «لجنة فينوغراد» say which. */
function isLoose(words: readonly AnalysedWord[], from: number, to: number, { rules }: Head): boolean {
  return (
    rules.isLoose &&
    to === from + 2 &&
    words.slice(from + 1, to).every(({ flags }) => (flags & WORD.common) !== 0 && (flags & WORD.nationality) === 0)
  );
}

function isWholeName(table: Candidate | undefined): boolean {
  return (
    table !== undefined &&
    table.kind === 'organisation' &&
    table.to > table.from + 1 &&
    table.tokens[0] !== 'وزاره' &&
    !table.tokens[0]!.startsWith('ال')
  );
}

/** The reading that is an organisation's first noun, definite («الحزب», «للحزب») or not («حزب»). */
function headAt(words: readonly AnalysedWord[], i: number): Head | null {
  for (const reading of words[i]!.readings) {
    if (reading.clitics.endsWith('ال') || reading.clitics.endsWith('لل')) continue;
    const bare = reading.definite ? reading.stem.slice(2) : reading.stem;
    const rules = organisationHead(bare);
    if (rules === undefined || (needsArticle(rules) && !reading.definite)) continue;
    // «التي [تجمع] الأكثرية», «الذي [تحالف] مع …»: what somebody did.
    if (VERBAL.has(bare) && AFTER_WHICH_VERBS.has(words[i - 1]?.folded ?? '')) continue;
    // «الشؤون [الداخلية] اللبنانية», «السياسة [الخارجية]»: an adjective.
    if (needsArticle(rules) && isJoined(words[i]) && words[i - 1]?.definite === true && reading.clitics === '') continue;
    // «وزير [الخارجية الروسي]» is the minister's office, no organisation beside him.
    if (needsArticle(rules) && isJoined(words[i]) && ((words[i - 1]?.flags ?? 0) & (WORD.roleHead | WORD.rolePlural)) !== 0) continue;
    return { reading, bare, rules };
  }
  return null;
}

function needsArticle({ needs }: OrganisationHead): boolean {
  return needs === 'definite' || needs === 'nationality';
}
