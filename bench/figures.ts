import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { findBrowsers } from '../scripts/set-up.mjs';
import type { CardFigures } from './card/run-card.ts';
import type { ExtractFigures } from './extract/run-extract.ts';
import type { PageFigures } from './page/run-page.ts';
import type { Sizes } from './read-sizes.ts';
import type { ReadingFigures } from './reading/run-reading.ts';
import type { ScanResult } from './scan/run-scan.ts';
import type { SearchFigures } from './search/run-search.ts';

/** What `--json` writes; a part that was not run is absent, never zero. */
export type Figures = {
  readonly machine: Machine;
  readonly scan?: ScanResult;
  readonly page?: PageFigures;
  readonly pageFirefox?: PageFigures;
  readonly reading?: ReadingFigures;
  readonly card?: CardFigures;
  readonly search?: SearchFigures;
  readonly extract?: ExtractFigures;
  readonly sizes: Sizes;
};

export type Machine = {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly chromium: string | null;
  readonly firefox: string | null;
};

export function readMachine(): Machine {
  const { chromium, firefox } = findBrowsers();
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    chromium: versionOf(chromium),
    firefox: versionOf(firefox),
  };
}

/** "Mozilla Firefox 153.7.0esr" → "153.7.0esr"; null where the browser isn't installed. */
function versionOf(executable: string | null | undefined): string | null {
  if (!executable) return null;
  const said = execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /\d+(?:\.\w+)+/.exec(said)?.[0] ?? said.trim();
}
