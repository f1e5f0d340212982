/** Asks the background which names stand in which blocks: in messages of bounded size, what is visible first. */
import type { EntityId } from '../core/link/dossier.ts';
import type { FoundName } from '../core/match/packed-mentions.ts';
import { MAX_BLOCKS_A_REQUEST, MAX_CHARS_A_REQUEST, MAX_FOUND_A_REQUEST } from '../core/match/request-limits.ts';
import type { AskingPage } from '../messages/protocol.ts';
import { askBackground } from '../messages/wire.ts';
import { boxOf } from './dom-access.ts';
import { takeFound } from './marks.ts';
import type { TextBlock } from './text-blocks.ts';

/** Some "articles" never end; what a reader reads does. */
const MAX_PAGE_CHARS = 2_000_000;

/** How a round of asking ended: `late` where some blocks got no answer and stay unasked; `gone` once this extension is. */
export type AskedHow = 'answered' | 'late' | 'gone';

/**
 * Fills in `found` of the blocks that have none, and says when the first answer, which has what is visible, is there.
 * A surname counts once its full name stands anywhere on the page, so blocks asked before such a name was met are
 * asked once more. An answer that comes when it `isOver` is dropped.
 */
export async function askForMarks(
  blocks: readonly TextBlock[],
  page: AskingPage,
  isOver: () => boolean,
  onFirst: () => void,
): Promise<AskedHow> {
  const fullNames = new Set<EntityId>();
  const learn = ({ entity, form }: FoundName) => form === 'full' && fullNames.add(entity);
  for (const { found } of blocks) {
    for (let at = 2; at < (found?.places.length ?? 0); at += 3) learn(found!.names[found!.places[at]!]!);
  }
  let how: AskedHow = 'answered';
  const ask = async (due: readonly TextBlock[]) => {
    for (const [round, batch] of visibleFirst(due).entries()) {
      const found = [...fullNames].slice(0, MAX_FOUND_A_REQUEST);
      const answer = await askBackground('findMentions', { blocks: batch.map(block => block.text), page: { ...page, found } });
      if (isOver()) return;
      if (!answer.ok) {
        how = answer.code === 'gone' ? 'gone' : 'late';
        continue;
      }
      const { names, places } = answer.value;
      names.forEach(learn);
      batch.forEach((block, at) => {
        takeFound(block, names, places[at] ?? []);
        // What stands in this very message was known to the matcher as well.
        block.askedKnowing = fullNames.size;
      });
      if (round === 0) onFirst();
    }
  };
  await ask(blocks.filter(block => block.found === null));
  await ask(blocks.filter(block => block.found !== null && block.askedKnowing < fullNames.size));
  return how;
}

/** Blocks grouped so that no group exceeds either bound. */
export function batchBlocks<B extends { readonly text: string }>(blocks: readonly B[]): readonly (readonly B[])[] {
  const batches: B[][] = [];
  let chars = Number.POSITIVE_INFINITY;
  let total = 0;
  for (const block of blocks) {
    total += block.text.length;
    if (total > MAX_PAGE_CHARS) break;
    let batch = batches.at(-1);
    if (batch === undefined || chars + block.text.length > MAX_CHARS_A_REQUEST || batch.length === MAX_BLOCKS_A_REQUEST) {
      batch = [];
      batches.push(batch);
      chars = 0;
    }
    batch.push(block);
    chars += block.text.length;
  }
  return batches;
}

/** In batches, from the first block that isn't above the window on, then those above. */
function visibleFirst(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const batches = batchBlocks(blocks);
  // Most pages fit into one; and to ask where a page stands is to have it laid out, in a task of ours, if it isn't.
  if (batches.length < 2 || scrollY <= 0) return batches;
  const at = blocks.findIndex(block => boxOf(block.holder.element).bottom > 0);
  return at <= 0 ? batches : batchBlocks([...blocks.slice(at), ...blocks.slice(0, at)]);
}
