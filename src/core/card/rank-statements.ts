import type { Dossier, DossierStatement, Speaker } from '../link/dossier.ts';
import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';

/** Shorter ones seldom stand alone. */
const SHORT_WORDS = 8;
/** A clause about more names than this is less and less about each. */
const FEW_NAMES = 5;
const CROWDED = 0.1;
/** Longer ones are for the full page. */
const LONG_LETTERS = 300;
/** Two statements that share this much of their words say one thing. */
const SAME_SHARE = 0.5;

type Names = { readonly plain: readonly string[]; readonly roles: readonly string[] };
type Ranked = { readonly statement: DossierStatement; readonly words: ReadonlySet<string>; readonly worth: number };

/**
 * Statements in the order in which they tell a reader most: each next one is the best that differs in words, and
 * preferably in speaker and article, from those before it. What leans on a sentence that isn't shown is left out.
 */
export function rankStatements(dossier: Dossier): readonly DossierStatement[] {
  const foldedAliases = (isRole: boolean) =>
    dossier.aliases.filter(alias => (alias.form === 'role') === isRole).map(alias => fold(alias.text));
  const names: Names = { plain: foldedAliases(false), roles: foldedAliases(true) };
  const left: Ranked[] = dossier.statements
    .filter(statement => !statement.leansBack)
    .map(statement => ({ statement, words: wordSet(statement.text), worth: worthOf(statement, dossier, names) }));
  const chosen: Ranked[] = [];
  const isRepeat = (one: Ranked) => chosen.some(other => overlap(one.words, other.words) >= SAME_SHARE);
  while (left.length > 0) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const [index, one] of left.entries()) {
      const worth = one.worth - sameness(one.statement, chosen);
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

function worthOf(statement: DossierStatement, { id, event, events, disagreements }: Dossier, names: Names): number {
  const { text, saidBy, relayedBy, status, date, about } = statement;
  let worth = 0;
  const folded = fold(text);
  worth += Math.max(prominence(folded, names.plain), 0.6 * prominence(folded, names.roles));
  // «أكد الرئيس …» under the label «الرئيس» names its speaker twice, and isn't the speaker's own words.
  const namesSpeaker = saidBy !== null && folded.slice(0, 40).includes(fold(saidBy.text));
  if (namesSpeaker) worth -= 1.5;
  // What somebody says through another is for their quotes.
  else if (saidBy?.entity === id) worth += relayedBy === null ? 2.2 : 1;
  if (saidBy === null) worth += 0.6;
  else if (saidBy.entity !== null) worth += 0.3;
  if (status === 'happened') worth += 0.4;
  if (date?.range) worth += 0.3;
  // Somebody's very words tell more than a summary of them.
  if (/["«“]/.test(text)) worth += 0.2;
  worth -= CROWDED * Math.max(0, about.length - FEW_NAMES);
  if (splitWords(text).length < SHORT_WORDS) worth -= 0.8;
  if (text.length > LONG_LETTERS) worth -= 1.5;
  // A dated event is shown with its clause already.
  if (events.some(told => told.text === text && told.date?.range)) worth -= 1;
  if (event?.date && text.includes(event.date.said)) worth += 1;
  for (const { versions } of disagreements) {
    // The first version is the one that claims least (a country rather than a town), so its article leads.
    if (text.includes(versions[0]!.text)) worth += 0.5;
    else if (versions.slice(1).some(version => text.includes(version.text))) worth -= 0.5;
  }
  return worth;
}

/** Whom a clause opens with it is about; whom it ends with it mentions. */
function prominence(folded: string, names: readonly string[]): number {
  const at = Math.min(...names.map(name => folded.indexOf(name)).filter(index => index >= 0), folded.length);
  if (at === folded.length) return 0;
  if (at < 25) return 2;
  return at < folded.length / 2 ? 1.2 : 0.6;
}

function sameness({ saidBy, source }: DossierStatement, chosen: readonly Ranked[]): number {
  const bySpeaker = chosen.some(({ statement }) => isSameParty(saidBy, statement.saidBy)) ? 0.5 : 0;
  const byArticle = chosen.some(({ statement }) => statement.source.article === source.article) ? 0.5 : 0;
  return bySpeaker + byArticle;
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
