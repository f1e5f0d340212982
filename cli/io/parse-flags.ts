import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { DateRange } from '../../src/core/time/date-range.ts';
import { UsageError } from '../usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and positionals of a command line. Throws UsageError where `least` positionals aren't there; unknown options throw too. */
export function parseFlags<T extends Options>(
  args: readonly string[],
  options: T,
  least: { readonly count: number; readonly of: string } | null,
) {
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  if (least === null && parsed.positionals.length > 0) throw new UsageError(`nothing is known of "${parsed.positionals[0]}"`);
  if (least && parsed.positionals.length < least.count) throw new UsageError(`${least.of} is missing`);
  return parsed;
}

/** A date of the command line, `2021`, `2021-02` or `2021-02-08`, as the days it can be. Throws UsageError. */
export function parseDate(written: string): DateRange {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  const first = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const from = Number.isNaN(first.getTime()) ? '' : first.toISOString().slice(0, 10);
  // JavaScript takes 30 February for 2 March.
  if (year === undefined || !from.startsWith(written)) throw new UsageError(`"${written}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`);
  if (day) return { from, to: from };
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return { from, to: last.toISOString().slice(0, 10) };
}
