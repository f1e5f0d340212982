import { type TextBlock, walkBlocks } from '../../../src/marker/text-blocks.ts';
import { createHolders } from '../../../src/marker/text-holder.ts';

/** The blocks of `document.body` with this markup in it; of the body as it is, without. */
export function blocksOf(html?: string): readonly TextBlock[] {
  if (html !== undefined) document.body.innerHTML = html;
  const blocks: TextBlock[] = [];
  for (const _ of walkBlocks(document.body, blocks, createHolders()));
  return blocks;
}
