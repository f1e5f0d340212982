import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { ArticleView } from './article-view.ts';
import { findBackReferences, type ToldEvent } from './back-references.ts';

/** Verbs of one who speaks to the other: both stand in the sentence («أبلغ … نظيره»). Folded. */
const TELLING = new Set(['ابلغ', 'ابلغت', 'اخبر', 'اخبرت', 'طالب', 'طالبت']);
/** Verbs of one who answers: the other has been named before. */
const ANSWERING = new Set(['رد', 'ردت', 'اجاب', 'اجابت']);

/**
 * The talk (a call, a meeting) in which the words of `sentence` were said, if they say so: «خلال الاتصال», «أبلغ X Y
 * أن …» of two who talked, «رد مؤكدًا …» of one. Null where the article tells of several talks that it could be.
 */
export function talkOf(view: ArticleView, sentence: Span, told: readonly ToldEvent[]): ToldEvent | null {
  const talks = told.filter(
    ({ node }) => node.event.type === 'CONSULT' && node.event.status === 'happened' && node.participants.length > 1,
  );
  if (talks.length === 0) return null;
  const during = findBackReferences(view, sentence, talks).find(({ isDuring }) => isDuring);
  if (during) return during;
  const words = splitWords(view.text, sentence).map(({ folded }) => folded);
  const needed = words.some(word => TELLING.has(word)) ? 2 : words.some(word => ANSWERING.has(word)) ? 1 : 0;
  if (needed === 0) return null;
  const fitting = talks.filter(({ node }) => {
    const named = node.event.participants.filter(({ entity }) =>
      view.entity(entity)?.mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end),
    );
    return named.length >= needed;
  });
  return new Set(fitting.map(({ known }) => known.id)).size === 1 ? fitting[0]! : null;
}
