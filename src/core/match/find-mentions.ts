import type { Span } from '../text/span.ts';
import { findDescriptions } from './find-descriptions.ts';
import { findHits } from './find-hits.ts';
import { findToldEvents } from './find-told-events.ts';
import type { Hit, RoleHit } from './hit.ts';
import { followBearers, type LastBearers } from './last-bearers.ts';
import { findLatinNames } from './latin-names.ts';
import type { Candidate, MatchForm, Mention, PageContext } from './mention.ts';
import { mergeMarks } from './merge-marks.ts';
import { FORMS, type NameIndex } from './name-index.ts';
import { findPagePhrases } from './page-phrases.ts';
import { type PageState, readPage } from './page-state.ts';
import { holdersOn, type NamedWords, readRoles } from './read-roles.ts';
import { createWordBuffer, scanWords } from './scan-words.ts';
import { confidenceOf, scoreHit } from './score-hit.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import type { Named } from './told-block.ts';
import { widenName } from './widen-name.ts';

/** Each entity named on the page that the articles link with a candidate, and at most so many, speaks for it. */
const COHERENCE = 0.01;
const MAX_COHERENT = 5;
/** Two candidates closer than this aren't told apart: the mark is only listed. */
const MIN_LEAD = 0.02;
const UNSETTLED = 0.5;
const WIDENED = 0.9;
const IN_LATIN = 0.82;

type Choice = { readonly entity: number; readonly form: MatchForm; score: number };

/**
 * The known names in a page's blocks of text: one list a block, in text order, none overlapping another; spans are
 * in the block's UTF-16 units, without clitics. Linear in the text's length, and nearly indifferent to the index's
 * size. What one block says (a full name, a club) counts for all blocks of the request, and `page.found` brings
 * in what earlier requests found.
 */
export function findMentions(index: NameIndex, blocks: readonly string[], page: PageContext): readonly (readonly Mention[])[] {
  const words = createWordBuffer();
  const raw: Hit[] = [];
  const titles: RoleHit[] = [];
  for (const [block, text] of blocks.entries()) {
    scanWords(text, words);
    findHits({ index, block, text, words, hits: raw, roles: titles });
  }
  const hits = settleOverlaps(raw);
  const alone = settleOverlaps(titles);
  const state = readPage(index, hits, [...foundEntities(index, page), ...holdersOn(index, alone, hits, page.asOf)], blocks);
  const bearers = followBearers(index);
  const named: Named[][] = blocks.map(() => []);
  const people: NamedWords[] = [];
  for (const hit of hits) {
    const wide = widenName(index, hit, blocks[hit.block]!);
    const choices: readonly Choice[] = wide
      ? [{ entity: wide.entity, form: 'variant', score: WIDENED }]
      : choose(index, hit, state, bearers);
    if (!wide) bearers.pass(hit, choices);
    const mention = mentionOf(index, { start: wide?.start ?? hit.start, end: hit.end }, choices);
    if (!mention) continue;
    named[hit.block]!.push({ entity: choices[0]!.entity, mention });
    if (mention.kind === 'person') people.push({ block: hit.block, first: hit.first, last: hit.last, entity: choices[0]!.entity });
  }
  const roles = readRoles(index, alone, people, page.asOf).map(({ hit, choices }) => ({
    ...hit,
    choices: choices.map(({ entity, score }): Choice => ({ entity, form: 'role', score })),
  }));
  mergeFound(index, named, roles);
  const latin = page.language?.startsWith('en') ? findLatinNames(index, blocks) : [];
  mergeFound(
    index,
    named,
    latin.map(({ entity, form, ...place }) => ({ ...place, choices: [{ entity, form, score: IN_LATIN }] })),
  );
  const phrases = findPagePhrases(blocks, named).map(({ entity, form, score, ...place }) => ({
    ...place,
    choices: [{ entity, form, score }],
  }));
  mergeFound(index, named, phrases);
  const described = findDescriptions(index, blocks, named, words).map(({ entity, form, score, ...place }) => ({
    ...place,
    choices: [{ entity, form, score }],
  }));
  mergeFound(index, named, described);
  const told = findToldEvents(index, blocks, named, words, page);
  return named.map((names, block) => {
    const mentions = names.map(({ mention }) => mention);
    const events = told[block]!;
    return events.length === 0 ? mentions : [...mentions, ...events].sort((a, b) => a.start - b.start);
  });
}

type Found = Span & { readonly block: number; readonly choices: readonly Choice[] };

function mergeFound(index: NameIndex, named: Named[][], found: readonly Found[]): void {
  const byBlock = new Map<number, Named[]>();
  for (const { block, choices, ...span } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const mention = mentionOf(index, span, choices);
    if (!mention) continue;
    const marks = byBlock.get(block) ?? [];
    byBlock.set(block, marks);
    marks.push({ entity: choices[0]!.entity, mention });
  }
  for (const [block, marks] of byBlock) named[block] = mergeMarks(named[block]!, marks);
}

function choose(index: NameIndex, hit: Hit, state: PageState, bearers: LastBearers): readonly Choice[] {
  const { starts, entities, forms, flags } = index.patterns;
  const choices: Choice[] = [];
  for (let at = starts[hit.node]!; at < starts[hit.node + 1]!; at++) {
    const entity = entities[at]!;
    if (entity < 0) continue;
    const form = FORMS[forms[at]!]!;
    const { kind } = index.entities[entity]!;
    const isKnown = state.isKnown(entity);
    // A firm may bear the name of somebody whom the page names too, further down.
    const isFirms = state.elsewhere.has(hit.node) && !(kind === 'person' && isKnown && bearers.lastNamed(entity) > 0);
    const standing = {
      isKnown,
      isElsewhere: isFirms || ((kind === 'person' || form === 'part') && bearers.isStranger(hit, entity)),
      isAboutSport: state.isAboutSport,
      isInSport: () => state.isInSport(hit.block),
    };
    const score = scoreHit(hit, { kind, form, flags: flags[at]! }, standing);
    if (score > 0) choices.push({ entity, form: hit.distance > 0 ? 'variant' : form, score });
  }
  if (choices.length < 2) return choices;
  const latest = Math.max(...choices.map(({ entity }) => bearers.lastNamed(entity)));
  for (const choice of choices) {
    choice.score += COHERENCE * coherence(index, choice.entity, state);
    if (latest > 0 && bearers.lastNamed(choice.entity) === latest) choice.score += MIN_LEAD * 2;
  }
  return choices.sort((a, b) => b.score - a.score);
}

function coherence(index: NameIndex, entity: number, { isKnown }: PageState): number {
  let count = 0;
  for (let at = index.relatedStarts[entity]!; at < index.relatedStarts[entity + 1]! && count < MAX_COHERENT; at++) {
    if (isKnown(index.related[at]!)) count++;
  }
  return count;
}

function mentionOf(index: NameIndex, hit: Span, choices: readonly Choice[]): Mention | null {
  const [best, second] = choices;
  if (!best) return null;
  const isUnsettled = second !== undefined && best.score - second.score < MIN_LEAD;
  const confidence = confidenceOf(isUnsettled ? Math.min(UNSETTLED, best.score) : best.score);
  if (confidence === null) return null;
  const { id, name, kind } = index.entities[best.entity]!;
  const candidates = choices.map((choice): Candidate => {
    const { id: entity, name: candidateName } = index.entities[choice.entity]!;
    return { entity, name: candidateName, score: Math.round(Math.min(1, choice.score) * 100) / 100 };
  });
  return { start: hit.start, end: hit.end, entity: id, name, kind, form: best.form, confidence, candidates };
}

function foundEntities({ entities }: NameIndex, page: PageContext): readonly number[] {
  return (page.found ?? []).flatMap(id => {
    let low = 0;
    let high = entities.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entities[middle]!.id < id) low = middle + 1;
      else high = middle;
    }
    return entities[low]?.id === id ? [low] : [];
  });
}
