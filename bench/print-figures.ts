import type { Figures } from './figures.ts';
import { rounded } from './median.ts';
import type { PageFigures } from './page/run-page.ts';

/** The figures as Markdown tables, as docs/benchmarks.md shows them. */
export function printFigures({ machine, scan, page, pageFirefox, reading, card, search, extract, sizes }: Figures): string {
  const parts = [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, Chromium ${machine.chromium ?? 'absent'}, Firefox ${machine.firefox ?? 'absent'}`,
  ];
  if (scan) {
    const counts = Object.keys(scan.aliases);
    const names = [...new Set(counts.flatMap(count => Object.keys(scan.aliases[count]!)))];
    parts.push(
      table(
        ['build ms / scan ms / MiB', ...counts.map(count => `${count} aliases`)],
        names.map(name => [
          name,
          ...counts.map(count => {
            const figures = scan.aliases[count]?.[name];
            return figures ? `${figures.buildMs} / **${figures.scanMs}** / ${figures.heapMb}` : 'not run';
          }),
        ]),
      ),
    );
  }
  if (page) parts.push(pageTable('Chromium', page));
  if (pageFirefox) parts.push(pageTable('Firefox', pageFirefox));
  if (reading)
    parts.push(
      table(
        ['reading, Chromium', 'figure'],
        [
          [
            'added to a press or key, p75 ms',
            `${reading.interaction.addedMs} (${reading.interaction.withMs} less ${reading.interaction.withoutMs})`,
          ],
          ['heap of a page, MiB', reading.heap.articleMb],
          ['heap of a page of 1 MB, MiB', reading.heap.longArticleMb],
          ['first mark, p50 ms', reading.firstMarkMs],
          [`table of ${reading.mutatingTable.rows} rows that change, % of main thread`, rounded(reading.mutatingTable.share * 100)],
          ['page without a known name, ms', reading.strangePageMs],
        ],
      ),
    );
  if (card)
    parts.push(
      table(
        ['hover to card, Chromium', 'p95 ms'],
        [
          ['background awake', card.warmP95Ms],
          ['background ended', card.deadWorkerP95Ms],
        ],
      ),
    );
  if (search) parts.push(table(['search', 'names', 'build ms', 'p95 ms'], [['names', search.names, search.buildMs, search.namesP95Ms]]));
  if (extract)
    parts.push(
      table(
        ['extraction, one core', 'figure'],
        [
          ['names: words a second', extract.tokensPerSecond],
          ['everything: articles of 500 words a second', extract.articlesPerSecond],
          [`heap after ${extract.memory.articles} articles, MiB more`, extract.memory.growthMb],
        ],
      ),
    );
  if (Object.keys(sizes).length > 0) parts.push(table(['size', 'bytes'], Object.entries(sizes)));
  return parts.join('\n\n');
}

function pageTable(browser: string, page: PageFigures): string {
  const { longTasks, layoutShift, domMutations } = page.ours;
  const rows = table(
    [`1 MB page, ${browser}`, 'main thread ms'],
    [
      ['ours, 100 aliases', page.ours.mainThreadMs],
      ['ours, 10,000 aliases', page.ours10000.mainThreadMs],
      ['floor of this shape', page.floor.mainThreadMs],
      [`mark.js, ${page.markjs.terms} terms`, page.markjs.mainThreadMs],
      ['same names in spans', page.spans.mainThreadMs],
    ],
  );
  return `${rows}\n\nours: ${longTasks ?? 'unknown'} tasks over 50 ms, layout shift ${layoutShift ?? 'unknown'}, ${domMutations} DOM mutations`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
