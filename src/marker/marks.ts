/** The names found on this page: counted, listed, chosen to be drawn. */
import type { EntityId } from '../core/link/dossier.ts';
import type { Confidence } from '../core/match/mention.ts';
import type { FoundMention, FoundName } from '../core/match/packed-mentions.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import type { PageMention } from '../messages/protocol.ts';
import type { PageMark } from '../platform/page-bridge.ts';
import { locate, type TextBlock } from './text-blocks.ts';

export type Mark = PageMark & { readonly block: TextBlock };

/**
 * What stands in a block, in the numbers the background answered with. Of a page's thousands of mentions few are ever
 * drawn or pointed at, and only those become marks.
 */
export type Found = {
  readonly names: readonly FoundName[];
  /** For each mention three numbers in a row: start, end, position in `names`. */
  readonly places: readonly number[];
  /** Those made so far. */
  readonly marks: Mark[];
};

let lastId = 0;

/** Takes an answer for a block; a mark that was made before and is found again keeps its number, so that an open card keeps it. */
export function takeFound(block: TextBlock, names: readonly FoundName[], places: readonly number[]): void {
  const before = block.found?.marks ?? [];
  const marks: Mark[] = [];
  block.found = { names, places, marks };
  if (before.length === 0) return;
  for (let at = 0; at < places.length; at += 3) {
    const mention = mentionAt(block.found, at);
    const same = before.find(mark => isSame(mark.mention, mention));
    if (same !== undefined) marks.push({ id: same.id, mention, block });
  }
}

const isSame = (a: FoundMention, b: FoundMention) => a.entity === b.entity && a.start === b.start && a.end === b.end;

function mentionAt({ names, places }: Found, at: number): FoundMention {
  return { start: places[at]!, end: places[at + 1]!, ...names[places[at + 2]!]! };
}

function markAt(block: TextBlock, at: number): Mark {
  const { marks } = block.found!;
  const mention = mentionAt(block.found!, at);
  let mark = marks.find(made => isSame(made.mention, mention));
  if (mark === undefined) {
    mark = { id: ++lastId, mention, block };
    marks.push(mark);
  }
  return mark;
}

/** All marks of a block, made now. */
export function marksIn(block: TextBlock): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < (block.found?.places.length ?? 0); at += 3) marks.push(markAt(block, at));
  return marks;
}

export function findMark(blocks: readonly TextBlock[], isSought: (mark: Mark) => boolean): Mark | undefined {
  for (const { found } of blocks) {
    const mark = found?.marks.find(isSought);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** Where the mark stands in the page. The matcher has seen to it that no end splits a lam-alef. */
export function boundsOf({ block, mention }: Mark): StaticRangeInit {
  const from = locate(block, mention.start, false);
  const to = locate(block, mention.end, true);
  return { startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset };
}

type Place = { readonly block: TextBlock; readonly at: number; readonly name: FoundName };

/**
 * Marks to draw, in page order: all of the kinds the reader asked for but names the reader knows, or of each name the
 * first (a sure one if there is); and how many names stand on the page. What is true of a name is asked once an answer, not at each of its mentions:
 * this runs once, uncompiled, over thousands of them.
 */
export function chooseDrawn(
  blocks: readonly TextBlock[],
  { underline, marks, knownNames }: Settings,
): { readonly drawn: readonly Mark[]; readonly names: number } {
  const chosen: Place[] = [];
  const positions = new Map<string, number>();
  const entities = new Set<string>();
  const known = new Set<string>(knownNames.map(({ entity }) => entity));
  let names: readonly FoundName[] = [];
  /** By position in `names`: neither counted nor chosen yet, or done with. */
  let isDone: boolean[] = [];
  for (const block of blocks) {
    if (block.found === null) continue;
    const { places } = block.found;
    if (names !== block.found.names) {
      names = block.found.names;
      isDone = [];
    }
    for (let at = 2; at < places.length; at += 3) {
      const position = places[at]!;
      if (isDone[position]) continue;
      const name = names[position]!;
      entities.add(name.entity);
      const isDrawn = underline !== 'none' && name.confidence !== 'list' && marks[name.kind] && !known.has(name.entity);
      isDone[position] = underline !== 'all' || !isDrawn;
      if (!isDrawn) continue;
      const place = { block, at: at - 2, name };
      const held = underline === 'all' ? undefined : positions.get(name.entity);
      if (held === undefined) positions.set(name.entity, chosen.push(place) - 1);
      else if (name.confidence === 'sure' && chosen[held]!.name.confidence !== 'sure') chosen[held] = place;
    }
  }
  return { drawn: chosen.map(({ block, at }) => markAt(block, at)), names: entities.size };
}

/** Each name once, with its places, and the best confidence among them; for the popup's list. */
export function countMentions(blocks: readonly TextBlock[]): readonly PageMention[] {
  const counted = new Map<EntityId, Pick<FoundName, 'name' | 'kind'> & { confidence: Confidence; readonly places: Span[] }>();
  let blockStart = 0;
  for (const block of blocks) {
    for (let at = 0; at < (block.found?.places.length ?? 0); at += 3) {
      const { start, end, entity, name, kind, confidence } = mentionAt(block.found!, at);
      let held = counted.get(entity);
      if (held === undefined) {
        held = { name, kind, confidence, places: [] };
        counted.set(entity, held);
      }
      if (RANK[confidence] > RANK[held.confidence]) held.confidence = confidence;
      held.places.push({ start: blockStart + start, end: blockStart + end });
    }
    // Blocks are joined by one line break.
    blockStart += block.text.length + 1;
  }
  return [...counted].map(([entity, held]) => ({ ...held, entity, count: held.places.length, role: null }));
}

const RANK = { list: 0, probable: 1, sure: 2 } as const;
