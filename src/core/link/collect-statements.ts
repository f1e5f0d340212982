import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import { overlaps } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { ExtractedStatement } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import { eventsByArticle, findBackReferences, type ToldEvent } from './back-references.ts';
import type { DossierDate, DossierStatement, EntityId } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { eventWindow } from './event-wording.ts';
import type { KnownEntities } from './identify-entities.ts';
import type { KnownEvent } from './known-event.ts';
import { pushTo } from './push-to.ts';
import { talkOf } from './said-in-talk.ts';
import { speakerOf } from './speaker-of.ts';
import { eachInSteps, type Steps } from './steps.ts';

/** A quote of so many words says something by itself. */
const MIN_QUOTE_WORDS = 6;
/** In so few words stands nothing that their last one could mean. */
const MAX_BARE_WORDS = 5;
/** «تنفي الحكومة ذلك», «نفى الحزب هذه الأنباء»; but «غادر بعد ذلك». Folded. */
const ENDS_ON_BARE =
  /(?<!(?:^|\s)(?:بعد|قبل|مع|منذ|خلال|حتي|غير|رغم))\s[بل]?(?:ذلك|هذا|(?:هذه|تلك) (?:الاتهامات|الانباء|التقارير|المزاعم|الادعاءات|الاخبار))$/;
/** From the verb to its subject: «وينفي رئيس الوزراء …». */
const MAX_HEAD_LETTERS = 30;

/**
 * Statements by whom they are about and who says them, events too. A sentence that copies of one agency story share
 * is stated once; a headline states nothing that the article doesn't.
 */
export function* collectStatements(
  views: readonly ArticleView[],
  entities: KnownEntities,
  events: readonly KnownEvent[],
  stories: ReadonlyMap<ArticleId, ArticleId>,
): Steps<ReadonlyMap<EntityId, readonly DossierStatement[]>> {
  const told = eventsByArticle(events);
  const collected = new Map<EntityId, DossierStatement[]>();
  /** Of whom each sentence of a story is stated. */
  const stated = new Map<string, Set<EntityId>>();
  yield* eachInSteps(views, view => {
    for (const statement of statementsOf(view)) {
      const { about, ...dossierStatement } = dossierStatementOf(view, statement, told.get(view.id) ?? [], entities);
      const speaker = dossierStatement.saidBy?.entity ?? null;
      const key = `${stories.get(view.id)} ${fold(dossierStatement.text)}`;
      const of = stated.get(key) ?? new Set<EntityId>();
      stated.set(key, of);
      for (const id of new Set([...about, ...(speaker === null ? [] : [speaker])])) {
        if (of.has(id)) continue;
        of.add(id);
        pushTo(collected, id, dossierStatement);
      }
    }
  });
  return collected;
}

/** An article's statements outside headings, and quotes of a known speaker that stand in none of them. */
function statementsOf(view: ArticleView): readonly ExtractedStatement[] {
  const { text, understood } = view;
  const { article, extraction } = understood;
  const headings = article.blocks.filter(({ role }) => role === 'title' || role === 'heading');
  const statements = extraction.statements.filter(statement => !headings.some(heading => overlaps(heading, statement)));
  const alone = extraction.quotes.filter(
    quote =>
      quote.speaker !== null &&
      splitWords(text, quote).length >= MIN_QUOTE_WORDS &&
      !extraction.statements.some(one => overlaps(one, quote)),
  );
  const quoted = alone.map(
    ({ start, end, about, speaker, relayedBy }): ExtractedStatement => ({
      start,
      end,
      about,
      sentence: view.sentenceAround({ start, end }),
      saidBy: speaker,
      saidByText: null,
      relayedBy,
      status: 'happened',
      leansBack: false,
    }),
  );
  return [...statements, ...quoted].sort((a, b) => a.start - b.start || a.end - b.end);
}

function dossierStatementOf(
  view: ArticleView,
  statement: ExtractedStatement,
  told: readonly ToldEvent[],
  entities: KnownEntities,
): DossierStatement & { readonly about: ReadonlySet<EntityId> } {
  const named = new Set(statement.about.flatMap(local => entities.of(view.id, local)?.id ?? []));
  const inIt = told.filter(({ node }) => tells(statement, node));
  const meant = findBackReferences(view, statement, told);
  const talk = talkAround(view, statement, told);
  const opening = meant.find(({ span }) => span.start === statement.start);
  const events = [...inIt, ...meant, ...(talk ? [talk] : [])];
  const text = view.text.slice(statement.start, statement.end);
  return {
    text,
    status: statement.status,
    saidBy: speakerOf(view, entities, statement.saidBy, statement.saidByText),
    relayedBy: speakerOf(view, entities, statement.relayedBy, null),
    ...(statement.medium ? { medium: statement.medium } : {}),
    leansBack: statement.leansBack || endsOnBare(text),
    date: dateOf(statement, inIt),
    names: named.size,
    about: new Set([...named, ...events.map(({ known }) => known.id)]),
    ...(opening ? { refersTo: { entity: opening.known.id, name: opening.known.name } } : {}),
    ...(isToldOf(view, statement) ? { isToldOf: true as const } : {}),
    source: view.sourceOf(statement, statement.sentence),
  };
}

function endsOnBare(text: string): boolean {
  return splitWords(text).length <= MAX_BARE_WORDS && ENDS_ON_BARE.test(fold(text).trimEnd());
}

/** The talk in which it was said. «خلال المحادثة» inside another statement of the sentence is said of that one. */
function talkAround(view: ArticleView, statement: ExtractedStatement, told: readonly ToldEvent[]): ToldEvent | null {
  const others = view.understood.extraction.statements.filter(other => !overlaps(other, statement));
  const { start, end } = statement.sentence;
  const before = others.filter(other => other.start >= start && other.end <= statement.start).map(other => other.end);
  const after = others.filter(other => other.start >= statement.end && other.end <= end).map(other => other.start);
  return talkOf(view, { start: Math.max(start, ...before), end: Math.min(end, ...after) }, told);
}

/**
 * A statement has the date of the event it tells where it opens on that: «سياسة X خرقت الاتفاق الموقع عام 1998» is
 * no breach of 1998.
 */
function dateOf(statement: ExtractedStatement, inIt: readonly ToldEvent[]): DossierDate | null {
  const [only, ...more] = inIt;
  if (!only || more.length > 0) return null;
  const { event, view } = only.node;
  // «العقوبات التي فرضها … في 31 يوليو ستؤثر …»: what they will do is of no such day.
  if (event.date && /\s(?:التي|الذي|الذين|اللذين|اللتين)\s/.test(view.text.slice(statement.start, event.date.start))) return null;
  if (event.start <= statement.start) return eventWindow(only.node).start >= statement.start ? only.node.date : null;
  // «أصدرت الحكومة …», «الحكومة أصدرت …»: whoever takes part may stand before the verb.
  const opens = event.participants.some(({ entity }) =>
    view.entity(entity)?.mentions.some(({ start, end }) => start === statement.start && view.text.slice(end, event.start).trim() === ''),
  );
  return opens ? only.node.date : null;
}

/**
 * True where the words hold verb and speaker themselves («ينفي القصر …»): the outlet tells what is said. Words behind
 * أنّ, a colon or a mark are the speaker's, whoever they name.
 */
function isToldOf(view: ArticleView, { start, end, sentence, saidBy, saidByText }: ExtractedStatement): boolean {
  const before = view.text.slice(sentence.start, start);
  if (/(?:^|\s)[وف]?[بل]?[أإا]ن\p{M}*\s*$|["«“:]\s*$/u.test(before)) return false;
  if (saidBy === null) return saidByText !== null && isHead(view.text.slice(start, end).indexOf(saidByText));
  const mentions = view.entity(saidBy)?.mentions ?? [];
  if (mentions.some(mention => mention.start >= sentence.start && mention.end <= start)) return false;
  return mentions.some(mention => isHead(mention.start - start));
}

/** Right behind the verb. */
function isHead(letters: number): boolean {
  return letters > 0 && letters <= MAX_HEAD_LETTERS;
}

/** A clause tells of an event whose words it holds; «أكد خلال اتصال مع … أن …» tells of the call in which it was said, too. */
function tells(statement: ExtractedStatement, { event, view }: EventNode): boolean {
  if (overlaps(event, statement)) return true;
  const isSaidInIt =
    event.type === 'CONSULT' && statement.saidBy !== null && event.participants.some(({ entity }) => entity === statement.saidBy);
  return isSaidInIt && overlaps(view.sentenceAround(event), statement);
}
