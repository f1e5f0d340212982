import type { ArticleId } from '../article/article.ts';
import type { Dossier, DossierDate } from '../link/dossier.ts';
import type { DateRange } from '../time/date-range.ts';

/** Articles that can only have been written after a page's day: dated so, or telling of a later day as past. */
export function laterArticles({ dates = [] }: Dossier, { to }: DateRange): readonly ArticleId[] {
  return to === null ? [] : dates.flatMap(({ article, from }) => (from > to ? [article] : []));
}

/** The dossier without what articles of unknown date tell of later days: a reader of that day's page knew nothing of it. */
export function knownBy(dossier: Dossier, { to }: DateRange): Dossier {
  if (to === null) return dossier;
  const isKnown = (date: DossierDate | null, status: string) => status !== 'happened' || date?.range?.from == null || date.range.from <= to;
  const { event } = dossier;
  return {
    ...dossier,
    statements: dossier.statements.filter(({ date, status }) => isKnown(date, status)),
    events: dossier.events.filter(({ date, status }) => isKnown(date, status)),
    ...(dossier.besides ? { besides: dossier.besides.filter(({ date }) => isKnown(date, 'happened')) } : {}),
    event: event && !isKnown(event.date, event.status) ? { ...event, date: null } : event,
  };
}
