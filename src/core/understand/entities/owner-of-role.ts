import { CLAUSE_OPENERS } from '../../tables/role-context.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import { isMeetingVerb } from './part-touching.ts';
import type { PersonGroup, PersonMention } from './person-groups.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isJoinedByWaw, isOwned, isSameHolder } from './same-holder.ts';

/** Somebody, and the place where their name stands. */
export type Owner = { readonly group: PersonGroup; readonly mention: PersonMention };

/** A role before its name, and whose it is: a role right before it may be the same person's. */
export type ChainedRole = { readonly role: RolePhrase; readonly owner: Owner };

/** Names by their first word, and by the word behind their last; roles read before, by their first word. */
export type Neighbours = {
  readonly byFirst: ReadonlyMap<number, Owner>;
  readonly byLast: ReadonlyMap<number, Owner>;
  readonly chained: ReadonlyMap<number, ChainedRole>;
  /** Where roles end that stand right behind a full name. */
  readonly endsBehind: ReadonlySet<number>;
};

/** The name stands right behind the role, or behind another role of the same person, or between commas. */
export function ownerBefore(
  words: readonly AnalysedWord[],
  role: RolePhrase,
  { byFirst, byLast, chained, endsBehind }: Neighbours,
): Owner | undefined {
  const next = words[role.to];
  if (next === undefined) return undefined;
  const named = byFirst.get(role.to);
  // «السائق السابق [لأسامة بن لادن]» drove somebody of that name.
  const owner = named !== undefined && named.mention.candidate.start === next.start ? named : undefined;
  const isClosed = role.end > words[role.to - 1]!.end;
  // «البابا فلان بابا الإسكندرية [وبطريرك الكرازة] السفير البريطاني …»: the second office of the one before.
  const chain = isJoinedByWaw(words, role) && endsBehind.has(role.from) ? undefined : chained.get(role.to);
  const titled = owner ?? ownerOfChain(words, role, byLast, chain) ?? ownerPastClause(words, role, byFirst);
  if (role.isAddress && /^\.[ \u00a0]?$/u.test(next.gap)) return owner;
  if ((isClosed ? /^[ \u00a0]?[»"”][ \u00a0]*[«"“']?[ \u00a0]*$/u : /^[ \u00a0]*[«"“']?[ \u00a0]*$/u).test(next.gap))
    return role.introduces ? titled : undefined;
  // «أعلن نائب وزير الدفاع، فلان الفلاني، أن …»: between the commas a title may stand before the name («[اللواء] فلان الفلاني»).
  const behind = titled === undefined ? undefined : words[titled.mention.candidate.to];
  const isBetweenCommas = /^[ \u00a0]*[،,][ \u00a0]*$/u.test(next.gap) && behind !== undefined && /^[ \u00a0]*[،,.]/u.test(behind.gap);
  return isBetweenCommas && role.to - role.from > 1 && titled!.mention.candidate.tokens.length > 1 ? titled : undefined;
}

/** «ولي العهد [الأمير فلان]», «رئيس الحكومة [ووزير الداخلية فلان]»; behind «حسن نصر الله» an office is his, whoever is named after it. */
function ownerOfChain(
  words: readonly AnalysedWord[],
  role: RolePhrase,
  byLast: ReadonlyMap<number, Owner>,
  next: ChainedRole | undefined,
): Owner | undefined {
  if (next === undefined) return undefined;
  // «استقبل [رئيس الحكومة] وزير الدفاع فلانا»: one office receives the other.
  const isTitle = next.role.to === next.role.from + 1;
  if (next.role.start === words[next.role.from]!.start) return !isTitle && isMeetingVerb(words[role.from - 1]) ? undefined : next.owner;
  const before = byLast.get(role.from);
  if (!isJoinedByWaw(words, next.role) || (before !== undefined && isApposition(words, role, before.mention))) return undefined;
  return isSameHolder(words, role, next.role) ? next.owner : undefined;
}

const MAX_CLAUSE = 6;

/** «عضو الائتلاف المقيم في السعودية [فلان]»: what is told of the holder stands between. */
function ownerPastClause(words: readonly AnalysedWord[], role: RolePhrase, byFirst: ReadonlyMap<number, Owner>): Owner | undefined {
  if (!CLAUSE_OPENERS.has(words[role.to]!.folded) || !role.introduces) return undefined;
  for (let at = role.to; at < role.to + MAX_CLAUSE && isJoined(words[at]); at += 1) {
    const { flags, start, folded } = words[at]!;
    const owner = byFirst.get(at);
    if (owner !== undefined) return owner.mention.candidate.start === start ? owner : undefined;
    if ((flags & (WORD.reporting | WORD.verb | WORD.roleHead)) !== 0 && at > role.to) return undefined;
    if (/^(?:ان|انه|انها|الذي|التي)$/u.test(folded)) return undefined;
  }
  return undefined;
}

/** The name in front: «فلان، [وزير الخارجية]», «فلان (70 عاما) [رئيس كذا]», «فلان وهو [عضو في …]». */
export function ownerAfter(words: readonly AnalysedWord[], role: RolePhrase, byLast: ReadonlyMap<number, Owner>): PersonGroup | undefined {
  const owner = byLast.get(role.from);
  if (owner !== undefined) return isApposition(words, role, owner.mention) ? owner.group : undefined;
  // «فلان (70 عاما) رئيس كذا», «فلان، 38 عاما، الباحث في كذا»
  if (role.to > role.from + 1 && role.start === words[role.from]!.start && isAge(words, role.from)) return byLast.get(role.from - 2)?.group;
  // «روزينباوم وهو عضو في …»: the name stands one word further back.
  const word = words[role.from - 1];
  return word !== undefined && (word.folded === 'وهو' || word.folded === 'وهي') ? byLast.get(role.from - 1)?.group : undefined;
}

function isAge(words: readonly AnalysedWord[], at: number): boolean {
  const unit = words[at - 1];
  const number = words[at - 2];
  if (unit === undefined || number === undefined || !/^(?:عاما|سنه|عام)$/u.test(unit.folded) || !/^\d{1,3}$/u.test(number.folded))
    return false;
  return /^[ \u00a0]*[(،,][ \u00a0]*$/u.test(number.gap) && /^[ \u00a0]*[)،,][ \u00a0]*[،,]?[ \u00a0]*$/u.test(words[at]!.gap);
}

function isApposition(words: readonly AnalysedWord[], role: RolePhrase, mention: PersonMention): boolean {
  const first = words[role.from]!;
  // A clitic on the role starts another phrase: «بوتين لرئيس المجلس …».
  if (role.start !== first.start) return false;
  if (/^[ \u00a0]*[،,(–-][ \u00a0]*$/u.test(first.gap)) return role.to - role.from > 1 || role.head.definite;
  if (!/^[ \u00a0]+$/u.test(first.gap)) return false;
  // «التقى المستشار الألماني شولتس [الرئيس الأوكراني]»: of another country than its holder.
  const own = words[mention.candidate.from - 1];
  if (own !== undefined && isOfNation(own) && isOfNation(words[role.to - 1]!) && own.folded !== words[role.to - 1]!.folded) return false;
  // «التقى لافروف [نظيره] الأميركي»: somebody else.
  if (isOwned(words, role) && role.kind === 'kin') return false;
  // «وعمل تويبي مهندسا في …»: the accusative says what somebody is, after a surname too.
  const isPredicate = !role.head.definite && role.head.stem.endsWith('ا');
  const isNamed = mention.candidate.tokens.length > 1 || isPredicate || isSpeakerOf(words, role, mention);
  return isNamed && role.to - role.from > 1;
}

/** What takes no person for its object: «وقال مورييه [المستشار الأول في السفارة]», not «انتقد بوتين [الرئيس الأوكراني]». */
const ONLY_SAYS = /^[وف]?(?:قالت?|[يت]قول|اكدت?|اوضحت?|صرحت?|اضافت?|ذكرت?|اعتبرت?|اعلنت?|راي|رات)$/u;

function isSpeakerOf(words: readonly AnalysedWord[], role: RolePhrase, { candidate }: PersonMention): boolean {
  return role.to - role.from > 2 && role.head.definite && ONLY_SAYS.test(words[candidate.from - 1]?.folded ?? '');
}

function isOfNation({ flags, definite }: AnalysedWord): boolean {
  return definite && (flags & WORD.nationality) !== 0;
}
