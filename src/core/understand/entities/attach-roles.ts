import { CLAUSE_OPENERS } from '../../tables/role-context.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import { ownerOfPost } from './owner-of-post.ts';
import { isBehindMeeting, isMeetingVerb } from './part-touching.ts';
import type { PersonGroup, PersonMention } from './person-groups.ts';
import { isRoleOfTwo } from './role-of-two.ts';
import { type RolePhrase, shortenRole } from './role-phrase.ts';
import { isJoinedByWaw, isOwned, isSameHolder } from './same-holder.ts';

/** A role beside a name, and whose. */
export type AttachedRole = { readonly role: RolePhrase; readonly group: PersonGroup };

type Owner = { readonly group: PersonGroup; readonly mention: PersonMention };

/** A role before its name, and whose it is: a role right before it may be the same person's. */
type ChainedRole = { readonly role: RolePhrase; readonly owner: Owner };

type Neighbours = {
  readonly byFirst: ReadonlyMap<number, Owner>;
  readonly byLast: ReadonlyMap<number, Owner>;
  readonly chained: ReadonlyMap<number, ChainedRole>;
};

/** A role directly before a name, a chain of them, or one in apposition before or after it. */
export function attachRoles(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  groups: readonly PersonGroup[],
): readonly AttachedRole[] {
  const owners = groups.flatMap(group => group.mentions.map(mention => ({ group, mention })));
  const byFirst = new Map<number, Owner>(owners.map(one => [one.mention.candidate.from, one]));
  const byLast = new Map<number, Owner>(owners.map(one => [one.mention.candidate.to, one]));
  const attached: AttachedRole[] = [];
  const chained = new Map<number, ChainedRole>();
  for (const role of [...roles].sort((a, b) => b.from - a.from)) {
    const pair = isRoleOfTwo(words, role.from, role.head.stem) ? ownersOfTwo(words, role, byFirst) : [];
    attached.push(...pair.map(({ group }) => ({ role, group })));
    if (pair.length > 0) continue;
    const before = ownerBefore(words, role, { byFirst, byLast, chained });
    // Behind a name or alone, «… الروسي [في موسكو]» belongs to the sentence.
    const named = before?.group ?? (role.isAddress ? undefined : ownerAfter(words, role, byLast));
    const post = named === undefined ? ownerOfPost(words, role, byFirst, byLast) : null;
    if (post !== null) attached.push({ role: { ...role, status: post.status ?? role.status }, group: post.group });
    if (named === undefined) continue;
    if (before !== undefined) chained.set(role.from, { role, owner: before });
    // «السيد» says nothing of whom it stands before; «العماد» is a rank, and «عماد» a given name.
    if (role.isAddress && role.head.stem !== 'العماد') continue;
    attached.push({ role: before === undefined ? trimAfterName(words, role) : role, group: named });
  }
  const second = secondRoles(words, roles, attached, byLast);
  return [...attached, ...second, ...rolesInRow(words, roles, [...attached, ...second], { byFirst, byLast })];
}

/** «فلان، مؤسس الشركة [ورئيسها التنفيذي]»: behind a role that stands behind its name, و brings in another. */
function secondRoles(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  attached: readonly AttachedRole[],
  byLast: ReadonlyMap<number, Owner>,
): readonly AttachedRole[] {
  const own = new Set(attached.map(one => one.role.from));
  const ending = new Map(attached.map(one => [one.role.to, one]));
  return roles.flatMap(role => {
    const first = ending.get(role.from);
    if (first === undefined || own.has(role.from) || !isJoinedByWaw(words, role) || role.isAddress) return [];
    const isBehindName = byLast.get(first.role.from)?.group === first.group;
    return isBehindName && isSameHolder(words, first.role, role) ? [{ role, group: first.group }] : [];
  });
}

/** «فلان نائب رئيس الدولة [رئيس مجلس الوزراء] [حاكم دبي]»: more offices of the same person; behind «استقبل» the next is another's. */
function rolesInRow(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  attached: readonly AttachedRole[],
  { byFirst, byLast }: Pick<Neighbours, 'byFirst' | 'byLast'>,
): readonly AttachedRole[] {
  const own = new Set(attached.map(one => one.role.from));
  const ending = new Map(attached.filter(one => byLast.get(one.role.from)?.group === one.group).map(one => [one.role.to, one]));
  const found: AttachedRole[] = [];
  for (const role of [...roles].sort((a, b) => a.from - b.from)) {
    const first = ending.get(role.from);
    if (first === undefined || own.has(role.from) || role.kind !== 'office' || first.role.kind !== 'office') continue;
    if (role.start !== words[role.from]!.start || !/^ $/u.test(words[role.from]!.gap) || role.to < role.from + 2) continue;
    if (byFirst.has(role.to) || isBehindMeeting(words, first.role.from)) continue;
    found.push({ role, group: first.group });
    ending.set(role.to, { role, group: first.group });
  }
  return found;
}

/** «وزيرا الدفاع المصري والفرنسي، [صدقي صبحي] و[فلورانس بارلي]»: both hold it. */
function ownersOfTwo(words: readonly AnalysedWord[], role: RolePhrase, byFirst: ReadonlyMap<number, Owner>): readonly Owner[] {
  const first = byFirst.get(role.to);
  if (first === undefined || !/^[ \u00a0]*[،,]?[ \u00a0]*$/u.test(words[role.to]!.gap)) return [];
  const at = first.mention.candidate.to;
  const second = byFirst.get(at);
  const isAnd = second !== undefined && isJoined(words[at]) && second.mention.candidate.start === words[at]!.start + 1;
  return isAnd && second.group !== first.group ? [first, second] : [];
}

/** «بوريس جونسون رئيس الوزراء السابق [إلى كييف]»; an organisation or a purpose stays: «الناطق باسم الحزب», «رئيس قسم الفقه بجامعة الأزهر». */
function trimAfterName(words: readonly AnalysedWord[], role: RolePhrase): RolePhrase {
  for (let at = role.coreTo; at < role.to; at += 1) if (words[at]!.folded === 'الي') return shortenRole(words, role, at);
  return role;
}

/** The name stands right behind the role, or behind another role of the same person, or between commas. */
function ownerBefore(words: readonly AnalysedWord[], role: RolePhrase, { byFirst, byLast, chained }: Neighbours): Owner | undefined {
  const next = words[role.to];
  if (next === undefined) return undefined;
  const named = byFirst.get(role.to);
  // «السائق السابق [لأسامة بن لادن]» drove somebody of that name.
  const owner = named !== undefined && named.mention.candidate.start === next.start ? named : undefined;
  const isClosed = role.end > words[role.to - 1]!.end;
  const titled = owner ?? ownerOfChain(words, role, byLast, chained.get(role.to)) ?? ownerPastClause(words, role, byFirst);
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

function ownerAfter(words: readonly AnalysedWord[], role: RolePhrase, byLast: ReadonlyMap<number, Owner>): PersonGroup | undefined {
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
