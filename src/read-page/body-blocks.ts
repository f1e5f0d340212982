import type { Block, BlockRole } from '../core/article/article.ts';

export type TextBlock = { readonly text: string; readonly role: BlockRole };

/** Elements whose text is a block of its own. */
// biome-ignore format: a table
const BLOCK_ROLES: Readonly<Record<string, BlockRole>> = {
  P: 'paragraph', DIV: 'paragraph', BLOCKQUOTE: 'paragraph', SECTION: 'paragraph', ARTICLE: 'paragraph', MAIN: 'paragraph', TD: 'paragraph',
  TH: 'paragraph', PRE: 'paragraph', DD: 'paragraph', DT: 'paragraph', HEADER: 'paragraph', FOOTER: 'paragraph', BODY: 'paragraph',
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', LI: 'list-item', FIGCAPTION: 'caption',
  CAPTION: 'caption', FIGURE: 'caption', UL: 'paragraph', OL: 'paragraph', TABLE: 'paragraph', TR: 'paragraph', TBODY: 'paragraph',
};

/** Never the article's words. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO FORM BUTTON SELECT INPUT TEXTAREA NAV ASIDE HEAD'.split(
    ' ',
  ),
);

/**
 * The visible text of an element as blocks, white space as a browser shows it, `<br>` a line break. Walks without
 * recursion: a page may nest as deep as it likes.
 */
export function blocksOfElement(root: Element | Document): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let words = '';
  let role: BlockRole = 'paragraph';
  const flush = (next: BlockRole) => {
    for (const line of words.split('\n')) {
      const text = line.replace(/[ \t\r\f\u00a0]+/g, ' ').trim();
      if (text !== '') blocks.push({ text, role });
    }
    words = '';
    role = next;
  };
  let node: Node | null = root;
  let isDown = true;
  const open: BlockRole[] = ['paragraph'];
  while (node) {
    const tag: string = node.nodeName.toUpperCase();
    const isBlock: boolean = Object.hasOwn(BLOCK_ROLES, tag);
    if (isDown) {
      if (node.nodeType === 3) words += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      else if (tag === 'BR') words += '\n';
      else if (isBlock) {
        const own: BlockRole = BLOCK_ROLES[tag]!;
        // A paragraph inside a caption or a list item is part of it.
        const inherited = own === 'paragraph' && open.at(-1) !== 'heading' ? open.at(-1)! : own;
        open.push(inherited);
        flush(inherited);
      }
      if (node.firstChild && !isSilent(node)) {
        node = node.firstChild;
        continue;
      }
    }
    if (isBlock) {
      open.pop();
      flush(open.at(-1) ?? 'paragraph');
    }
    if (node === root) break;
    isDown = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  flush('paragraph');
  return blocks;
}

/** Blocks → one text with a line each, and where each stands in it. */
export function joinBlocks(blocks: readonly TextBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  let text = '';
  const placed: Block[] = [];
  for (const block of blocks) {
    if (text !== '') text += '\n';
    placed.push({ start: text.length, end: text.length + block.text.length, role: block.role });
    text += block.text;
  }
  return { text, blocks: placed };
}

function isSilent(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType !== 9 && node.nodeType !== 11;
  const element = node as Element;
  if (SILENT.has(element.nodeName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}
