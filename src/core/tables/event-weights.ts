import table from '../../../data/tables/hand/event-weights.json';
import { ARTICLE, CONJUNCTIONS, writtenForms } from './written-forms.ts';

export type PointName = keyof typeof table.points;

/** From how many points an event is kept: told by a noun, by a verb, or where the article would else be left with few. */
export const KEPT_FROM = { noun: table.keptNoun, verb: table.keptVerb, toFill: table.keptToFill } as const;
/** What a saying counts that is news. */
export const SAYING_POINTS: number = table.saying;

/** «[أدى] إلى مقتل»: verbs by which one thing led to another. */
export const LED_TO = writtenForms(table.ledTo, CONJUNCTIONS);
/** What one comes to by a turn of phrase only: «عاد إلى [الواجهة]», «أدنى [مستوياتها]». */
export const TURNS = writtenForms(table.turns, ARTICLE, ['', 'ه', 'ها', 'هم']);

/** What one thing told of an event adds to its points. */
export function pointsOf(name: PointName): number {
  return table.points[name].points;
}
