/** The mentions found on this page, and which of them are drawn. */
import type { MarkId } from '../core/hover/hover-state.ts';
import type { MarkView } from '../core/hover/page-bridge.ts';
import type { Confidence } from '../core/match/mention.ts';
import type { FoundMention } from '../core/match/packed-mentions.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import type { PageMention } from '../messages/protocol.ts';
import { pageDocument } from '../platform/page-document.ts';
import { elementAround } from './dom-access.ts';
import { locate, piecesOf, type TextBlock } from './text-blocks.ts';

export type Mark = { readonly id: MarkId; readonly mention: FoundMention; readonly block: TextBlock };

let lastId = 0;

/** Marks for an answer; one that was there before keeps its number, so that an open card keeps its mark. */
export function makeMarks(block: TextBlock, mentions: readonly FoundMention[]): readonly Mark[] {
  const before = block.marks ?? [];
  return mentions.map(mention => {
    const same = before.find(
      ({ mention: { entity, start, end } }) => entity === mention.entity && start === mention.start && end === mention.end,
    );
    return { id: same?.id ?? ++lastId, mention, block };
  });
}

/** Where the mark stands in the page. The matcher has seen to it that no end splits a lam-alef. */
export function boundsOf({ block, mention }: Mark): StaticRangeInit {
  const from = locate(block, mention.start, false);
  const to = locate(block, mention.end, true);
  return { startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset };
}

/** The boxes of a mark, one a line; empty once its text is gone. */
export function rectsOf(mark: Mark): readonly DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = boundsOf(mark);
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  measure.setStart(startContainer, startOffset);
  measure.setEnd(endContainer, endOffset);
  return [...measure.getClientRects()].filter(rect => rect.width > 0);
}

/** One live range for all measuring: each further one would make every change of the page dearer. */
const measure = pageDocument.createRange();

export function viewMark(mark: Mark | undefined): MarkView | null {
  if (mark === undefined) return null;
  const { block, mention } = mark;
  const { direction, lineHeight, fontSize } = getComputedStyle(firstHolder(block));
  return {
    ...mention,
    block: block.text,
    rects: () => rectsOf(mark),
    // `normal` is no number: Arabic faces come to about 1.6.
    lineHeight: Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.6,
    dir: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The element around the block's first text. */
export function firstHolder(block: TextBlock): Element {
  const [first] = piecesOf(block).nodes;
  return (first && elementAround(first)) ?? block.holder.element;
}

/** Marks to draw, in page order: all of the kinds the reader asked for, or of each name the first (a sure one if there is). */
export function chooseDrawn(blocks: readonly TextBlock[], settings: Settings): readonly Mark[] {
  if (settings.underline === 'none') return [];
  const drawn: Mark[] = [];
  const positions = new Map<string, number>();
  for (const mark of allMarks(blocks)) {
    const { confidence, kind, entity } = mark.mention;
    if (confidence === 'list' || !settings.marks[kind]) continue;
    const held = settings.underline === 'all' ? undefined : positions.get(entity);
    if (held === undefined) positions.set(entity, drawn.push(mark) - 1);
    else if (confidence === 'sure' && drawn[held]!.mention.confidence !== 'sure') drawn[held] = mark;
  }
  return drawn;
}

export function allMarks(blocks: readonly TextBlock[]): readonly Mark[] {
  const all: Mark[] = [];
  for (const { marks } of blocks) if (marks !== null && marks.length > 0) all.push(...marks);
  return all;
}

/** How many names stand on the page. */
export function countNames(blocks: readonly TextBlock[]): number {
  return new Set(allMarks(blocks).map(({ mention }) => mention.entity)).size;
}

/** Each name once, with its places, and the best confidence among them; for the popup's list. */
export function countMentions(blocks: readonly TextBlock[]): readonly PageMention[] {
  const found = new Map<string, { readonly mention: FoundMention; confidence: Confidence; readonly places: Span[] }>();
  let blockStart = 0;
  for (const block of blocks) {
    for (const { mention } of block.marks ?? []) {
      let held = found.get(mention.entity);
      if (held === undefined) {
        held = { mention, confidence: mention.confidence, places: [] };
        found.set(mention.entity, held);
      }
      if (RANK[mention.confidence] > RANK[held.confidence]) held.confidence = mention.confidence;
      held.places.push({ start: blockStart + mention.start, end: blockStart + mention.end });
    }
    // Blocks are joined by one line break.
    blockStart += block.text.length + 1;
  }
  return [...found.values()].map(({ mention: { entity, name, kind }, confidence, places }) => {
    return { entity, name, kind, count: places.length, confidence, role: null, places };
  });
}

const RANK = { list: 0, probable: 1, sure: 2 } as const;
