/**
 * The least that an extension of this shape does in a page: reads the blocks, sends them in messages of the same bounds,
 * paints nothing. What the real one takes beyond this is its own cost.
 */
import { MAX_BLOCKS_A_REQUEST, MAX_CHARS_A_REQUEST } from '../../../src/core/match/request-limits.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

const INLINE = new Set(['A', 'B', 'I', 'EM', 'STRONG', 'SPAN', 'SMALL', 'MARK', 'SUB', 'SUP', 'U', 'BDI']);

void sendBlocks(readBlocks());

function readBlocks(): readonly string[] {
  const blocks: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let element = node.parentElement;
    while (element && INLINE.has(element.nodeName)) element = element.parentElement;
    const { data } = node as Text;
    if (element === last && blocks.length > 0) blocks[blocks.length - 1] += data;
    else if (data.trim() !== '') blocks.push(data);
    last = element;
  }
  return blocks;
}

async function sendBlocks(blocks: readonly string[]): Promise<void> {
  let batch: string[] = [];
  let chars = 0;
  for (const block of blocks) {
    if (batch.length === MAX_BLOCKS_A_REQUEST || chars + block.length > MAX_CHARS_A_REQUEST) {
      await chrome.runtime.sendMessage(batch);
      batch = [];
      chars = 0;
    }
    batch.push(block);
    chars += block.length;
  }
  await chrome.runtime.sendMessage(batch);
}
