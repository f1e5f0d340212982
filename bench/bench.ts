import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/set-up.mjs';
import { runCard } from './card/run-card.ts';
import { runExtract } from './extract/run-extract.ts';
import { type Figures, readMachine } from './figures.ts';
import { runPage } from './page/run-page.ts';
import { printFigures } from './print-figures.ts';
import { readSizes } from './read-sizes.ts';
import { runReading } from './reading/run-reading.ts';
import { runContestant } from './scan/contestant-process.ts';
import { runScan } from './scan/run-scan.ts';
import { runSearch } from './search/run-search.ts';

const PARTS = ['scan', 'page', 'reading', 'card', 'import', 'search', 'extract'] as const;
type Part = (typeof PARTS)[number];

type Arguments = { readonly json: string | null; readonly only: ReadonlySet<Part>; readonly isFull: boolean };

const [first, second] = process.argv.slice(2);
const given = first === '--contestant' ? null : parseArguments(process.argv.slice(2));
if (given === null) runContestant(second!);
else if (typeof given === 'string') {
  console.error(given);
  process.exitCode = 2;
} else await runBench(given);

async function runBench({ json, only, isFull }: Arguments): Promise<void> {
  const figures: Figures = {
    machine: readMachine(),
    ...(only.has('scan') ? { scan: await runScan(ROOT, isFull) } : {}),
    ...(only.has('page') ? { page: await runPage(ROOT, 'chromium'), pageFirefox: await runPage(ROOT, 'firefox') } : {}),
    ...(only.has('reading') ? { reading: await runReading(ROOT) } : {}),
    ...(only.has('card') ? { card: await runCard() } : {}),
    ...(only.has('search') ? { search: runSearch() } : {}),
    ...(only.has('extract') ? { extract: runExtract(ROOT, isFull) } : {}),
    sizes: readSizes(ROOT),
  };
  console.log(printFigures(figures));
  if (json !== null) writeFileSync(json, `${JSON.stringify(figures, null, 1)}\n`);
}

function parseArguments(args: readonly string[]): Arguments | string {
  let json: string | null = null;
  let only: readonly string[] = PARTS;
  let isFull = false;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--full') isFull = true;
    else if (args[i] === '--json' && args[i + 1]) json = path.resolve(args[++i]!);
    else if (args[i] === '--only' && args[i + 1]) only = args[++i]!.split(',');
    else return `${args[i]}: usage: npm run bench -- [--json FILE] [--only ${PARTS.join(',')}] [--full]`;
  }
  const stranger = only.find(part => !PARTS.some(known => known === part));
  return stranger === undefined
    ? { json, only: new Set(only as readonly Part[]), isFull }
    : `--only ${stranger}: there are ${PARTS.join(', ')}`;
}
