import { type DetectionGold, readDetectionGold } from './detection-gold.ts';
import { type ExtractionGold, readExtractionGold } from './extraction-gold.ts';
import type { TextFolders } from './gold-text.ts';
import { type DetectionScores, type FoundMark, type JudgedPage, judgePage, scorePage } from './score-detection.ts';
import {
  type ArticleScores,
  type ExtractedArticle,
  type JudgedArticle,
  judgeArticle,
  scoreArticle,
  sumScores,
} from './score-extraction.ts';
import { addTally, newTally } from './tally.ts';

/** One article: its figures, and what they are made of. */
export type ArticleReport = {
  readonly file: string;
  readonly scores: ArticleScores;
  readonly gold: ExtractionGold;
  readonly found: ExtractedArticle;
  readonly judged: JudgedArticle;
};

/** One page: its figures, and what they are made of. */
export type PageReport = {
  readonly file: string;
  readonly scores: DetectionScores;
  readonly gold: DetectionGold;
  readonly judged: JudgedPage;
};

export type ExtractionReport = {
  readonly directory: string;
  /** Gold that can't be scored here, and why: its text isn't on this machine. */
  readonly absent: readonly string[];
  readonly files: readonly ArticleReport[];
  readonly total: ArticleScores;
};

export type DetectionReport = {
  readonly directory: string;
  /** Gold that can't be scored here, and why: its text isn't on this machine. */
  readonly absent: readonly string[];
  readonly files: readonly PageReport[];
  readonly total: DetectionScores;
};

/**
 * Scores whole-article extraction against a gold folder. `extract` gets the text exactly as decoded.
 * Throws GoldError where gold or its text can't be used.
 */
export function evaluateExtraction(directory: string, folders: TextFolders, extract: (text: string) => ExtractedArticle): ExtractionReport {
  const { golds, absent } = readExtractionGold(directory, folders);
  const files = golds.map((gold): ArticleReport => {
    const found = extract(gold.text);
    const judged = judgeArticle(found, gold);
    return { file: gold.file, scores: scoreArticle(judged, found, gold), gold, found, judged };
  });
  return { directory, absent, files, total: sumScores(files.map(file => file.scores)) };
}

/**
 * Scores the finding of known names on pages. `annotate` gives the marks that a page would show
 * (confidence «list» left out); `sameState` says whether two names are a state and its capital.
 */
export function evaluateDetection(
  directory: string,
  folders: TextFolders,
  annotate: (text: string) => readonly FoundMark[],
  sameState: (a: string, b: string) => boolean,
): DetectionReport {
  const { golds, absent } = readDetectionGold(directory, folders);
  const files = golds.map((gold): PageReport => {
    const judged = judgePage(annotate(gold.text), gold, sameState);
    return { file: gold.file, scores: scorePage(judged, gold), gold, judged };
  });
  const total: DetectionScores = {
    marks: newTally(),
    unseen: newTally(),
    events: newTally(),
    people: newTally(),
    traps: { set: 0, taken: 0 },
  };
  for (const { scores } of files) {
    addTally(total.marks, scores.marks);
    addTally(total.unseen, scores.unseen);
    addTally(total.events, scores.events);
    addTally(total.people, scores.people);
    total.traps.set += scores.traps.set;
    total.traps.taken += scores.traps.taken;
  }
  return { directory, absent, files, total };
}
