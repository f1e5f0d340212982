import type { Span } from '../../../src/core/text/span.ts';
import type { ExtractedQuote } from '../../../src/core/understand/extraction.ts';
import type { ArticleReport } from '../evaluate.ts';
import type { GoldEvent, GoldQuote } from '../extraction-gold.ts';
import { sharedLength } from '../overlap.ts';
import { hasRightDate, hasRightType } from '../score-events.ts';
import type { JudgedArticle } from '../score-extraction.ts';
import type { ErrorArticle, ErrorRow } from './error-article.ts';
import { add, figure, type Sides, sidesOf } from './sides.ts';

/** What is right and wrong in one article, in the form the error browser shows. */
export function articleErrors({ file, scores, gold, found, judged }: ArticleReport): ErrorArticle {
  const { entities } = found.extraction;
  const nameOf = (id: string | null): string => entities.find(entity => entity.id === id)?.name ?? '?';
  const goldName = (id: string | null): string => (id === null ? '?' : (gold.names.get(id) ?? id));
  const words = ({ start, end }: Span): string => gold.text.slice(start, end);

  const marks: Sides = { gold: [], found: [] };
  const rows: ErrorRow[] = [...mentionErrors(judged.mentions, words)];
  for (const verdict of judged.mentions)
    add(marks, verdict, verdict.is, {
      ofGold: one => ({ thing: one.kind, about: goldName(one.entity) }),
      ofFound: one => ({ thing: one.kind, about: nameOf(one.entity) }),
    });
  for (const verdict of judged.roles) {
    add(marks, verdict, verdict.is, {
      ofGold: one => ({ thing: 'role', about: goldName(one.entity) }),
      ofFound: one => ({ thing: 'role', about: nameOf(one.entity) }),
    });
    const [asked, said] = sidesOf(verdict);
    rows.push({
      thing: 'role',
      outcome: verdict.is,
      gold: asked && `${goldName(asked.entity)}: ${words(asked)}`,
      found: said && `${nameOf(said.entity)}: ${words(said)}`,
      note: null,
    });
  }
  for (const verdict of judged.events) {
    const note = verdict.is === 'hit' ? wrongDetail(verdict.gold, verdict.found) : null;
    const outcome = note === null ? verdict.is : 'partly';
    add(marks, verdict, outcome, {
      ofGold: one => ({ thing: 'event', about: one.types.join(' / ') }),
      ofFound: one => ({ thing: 'event', about: `${one.type}: ${one.name}` }),
    });
    const [asked, said] = sidesOf(verdict);
    rows.push({
      thing: 'event',
      outcome,
      gold: asked && `${asked.types.join(' / ')} · ${words(asked)}${dateNote(asked.date?.text)}`,
      found: said && `${said.type} · ${words(said)}${dateNote(said.date && words(said.date))}`,
      note,
    });
  }
  for (const verdict of judged.quotes) {
    const [asked, said] = sidesOf(verdict);
    const outcome = verdict.near ? 'partly' : verdict.is;
    add<GoldQuote, ExtractedQuote>(marks, verdict, outcome, {
      ofGold: one => ({ thing: 'quote', about: one.speakers.map(goldName).join(' / ') }),
      ofFound: one => ({ thing: 'quote', about: one.speakerText ?? nameOf(one.speaker) }),
    });
    const heard = said ?? verdict.near ?? null;
    rows.push({
      thing: 'quote',
      outcome,
      gold: asked && `${asked.speakerText ?? asked.speakers.map(goldName).join(' / ')}: ${words(asked)}`,
      found: heard && `${heard.speakerText ?? nameOf(heard.speaker)}: ${words(heard)}`,
      note: verdict.near ? 'another speaker' : null,
    });
  }
  const figures: ErrorArticle['figures'] = [
    ['mentions P / R / F1', figure(scores.mentions)],
    ['roles', figure(scores.roles)],
    ['events', figure(scores.events)],
    ['quotes', figure(scores.quotes)],
    ['published', `${found.published?.from ?? '–'}${gold.published.value === null ? '' : ` (gold ${gold.published.value})`}`],
  ];
  return { name: file, text: gold.text, figures, ...marks, rows };
}

function wrongDetail(gold: GoldEvent, found: Parameters<typeof hasRightType>[0]): string | null {
  const wrong = [hasRightType(found, gold) ? null : 'type', hasRightDate(found, gold) ? null : 'date'].filter(one => one !== null);
  return wrong.length === 0 ? null : `wrong ${wrong.join(' and ')}`;
}

function dateNote(text: string | null | undefined): string {
  return text ? ` [${text}]` : '';
}

/** Mentions missed and mentions wrong, one row where they meet: then only the ends or the kind are another. */
function mentionErrors(judged: JudgedArticle['mentions'], words: (span: Span) => string): readonly ErrorRow[] {
  const wrong = judged.flatMap(verdict => (verdict.is === 'wrong' ? [verdict.found] : []));
  const met = new Set<(typeof wrong)[number]>();
  const missed = judged.flatMap((verdict): readonly ErrorRow[] => {
    if (verdict.is !== 'missed') return [];
    const near = wrong.find(one => !met.has(one) && sharedLength(one, verdict.gold) > 0);
    if (near) met.add(near);
    const note = near && (near.kind === verdict.gold.kind ? 'other ends' : `taken for ${near.kind}`);
    return [
      { thing: verdict.gold.kind, outcome: 'missed', gold: words(verdict.gold), found: near ? words(near) : null, note: note ?? null },
    ];
  });
  const rest = wrong.filter(one => !met.has(one));
  return [...missed, ...rest.map((one): ErrorRow => ({ thing: one.kind, outcome: 'wrong', gold: null, found: words(one), note: null }))];
}
