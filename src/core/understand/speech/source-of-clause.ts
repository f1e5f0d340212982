import { CONTRAST, phraseLengthAt } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { subjectAfter } from './find-subject.ts';
import type { SpeechFrame } from './frame.ts';

/**
 * The source behind a clause that ends at `to` («…، بحسب X»). It covers what came before it back to the clause it stands
 * in: of «دعا X …، فيما طالب Y، بحسب Z، …» what X did is not Z's word. Null where none covers it.
 */
export function sourceOfClause(units: readonly Unit[], frames: readonly SpeechFrame[], to: number): SpeechFrame | null {
  const source = frames.find(frame => frame.speechClass === 'source' && frame.from >= to);
  if (!source) return null;
  for (let at = to; at < source.from; at++) if (opensOtherClause(units, at)) return null;
  return source;
}

/** «فيما طالب …», «، وطالب X …»; «، واعتقلت العشرات» goes on with what was told before. */
function opensOtherClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.isQuoted) return false;
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=.{3})/, '') : undefined);
  if (phraseLengthAt(CONTRAST, wordAt, at) > 0) return true;
  return unit.verb?.lead === 'و' && units[at - 1]?.kind === 'mark' && (subjectAfter(units, at)?.inside.length ?? 0) > 0;
}
