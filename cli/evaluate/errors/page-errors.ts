import type { GoldMark } from '../detection-gold.ts';
import type { PageReport } from '../evaluate.ts';
import type { FoundMark } from '../score-detection.ts';
import type { ErrorArticle, ErrorRow } from './error-article.ts';
import { add, figure, type Sides, sidesOf } from './sides.ts';

/** What is right and wrong among the marks of one page, in the form the error browser shows. */
export function pageErrors({ file, scores, gold, judged }: PageReport): ErrorArticle {
  const marks: Sides = { gold: [], found: [] };
  const rows: ErrorRow[] = [];
  for (const verdict of judged) {
    add<GoldMark, FoundMark>(marks, verdict, verdict.is, {
      ofGold: one => ({ thing: one.kind, about: one.entity }),
      ofFound: one => ({ thing: one.kind, about: one.name }),
    });
    const [asked, said] = sidesOf(verdict);
    const kind = (asked ?? said)?.kind;
    if (verdict.is === 'hit' || kind === undefined) continue;
    rows.push({
      thing: kind,
      outcome: verdict.is,
      gold: asked && `${gold.text.slice(asked.start, asked.end)} → ${asked.entity}`,
      found: said && `${gold.text.slice(said.start, said.end)} → ${said.name}`,
      note: verdict.trap === undefined ? null : `a look-alike: ${verdict.trap}`,
    });
  }
  const figures: ErrorArticle['figures'] = [
    ['marks P / R / F1', figure(scores.marks)],
    ['events', figure(scores.events)],
    ['people', figure(scores.people)],
    ['look-alikes taken', `${scores.traps.taken} of ${scores.traps.set}`],
  ];
  return { name: file, text: gold.text, figures, ...marks, rows };
}
