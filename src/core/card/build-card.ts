import type { ArticleId } from '../article/article.ts';
import type { Dossier, DossierDate, DossierStatement, Source } from '../link/dossier.ts';
import type { DateRange } from '../time/date-range.ts';
import { knownBy, laterArticles } from './as-of.ts';
import type { CardEvent, CardStatement, Reference, UnquotedCard } from './card.ts';
import { datedEvents, undatedEvents, withDate } from './card-events.ts';
import { cardQuotes } from './card-quotes.ts';
import { cardRoles } from './card-roles.ts';
import { countSources } from './count-sources.ts';
import { isOfItsTime } from './is-of-its-time.ts';
import { nameSeenFrom } from './name-seen-from.ts';
import { numberSources, type SourceNumbers } from './number-sources.ts';
import { rankStatements } from './rank-statements.ts';
import { beingRead, withoutArticles } from './without-article.ts';

type DatedBy = { readonly date: DossierDate; readonly source: Source };

const LEAD_STATEMENTS = 3;
const MAX_RELATED = 8;
const MAX_NAMES = 6;
const MAX_NAMINGS = 12;
/** Sources named beside each version where they differ. */
const MAX_TELLERS = 6;

export type CardOptions = {
  /** The article being read: never its own source. */
  readonly exclude: ArticleId | null;
  /** The day of the page being read: what was written or happened later isn't on its card; null: all there is. */
  readonly asOf: DateRange | null;
};

/**
 * The card of a dossier. Null where the archive says nothing of it (a name that only stands in articles gets no
 * card); a one-line card where only the article being read, or only later ones, do.
 */
export function buildCard(whole: Dossier, { exclude, asOf }: CardOptions): UnquotedCard | null {
  if (saysNothing(whole)) return null;
  const later = asOf === null ? [] : laterArticles(whole, asOf);
  const left = withoutArticles(whole, new Set([...beingRead(whole, exclude), ...later]));
  const dossier = asOf === null ? left : knownBy(left, asOf);
  const numbers = numberSources();
  const published = new Map((dossier.dates ?? []).flatMap(({ article, from, isBound }) => (isBound ? [] : [[article, from] as const])));
  // A dated event is shown with its clause: not told again above it. What befell somebody leads, clause and all.
  const datedClauses = new Set(withDate(dossier.events).flatMap(({ text, part }) => (part === 'target' ? [] : (text ?? []))));
  const told = dossier.statements.filter(({ text }) => !datedClauses.has(text));
  const ranked = rankStatements({ ...dossier, statements: told }, published);
  const leading = ranked.slice(0, LEAD_STATEMENTS);
  const isOneSided = comesFromOneParty(dossier);
  const statement = (one: DossierStatement) => cardStatement(one, isOneSided, numbers);
  // Built in the order a reader meets them, so that the numbers rise down the card.
  const date = dateChip(dossier, numbers);
  const roles = cardRoles(dossier.roles, published, numbers);
  const dates = toldDates(dossier, numbers);
  const statements = leading.map(statement);
  const once = (event: CardEvent<Reference>) => (leading.some(({ text }) => text === event.text) ? { ...event, text: null } : event);
  const names = namesOf(dossier);
  const seen = (event: CardEvent<Reference>) => ({ ...once(event), name: nameSeenFrom(names, event.name) });
  const dated = datedEvents(dossier.events, numbers).map(seen);
  const undated = undatedEvents(dossier.events, leading.length + dated.length === 0, numbers).map(seen);
  const disagreements = dossier.disagreements.map(one => {
    const versions = one.versions.map(version => ({ ...version, sources: version.sources.slice(0, MAX_TELLERS) }));
    return { ...one, versions, numbers: versions.map(({ sources }) => sources.map(({ article }) => numbers.numberOf(article))) };
  });
  const quotes = cardQuotes(dossier, leading, numbers);
  // What is quoted below isn't told again in a party's summary of it.
  const moreStatements = ranked
    .slice(LEAD_STATEMENTS)
    .filter(one => !quotes.some(quote => one.text.includes(quote.text)))
    .map(statement);
  const related = relatedOf(dossier, numbers);
  const namings = namingsOf(dossier, numbers);
  return {
    entity: dossier.id,
    kind: dossier.kind,
    name: dossier.name,
    names,
    sourceCount: countSources(dossier),
    date,
    roles,
    statements,
    moreStatements,
    datedEvents: dated,
    undatedEvents: undated,
    quotes,
    related,
    told: dates,
    namings,
    disagreements,
    notSaid: dossier.articles.length > 0 ? dossier.notSaid : [],
    mergedBecause: dossier.articles.length > 1 ? dossier.mergedBecause : [],
    ...(dossier.saidByReader ? { saidByReader: dossier.saidByReader } : {}),
    ...(dossier.namesakes ? { namesakes: dossier.namesakes } : {}),
    ...(later.length > 0 ? { later: later.length } : {}),
    sources: numbers.all(),
  };
}

/** How each outlet calls it; where they are many, those that the card cites first. */
function namingsOf({ namings }: Dossier, numbers: SourceNumbers): UnquotedCard['namings'] {
  const cited = namings.filter(({ article }) => numbers.isCited(article));
  const others = namings.filter(({ article }) => !numbers.isCited(article));
  const shown = namings.length <= MAX_NAMINGS ? namings : [...cited, ...others].slice(0, MAX_NAMINGS);
  return shown.map(({ article, labels }) => ({ number: numbers.numberOf(article), labels }));
}

/** A sentence that can't be shown alone says nothing; neither does an event's bare name. */
function saysNothing({ id, roles, statements, events, quotes, related, event, besides = [] }: Dossier): boolean {
  const shown = statements.filter(({ leansBack }) => !leansBack);
  const own = quotes.filter(({ speaker }) => speaker?.entity === id);
  const told = roles.length + shown.length + events.length + own.length + related.length + besides.length;
  return told === 0 && event?.date == null && event?.place == null;
}

function cardStatement(statement: DossierStatement, isOneSided: boolean, numbers: SourceNumbers): CardStatement<Reference> {
  const { text, status, saidBy, relayedBy, medium, date, refersTo, isToldOf, source } = statement;
  return {
    text,
    status,
    saidBy,
    relayedBy,
    ...(medium ? { medium } : {}),
    date,
    ...(refersTo ? { refersTo } : {}),
    ...(isToldOf ? { isToldOf } : {}),
    ...(isOfItsTime(text) ? { isOfItsTime: true as const } : {}),
    citations: [numbers.cite(source)],
    oneSided: isOneSided,
  };
}

function slotStatement(text: string, { date, source }: DatedBy, numbers: SourceNumbers): CardStatement<Reference> {
  const citations = [numbers.cite(source)];
  return { text, status: 'happened', saidBy: null, relayedBy: null, date, isSlot: true, citations, oneSided: false };
}

/** «وُقّع عام 1998», from each article that says so; the one with the earliest telling first. */
function toldDates({ event }: Dossier, numbers: SourceNumbers): NonNullable<UnquotedCard['told']> {
  return (event?.tellings ?? []).flatMap(({ verb, date }) =>
    verb === undefined || date === null ? [] : [slotStatement(`${verb} ${date.date.said}`, date, numbers)],
  );
}

/**
 * All that is said comes from one speaker, or through one relayer, and it isn't about themselves. What the outlet tells
 * of a speaker's words is the outlet's: «تتهم … جارتها، وهو ما تنفيه» holds both sides.
 */
function comesFromOneParty({ id, statements }: Dossier): boolean {
  const parties = new Set(
    statements.map(({ saidBy, relayedBy, isToldOf }) => (saidBy === null || isToldOf ? null : (relayedBy?.text ?? saidBy.text))),
  );
  return parties.size === 1 && !parties.has(null) && !statements.some(({ saidBy }) => saidBy?.entity === id);
}

function dateChip({ event }: Dossier, numbers: SourceNumbers): UnquotedCard['date'] {
  if (!event?.date || !event.dateSource) return null;
  return { date: event.date, citations: [numbers.cite(event.dateSource)] };
}

/** One line for each related name, people first; last the events that this one stands beside. */
function relatedOf({ related, besides = [] }: Dossier, numbers: SourceNumbers): UnquotedCard['related'] {
  const first = new Map(related.map(relation => [relation.entity, relation] as const).reverse());
  const ordered = related.filter(relation => first.get(relation.entity) === relation);
  const people = ordered.filter(({ entity }) => entity.startsWith('person/'));
  const others = ordered.filter(({ entity }) => !entity.startsWith('person/'));
  return [
    ...[...people, ...others].slice(0, MAX_RELATED).map(({ source, ...relation }) => ({ ...relation, citation: numbers.cite(source) })),
    ...besides.map(({ entity, name, how, date, source }) => ({
      entity,
      name,
      because: '',
      link: how,
      date,
      citation: numbers.cite(source),
    })),
  ];
}

function namesOf({ name, aliases }: Dossier): readonly string[] {
  const others = aliases.filter(alias => alias.form !== 'role' && alias.text !== name).map(alias => alias.text);
  return [name, ...others].slice(0, MAX_NAMES);
}
