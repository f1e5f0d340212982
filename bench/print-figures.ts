import type { Figures } from './figures.ts';

/** The figures as Markdown tables, as docs/benchmarks.md shows them. */
export function printFigures({ machine, scan, page, card, search, sizes }: Figures): string {
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
  if (page) {
    parts.push(
      table(
        ['1 MB page, Chromium', 'main thread ms'],
        [
          ['ours, 100 aliases', page.ours.mainThreadMs],
          ['ours, 10,000 aliases', page.ours10000.mainThreadMs],
          ['floor of this shape', page.floor.mainThreadMs],
          [`mark.js, ${page.markjs.terms} terms`, page.markjs.mainThreadMs],
          ['same names in spans', page.spans.mainThreadMs],
        ],
      ),
      `ours: ${page.ours.longTasks} tasks over 50 ms, layout shift ${page.ours.layoutShift}, ${page.ours.domMutations} DOM mutations`,
    );
  }
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
  if (Object.keys(sizes).length > 0) parts.push(table(['size', 'bytes'], Object.entries(sizes)));
  return parts.join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
