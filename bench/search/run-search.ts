import { buildNameSearch, searchNames } from '../../src/core/search/name-search.ts';
import { makeNames } from '../corpus.ts';
import { makeDossier } from '../made-dossier.ts';
import { percentile, rounded } from '../median.ts';
import { createRandom } from '../random.ts';

export type SearchFigures = { readonly names: number; readonly buildMs: number; readonly namesP95Ms: number };

const NAMES = 10_000;
const QUERIES = 300;

/** Searches names as a reader types them: each beginning of a name from two letters on. */
export function runSearch(): SearchFigures {
  console.error(`search: ${NAMES} names`);
  const names = makeNames(NAMES);
  const started = performance.now();
  const search = buildNameSearch(
    names.map((name, i) => {
      const { id, kind, aliases } = makeDossier(name);
      return { entity: id, kind, name, aliases, role: null, sourceCount: 1, mentionCount: i % 50 };
    }),
  );
  const buildMs = performance.now() - started;
  const random = createRandom(5);
  const times = Array.from({ length: QUERIES }, () => {
    const name = random.pick(names);
    const query = name.slice(0, 2 + random.below(name.length - 1));
    const asked = performance.now();
    searchNames(search, query, 20);
    return performance.now() - asked;
  });
  return { names: NAMES, buildMs: rounded(buildMs, 0), namesP95Ms: rounded(percentile(times, 0.95)) };
}
