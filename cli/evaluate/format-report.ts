import type { DetectionReport, ExtractionReport } from './evaluate.ts';
import type { DetectionScores } from './score-detection.ts';
import type { ArticleScores } from './score-extraction.ts';
import { percent, ratesOf, type Tally } from './tally.ts';

/** What `--json` prints: counts and rates per file and in all. */
export type ReportJson = {
  readonly kind: 'extraction' | 'detection';
  readonly directory: string;
  readonly files: readonly object[];
  readonly total: object;
};

export function extractionJson(report: ExtractionReport): ReportJson {
  return {
    kind: 'extraction',
    directory: report.directory,
    files: report.files.map(({ file, scores }) => ({ file, ...articleJson(scores) })),
    total: articleJson(report.total),
  };
}

export function detectionJson(report: DetectionReport): ReportJson {
  return {
    kind: 'detection',
    directory: report.directory,
    files: report.files.map(({ file, scores }) => ({ file, ...pageJson(scores) })),
    total: pageJson(report.total),
  };
}

/** A table for people: one line per file, the sum last. */
export function extractionTable(report: ExtractionReport): string {
  const head = `${'extraction'.padEnd(44)} mention P/R/F1     role P/R/F1        event R/P  type date  quote P/R/F1       published`;
  return [head, ...report.files.map(one => articleLine(one.file, one.scores)), articleLine('ALL', report.total)].join('\n');
}

export function detectionTable(report: DetectionReport): string {
  const head = `${'detection'.padEnd(44)} marks P/R/F1       unseen R  events P/R/F1      people P/R/F1      traps`;
  return [head, ...report.files.map(one => pageLine(one.file, one.scores)), pageLine('ALL', report.total)].join('\n');
}

function articleJson(scores: ArticleScores): object {
  const { events, published } = scores;
  return {
    mentions: ratesOf(scores.mentions),
    roles: ratesOf(scores.roles),
    events: { ...ratesOf(events), type: percent(events.rightType, events.found), date: percent(events.rightDate, events.found) },
    quotes: { ...ratesOf(scores.quotes), wrongSpeaker: scores.quotes.wrongSpeaker },
    published: {
      ...published,
      foundRate: percent(published.found, published.given),
      inventedRate: percent(published.invented, published.notGiven),
    },
  };
}

function pageJson(scores: DetectionScores): object {
  return {
    marks: ratesOf(scores.marks),
    unseen: ratesOf(scores.unseen),
    events: ratesOf(scores.events),
    people: ratesOf(scores.people),
    traps: { ...scores.traps, rate: percent(scores.traps.taken, scores.traps.set) },
  };
}

function articleLine(name: string, scores: ArticleScores): string {
  const { events, published } = scores;
  const event = ratesOf(events);
  const types = `${percent(events.rightType, events.found)} ${percent(events.rightDate, events.found)}`;
  const dates = `${published.found}/${published.given} found, ${published.invented} invented`;
  return `${name.padEnd(44)} ${prf(scores.mentions)} ${prf(scores.roles)} ${`${event.recall}/${event.precision}`.padEnd(10)} ${types.padEnd(10)} ${prf(scores.quotes)} ${dates}`;
}

function pageLine(name: string, scores: DetectionScores): string {
  const unseen = String(ratesOf(scores.unseen).recall).padEnd(9);
  return `${name.padEnd(44)} ${prf(scores.marks)} ${unseen} ${prf(scores.events)} ${prf(scores.people)} ${scores.traps.taken}/${scores.traps.set}`;
}

function prf(tally: Tally): string {
  const { precision, recall, f1 } = ratesOf(tally);
  return `${precision}/${recall}/${f1}`.padEnd(18);
}
