import type { Span } from '../../../src/core/text/span.ts';
import { type ErrorArticle, type ErrorRow, OUTCOMES, type Outcome, THINGS, type Thing } from './error-article.ts';
import { STYLE } from './error-page-style.ts';
import { type Html, html } from './html.ts';
import { LETTERS, markedText, SIGNS } from './marked-text.ts';

const THING_NAMES: Readonly<Record<Thing, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  role: 'roles',
  event: 'events',
  quote: 'quotes',
};

const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  missed: 'missed',
  wrong: 'found but wrong',
  partly: 'found, a detail wrong',
  hit: 'right',
  passed: 'not counted',
};

/**
 * The error browser: every gold text with what was asked for beside what was found, as one page that needs nothing else:
 * no script, no font, no request. All of the texts is escaped.
 */
export function errorPage(folders: readonly { readonly name: string; readonly articles: readonly ErrorArticle[] }[]): string {
  const articles = folders.flatMap(folder => folder.articles);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Khalfiya: what was found and what was not</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>What was found and what was not</h1>
<p class="lead">Each text stands twice: as the gold has it, and as it was understood. Letters: ${THINGS.map(legendOf)}
Signs: ${OUTCOMES.map(outcome => html`<b class="is ${outcome}">${SIGNS[outcome]}</b> ${OUTCOME_NAMES[outcome]}${outcome === 'passed' ? '.' : ', '}`)}
Figures: precision / recall / F1. Point at a mark to read what it stands for.</p>
</header>
<form class="filters">
<fieldset><legend>Show</legend>${THINGS.map(thing => checkBox(`show-${thing}`, `${LETTERS[thing]} ${THING_NAMES[thing]}`, true))}</fieldset>
<fieldset><legend>that are</legend>${OUTCOMES.map(one => checkBox(`show-${one}`, `${SIGNS[one]} ${OUTCOME_NAMES[one]}`, one !== 'passed'))}</fieldset>
<fieldset><legend>Lines</legend>${checkBox('only-errors', 'with errors only', false)}</fieldset>
</form>
<main>
${folders.map(folder => summaryOf(folder.name, folder.articles, articles))}
${articles.map((article, i) => articleOf(article, i))}
</main>
</body>
</html>
`;
  return page.html;
}

function legendOf(thing: Thing): Html {
  return html`<b>${LETTERS[thing]}</b> ${THING_NAMES[thing]}${thing === 'quote' ? '.' : ', '}`;
}

function checkBox(id: string, label: string, checked: boolean): Html {
  return html`<label><input type="checkbox" id="${id}"${checked ? html` checked` : null}>${label}</label>`;
}

function summaryOf(folder: string, articles: readonly ErrorArticle[], all: readonly ErrorArticle[]): Html {
  const heads = (articles[0]?.figures ?? []).map(([label]) => html`<th>${label}</th>`);
  const rows = articles.map(article => {
    const cells = article.figures.map(([, value]) => html`<td>${value}</td>`);
    return html`<tr><th><a href="#article-${all.indexOf(article)}">${article.name}</a></th>${cells}</tr>`;
  });
  return html`<div class="scroll"><table class="summary"><thead><tr><th>${folder}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function articleOf(article: ErrorArticle, i: number): Html {
  const lines = linesOf(article.text).map(line => {
    const wrong = [...article.gold, ...article.found].some(
      mark => mark.start < line.end && mark.end > line.start && mark.outcome !== 'hit' && mark.outcome !== 'passed',
    );
    const cell = (side: 'gold' | 'found'): Html =>
      html`<div class="line ${side}${wrong ? '' : ' clean'}" dir="auto">${markedText(article.text, line, article[side])}</div>`;
    return html`${cell('gold')}${cell('found')}`;
  });
  return html`<article id="article-${i}">
<h2>${article.name}</h2>
<div class="figures">${article.figures.map(([label, value]) => html`<span>${label} <b>${value}</b></span>`)}</div>
<div class="text"><div class="head">gold</div><div class="head found">found</div>${lines}</div>
${rowsOf(article.rows)}
</article>`;
}

function rowsOf(rows: readonly ErrorRow[]): Html | null {
  if (rows.length === 0) return null;
  const cell = (text: string | null): Html => (text === null ? html`<td></td>` : html`<td dir="auto">${text}</td>`);
  const body = rows.map(
    ({ thing, outcome, gold, found, note }) =>
      html`<tr class="row ${thing} ${outcome}"><td class="is ${outcome}">${LETTERS[thing]}${SIGNS[outcome]}</td>${cell(gold)}${cell(found)}<td>${note}</td></tr>`,
  );
  return html`<div class="scroll rows"><table><thead><tr><th></th><th>gold</th><th>found</th><th></th></tr></thead><tbody>${body}</tbody></table></div>`;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
