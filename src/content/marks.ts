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
import { locate, type TextBlock } from './text-blocks.ts';

export type Mark = { readonly id: MarkId; readonly mention: FoundMention; readonly block: MarkedBlock };

/** `marks` null: the background hasn't answered for this block yet. */
export type MarkedBlock = TextBlock & {
  marks: readonly Mark[] | null;
  /** How many names were known to stand on the page when it was asked about. */
  askedKnowing: number;
};

let lastId = 0;

/** Marks for an answer; one that was there before keeps its number, so that an open card keeps its mark. */
export function makeMarks(block: MarkedBlock, mentions: readonly FoundMention[]): readonly Mark[] {
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
  const { direction, lineHeight, fontSize } = getComputedStyle(elementAround(block.nodes[0]!) ?? block.holder.element);
  return {
    entity: mention.entity,
    form: mention.form,
    text: block.text.slice(mention.start, mention.end),
    rects: () => rectsOf(mark),
    // `normal` is no number: Arabic faces come to about 1.6.
    lineHeight: Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.6,
    dir: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** Marks to draw, in page order: all of the kinds the reader asked for, or of each name the first (a sure one if there is). */
export function chooseDrawn(blocks: readonly MarkedBlock[], settings: Settings): readonly Mark[] {
  if (settings.underline === 'none') return [];
  const marks = allMarks(blocks).filter(({ mention }) => mention.confidence !== 'list' && settings.marks[mention.kind]);
  if (settings.underline === 'all') return marks;
  const first = new Map<string, Mark>();
  for (const mark of marks) {
    const held = first.get(mark.mention.entity);
    if (held === undefined || (held.mention.confidence === 'probable' && mark.mention.confidence === 'sure'))
      first.set(mark.mention.entity, mark);
  }
  return [...first.values()];
}

export function allMarks(blocks: readonly MarkedBlock[]): readonly Mark[] {
  return blocks.flatMap(block => block.marks ?? []);
}

/** How many names stand on the page. */
export function countNames(blocks: readonly MarkedBlock[]): number {
  return new Set(allMarks(blocks).map(({ mention }) => mention.entity)).size;
}

/** Each name once, with its places, and the best confidence among them; for the popup's list. */
export function countMentions(blocks: readonly MarkedBlock[]): readonly PageMention[] {
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
