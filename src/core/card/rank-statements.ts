import type { ArticleId } from '../article/article.ts';
import { compareText } from '../link/compare-text.ts';
import type { Dossier, DossierQuote, DossierStatement, EntityId, Speaker } from '../link/dossier.ts';
import { OWNED_AT_START } from '../tables/speaker-words.ts';
import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';

/** Shorter ones seldom stand alone. */
const SHORT_WORDS = 8;
/** A clause about more names than this is less and less about each. */
const FEW_NAMES = 5;
const CROWDED = 0.1;
const MAX_VERB_LETTERS = 8;
/** Longer ones are for the full page. */
const LONG_LETTERS = 300;
/** Two statements that share this much of their words say one thing. */
const SAME_SHARE = 0.5;

/** «بل …», «كما …» goes on from what stands before it. Folded. */
const GOES_ON = /^(?:بل|لكن|لكنه|لكنها|غير ان|الا ان|حيث|بينما|فيما|كما|كذلك|اذ|ثم|بعدها|عندها|وعندها|وهنا|but|however|meanwhile)(?:\s|$)/;
/** «محذرا من …», «مضيفا أن …»: how somebody said what stands before. Folded. */
const SAYS_HOW = /^م\S{2,6}ا\s/;
const ASKS = /[?؟]|^(?:هل|متي|لماذا|كيف)\s/;
/** Of narration, fewer are a shred: «اختتم فلان». What somebody says may be short: «روسيا سترد». */
const SHRED_WORDS = 4;
/** What the newest of many articles says is worth so much more than what the oldest does. */
const FRESH = 0.6;

type Names = { readonly plain: readonly string[]; readonly roles: readonly string[]; readonly titles: readonly string[] };
type Ranked = { readonly statement: DossierStatement; readonly words: ReadonlySet<string>; readonly worth: number };

/**
 * Statements in the order in which they tell a reader most: each next one is the best that differs in words, and
 * preferably in speaker and article, from those before it. What leans on a sentence that isn't shown is left out.
 */
export function rankStatements(dossier: Dossier, published: ReadonlyMap<ArticleId, string>): readonly DossierStatement[] {
  const freshness = freshnessOf(published);
  const foldedAliases = (isRole: boolean) =>
    dossier.aliases.filter(alias => (alias.form === 'role') === isRole).map(alias => fold(alias.text));
  const titles = dossier.roles.map(role => fold(role.text));
  const names: Names = { plain: foldedAliases(false), roles: foldedAliases(true), titles };
  const left: Ranked[] = dossier.statements
    .filter(({ leansBack, text, saidBy }) => !leansBack && (saidBy !== null || splitWords(text).length >= SHRED_WORDS))
    .map(statement => ({
      statement,
      words: wordSet(statement.text),
      worth: worthOf(statement, dossier, names) + FRESH * (freshness.get(statement.source.article) ?? 0),
    }));
  const chosen: Ranked[] = [];
  // What two parties say in like words is two accounts, side by side: one word can be the difference between them.
  const isRepeat = (one: Ranked) =>
    chosen.some(other => {
      const shared = overlap(one.words, other.words);
      return shared === 1 || (shared >= SAME_SHARE && isSameParty(one.statement.saidBy, other.statement.saidBy));
    });
  while (left.length > 0) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const [index, one] of left.entries()) {
      const worth = one.worth - sameness(one.statement, chosen, dossier.id);
      if (worth > bestWorth) [best, bestWorth] = [index, worth];
    }
    const [next] = left.splice(best, 1);
    if (!isRepeat(next!)) chosen.push(next!);
    if (chosen.length >= MAX_RANKED) break;
  }
  return chosen.map(({ statement }) => statement);
}

/** A card's «المزيد» ends somewhere; the full page holds the rest. */
const MAX_RANKED = 12;

function worthOf(statement: DossierStatement, { id, name, event, events, quotes, disagreements }: Dossier, names: Names): number {
  const { text, saidBy, relayedBy, status, date, names: named, refersTo, source } = statement;
  let worth = 0;
  const folded = fold(text);
  worth += Math.max(prominence(afterRole(folded, names), names.plain), 0.6 * prominence(folded, names.roles));
  // «أكد الرئيس …» under the label «الرئيس» names its speaker twice, and isn't the speaker's own words.
  const namesSpeaker = saidBy !== null && folded.slice(0, 40).includes(fold(saidBy.text));
  if (namesSpeaker) worth -= 1.5;
  // What somebody says through another is for their quotes.
  else if (saidBy?.entity === id) worth += relayedBy === null ? 2.2 : 1;
  if (saidBy === null) worth += 0.6;
  else if (saidBy.entity !== null) worth += 0.3;
  if (status === 'happened') worth += 0.4;
  if (date?.range) worth += 0.3;
  if (OWNED_AT_START.has(splitWords(folded)[0]?.folded ?? '')) worth -= 1.5;
  if (GOES_ON.test(folded) || SAYS_HOW.test(folded)) worth -= 1.2;
  if (ASKS.test(folded)) worth -= 1;
  if (isLatin(text) !== isLatin(name)) worth -= 0.6;
  if (refersTo && refersTo.entity !== id) worth -= 1;
  // Their own words stand under their quotes.
  if (saidBy?.entity !== id && quotes.some(quote => isOwnWords(quote, id) && text.includes(quote.text))) worth -= 0.5;
  // Somebody's very words tell more than a summary of them.
  if (/["«“]/.test(text)) worth += 0.2;
  worth -= CROWDED * Math.max(0, named - FEW_NAMES);
  if (!isLong(text)) worth -= 0.8;
  if (text.length > LONG_LETTERS) worth -= 1.5;
  // Of articles that tell what befell somebody, the one that claims least comes first among an event's sources.
  const apart = events.filter(({ sources, names, part }) => part === 'target' && names && sources.length > 1);
  if (apart.some(({ sources: [first] }) => first!.article === source.article && first!.sentence.start === source.sentence.start))
    worth += 1;
  if (event?.date && text.includes(event.date.said)) worth += 1;
  for (const { versions } of disagreements) {
    // The first version is the one that claims least (a country rather than a town), so its article leads.
    if (text.includes(versions[0]!.text)) worth += 0.5;
    else if (versions.slice(1).some(version => text.includes(version.text))) worth -= 0.5;
  }
  return worth;
}

/** «الرئيس … فلان أبلغ» opens with the name: its title is a part of it. */
function afterRole(folded: string, { titles }: Names): string {
  const title = titles.find(one => folded.startsWith(`${one} `));
  return title === undefined ? folded : folded.slice(title.length + 1);
}

/** Whom a clause opens with it is about; whom it ends with it mentions. */
function prominence(folded: string, names: readonly string[]): number {
  const at = Math.min(...names.map(name => folded.indexOf(name)).filter(index => index >= 0), folded.length);
  if (at === folded.length) return 0;
  if (at === 0) return 2.2;
  // Behind its verb: «دعا فلان …».
  if (at <= MAX_VERB_LETTERS) return 2;
  if (at < 25) return 1.3;
  return at < folded.length / 2 ? 1.2 : 0.6;
}

/** 0 for the oldest to 1 for the newest of the articles whose day is known. */
function freshnessOf(published: ReadonlyMap<ArticleId, string>): ReadonlyMap<ArticleId, number> {
  const days = [...new Set(published.values())].sort(compareText);
  return new Map([...published].map(([article, day]) => [article, days.length < 2 ? 0 : days.indexOf(day) / (days.length - 1)]));
}

function isLatin(text: string): boolean {
  return /^\P{L}*\p{Script=Latin}/u.test(text);
}

function isOwnWords({ speaker, how, text }: DossierQuote, id: EntityId): boolean {
  return speaker?.entity === id && how === 'direct' && isLong(text);
}

function isLong(text: string): boolean {
  return splitWords(text).length >= SHORT_WORDS;
}

function sameness({ saidBy, source }: DossierStatement, chosen: readonly Ranked[], id: EntityId): number {
  const bySpeaker = chosen.some(({ statement }) => isSameParty(saidBy, statement.saidBy)) ? 0.5 : 0;
  const byArticle = chosen.some(({ statement }) => statement.source.article === source.article) ? 0.5 : 0;
  // One party's account in one article is heard once first; whom the card is about speaks for themselves.
  const byBoth =
    saidBy !== null &&
    saidBy.entity !== id &&
    chosen.some(({ statement }) => statement.source.article === source.article && isSameParty(saidBy, statement.saidBy));
  return bySpeaker + byArticle + (byBoth ? 0.5 : 0);
}

/** A palace and its press office are one party. */
function isSameParty(a: Speaker | null, b: Speaker | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [fold(a.text), fold(b.text)].map(text => text.replace(/^ال/, ''));
  return one!.includes(other!) || other!.includes(one!);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).map(word => word.folded));
}

/** Shared words over those of the shorter one. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
