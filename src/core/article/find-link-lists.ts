import { isParagraph, type Line } from './lines.ts';

/** Up to so many words are a list's label: «قصص مقترحة», «موضوعات متعلقة». */
const MAX_LABEL_WORDS = 4;
/** A link of fewer words in the middle of an article may be a name in a list of the article's own. */
const MIN_TEASER_WORDS = 4;

/**
 * Lines that markup makes links whole, with their labels: two or more together, or one that reads like a headline, or any
 * behind the last paragraph. No word of theirs is looked at. By line index, why.
 */
export function findLinkLists(lines: readonly Line[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const last = lines.findLastIndex(line => isParagraph(line) && !line.linked);
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]!.linked || lines[i]!.role === 'title') continue;
    let end = i;
    while (end < lines.length && (lines[end]!.linked || isForScreenReaders(lines, end))) end++;
    const isList = end - i > 1 || i > last || (lines[i]!.wordCount >= MIN_TEASER_WORDS && lines[i]!.role !== 'heading');
    if (!isList) continue;
    for (let k = i; k < end; k++) found.set(k, 'link list');
    const label = lines[i - 1];
    const isLabelled = label !== undefined && !found.has(i - 1) && isListLabel(label) && (end - i > 1 || i <= last);
    if (isLabelled) found.set(i - 1, 'label of links');
    const foot = lines[end];
    if (isLabelled && foot !== undefined && isListLabel(foot) && holdsWords(foot, label)) found.set(end, 'label of links');
    i = end - 1;
  }
  return found;
}

function isListLabel(line: Line): boolean {
  return !line.isSentence && line.wordCount > 0 && line.wordCount <= MAX_LABEL_WORDS && line.role !== 'title' && line.role !== 'caption';
}

/** «قصص مقترحة» … «قصص مقترحة نهاية»: a list told to an ear has a head and a foot. */
function holdsWords(foot: Line, head: Line): boolean {
  const words = new Set(foot.key.split(' '));
  return head.key.split(' ').every(word => words.has(word));
}

/** "list 1 of 2" between two links of an Arabic page. */
function isForScreenReaders(lines: readonly Line[], i: number): boolean {
  const { text, wordCount, isSentence } = lines[i]!;
  return (
    wordCount <= MAX_LABEL_WORDS &&
    !isSentence &&
    !/[\u0620-\u064a]/.test(text) &&
    lines[i + 1]?.linked === true &&
    lines[i - 1]?.linked === true
  );
}
