import type { Line } from './lines.ts';

const MIN_RUN = 3;
const MAX_WORDS = 20;
/** Latin buttons under an Arabic text: "Close", "Sign up". */
const MAX_OTHER_SCRIPT_WORDS = 6;

/**
 * What a copied page leaves behind the last paragraph of a plain text without any label: a run of headlines or tags, three
 * lines or more and none a sentence; short lines in another script. Lists with marks, and lines of figures («الأهلي 2 - 1
 * الزمالك»), are the article's own. By line index, why.
 */
export function findTrailingLines(
  lines: readonly Line[],
  lastParagraph: number,
  taken: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (lastParagraph === -1) return found;
  const isArabic = /[\u0620-\u064a]/.test(lines[lastParagraph]!.text);
  let run: number[] = [];
  const close = () => {
    if (run.length >= MIN_RUN) for (const i of run) found.set(i, 'trailing lines');
    run = [];
  };
  for (let i = lastParagraph + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (taken.has(i)) continue;
    if (isArabic && isOtherScript(line)) found.set(i, 'trailing lines');
    else if (isHeadlineOrTag(line)) run.push(i);
    else close();
  }
  close();
  return found;
}

function isHeadlineOrTag({ text, wordCount, isSentence, role }: Line): boolean {
  return role === null && wordCount > 0 && wordCount <= MAX_WORDS && !isSentence && !/\d|[٠-٩]|[:：]\s*$|^[-–—•*·▪]/.test(text);
}

function isOtherScript({ text, wordCount, isSentence }: Line): boolean {
  return wordCount > 0 && wordCount <= MAX_OTHER_SCRIPT_WORDS && !isSentence && /[A-Za-z]/.test(text) && !/[\u0620-\u064a\d]/.test(text);
}
