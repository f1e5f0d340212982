import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { partsOfPlainText } from '../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { articleDates } from '../../src/core/match/article-dates.ts';
import { compileIndex } from '../../src/core/match/compile-index.ts';
import { isSameState } from '../../src/core/tables/countries.ts';
import type { Tagger } from '../../src/core/understand/recognise/load-tagger.ts';
import { understandArticle } from '../../src/core/understand/understand-article.ts';
import type { Command } from '../command.ts';
import { type LoadedDataset, loadDataset } from '../dataset/load-dataset.ts';
import { articleErrors } from '../evaluate/errors/article-errors.ts';
import type { ErrorArticle } from '../evaluate/errors/error-article.ts';
import { errorPage } from '../evaluate/errors/error-page.ts';
import { pageErrors } from '../evaluate/errors/page-errors.ts';
import { evaluateDetection, evaluateExtraction } from '../evaluate/evaluate.ts';
import { detectionJson, detectionTable, extractionJson, extractionTable } from '../evaluate/format-report.ts';
import { GoldError, type TextFolders } from '../evaluate/gold-text.ts';
import { readGoldFiles } from '../evaluate/read-gold.ts';
import type { FoundMark } from '../evaluate/score-detection.ts';
import type { ExtractedArticle } from '../evaluate/score-extraction.ts';
import type { CommandIo } from '../io/command-io.ts';
import { collectFailures } from '../io/failures.ts';
import { parseFlags } from '../io/parse-flags.ts';
import { readTagger } from '../io/read-tagger.ts';
import { annotateArticle, pageDate } from './annotate.ts';

/** Scores extraction or detection gold, told apart by what the gold files hold. */
export const evaluate: Command = {
  usage: 'evaluate [--json] [--errors FILE.html] GOLD_DIR…',
  async run(args, io) {
    const { values, positionals } = parseFlags(args, { json: { type: 'boolean' }, errors: { type: 'string' } } as const, {
      count: 1,
      of: 'GOLD_DIR',
    });
    const shown: { readonly name: string; readonly articles: readonly ErrorArticle[] }[] = [];
    const failures = collectFailures(io);
    for (const folder of positionals) {
      try {
        const { json, table, absent, articles } = await score(folder, io);
        for (const why of absent) io.say(why);
        if (articles.length === 0) continue;
        shown.push({ name: folder, articles });
        if (values.json) await io.print(json);
        else await io.printText(`${folder}\n${table}\n\n`);
      } catch (error) {
        if (!(error instanceof GoldError)) throw error;
        await failures.report({ file: folder }, error);
      }
    }
    if (values.errors !== undefined) writeFileSync(values.errors, errorPage(shown));
    return failures.count === 0;
  },
};

type Scored = {
  readonly json: unknown;
  readonly table: string;
  readonly absent: readonly string[];
  readonly articles: readonly ErrorArticle[];
};

async function score(folder: string, io: CommandIo): Promise<Scored> {
  const folders: TextFolders = { seeds: path.join(io.root, 'seeds'), shared: path.join(io.root, '..', 'shared') };
  const gold = readGoldFiles(folder);
  if (gold.length === 0) throw new GoldError(`${folder}: no gold in it`);
  if (gold.some(({ value }) => Array.isArray(value.mustNot))) {
    const report = evaluateDetection(folder, folders, annotatorOf(await loadDataset(undefined, io)), isSameState);
    return {
      json: detectionJson(report),
      table: detectionTable(report),
      absent: report.absent,
      articles: report.files.map(pageErrors),
    };
  }
  const report = evaluateExtraction(folder, folders, extractWith(await readTagger(io.root)));
  return {
    json: extractionJson(report),
    table: extractionTable(report),
    absent: report.absent,
    articles: report.files.map(articleErrors),
  };
}

function extractWith(tagger: Tagger): (text: string) => ExtractedArticle {
  return text => {
    const article = readArticle(partsOfPlainText(text));
    return { extraction: understandArticle(article, tagger), published: article.facts.published.value };
  };
}

/** The marks a page would show: what is only listed isn't one. */
function annotatorOf({ dossiers, articles }: LoadedDataset): (text: string) => readonly FoundMark[] {
  const index = compileIndex(dossiers, articleDates(articles.values()));
  const namesOf = new Map(dossiers.map(dossier => [dossier.id, dossier.aliases.map(alias => alias.text)]));
  return text => {
    const article = readArticle(partsOfPlainText(text));
    const shown = annotateArticle(index, article, pageDate(article)).filter(mention => mention.confidence !== 'list');
    return shown.map(({ start, end, name, kind, entity }) => ({ start, end, name, kind, otherNames: namesOf.get(entity) ?? [] }));
  };
}
