import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { sliceOverlapping } from '../clauses/slice-sorted.ts';
import type { Unit } from '../clauses/unit.ts';

const QUESTION = /[؟?]\s*["»”)]*\s*$/;
const LABELLED = /^[\s\-–—*•]*(س|ج|سؤال|جواب)\s*[:\-–—]/;
const MAX_END = 12;
const MAX_QUESTION = 300;
const MIN_QUESTIONS = 2;

/**
 * The paragraphs of an interview: a question, what follows it, and what «س:» or «ج:» opens. Without a name in front they are
 * the words of somebody, but not of the outlet as a teller. In text order.
 */
export function findInterview({ text, blocks }: Article): readonly Span[] {
  const own = blocks.filter(({ role }) => role !== 'title');
  const isLabelled = own.map(({ start }) => LABELLED.test(text.slice(start, start + MAX_END)));
  const isQuestion = own.map(block => isOneQuestion(text, block));
  // One question in a paragraph of its own is the writer's, who goes on to answer it.
  const isInterview = isQuestion.filter(Boolean).length >= MIN_QUESTIONS;
  return own.filter((_, at) => isLabelled[at] || (isInterview && (isQuestion[at] || isQuestion[at - 1])));
}

function isOneQuestion(text: string, { start, end }: Span): boolean {
  return (
    end - start < MAX_QUESTION &&
    QUESTION.test(text.slice(Math.max(start, end - MAX_END), end)) &&
    !/[.؟?!]\s/.test(text.slice(start, end - 2))
  );
}

/** Whether a clause is nobody's telling of what is so: a question, an answer of an interview, or words of «أنا» or to «أنت» outside any marks. */
export function isAskedOrAnswered(units: readonly Unit[], from: number, to: number, interview: readonly Span[]): boolean {
  const last = units[to] ?? units[to - 1]!;
  if (/[؟?]/.test(last.folded) || /[؟?]/.test(units[to - 1]!.folded)) return true;
  if (sliceOverlapping(interview, { start: units[from]!.start, end: units[to - 1]!.end }).length > 0) return true;
  return units.slice(from, to).some(({ kind, folded, isQuoted }) => kind === 'word' && !isQuoted && SELF.test(folded));
}

const SELF = /^[وف]?(انا|انت|انتم|[اب]?انني|اني|باني|كنت|لست|اعتقد|اظن)$/;
