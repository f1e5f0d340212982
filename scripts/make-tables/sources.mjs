import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARWIKICATS = [
  'cities_full',
  'New_Keys',
  'P17_PP',
  'regions',
  'regions2',
  'nationalities_data',
  'Clubs_key',
  'peoples',
  'jobs',
  'jobs_3',
  'continents',
];

/** What provenance says of a file somebody wrote for this project. */
export const BY_HAND = { origin: 'made for this project', licence: 'MIT' };

/** Every file the tables are made of, with where it came from and under what licence. */
const SOURCES = [
  { path: 'names/wikidata/wd_arabic_80', origin: 'Merhav & Ash 2018, names from Wikidata', licence: 'CC0-1.0' },
  { path: 'names/wikidata/wd_arabic_20', origin: 'Merhav & Ash 2018, names from Wikidata', licence: 'CC0-1.0' },
  ...ARWIKICATS.map(name => ({ path: `names/arwikicats/${name}.json`, origin: 'ArWikiCats', licence: 'MIT' })),
  { path: 'names/nisba/nisba.tsv', ...BY_HAND },
  { path: 'events/petrarch-arabic/CAMEO.ar.0.5.txt', origin: 'Open Event Data Alliance, UniversalPetrarch', licence: 'MIT' },
  { path: 'ner/wikinews/train.conll', origin: 'Arabic Wikinews, annotated for this project', licence: 'CC-BY-2.5' },
  {
    path: 'ner/anercorp/train.conll',
    origin: 'ANERcorp (Benajiba & Rosso 2007; CAMeL Lab release, Obeid et al. 2020)',
    licence: 'CC-BY-SA-4.0',
  },
  { path: 'ner/aqmar/train.conll', origin: 'AQMAR (Mohit et al. 2012), Arabic Wikipedia', licence: 'CC-BY-SA-3.0' },
];

/** Reads sources under the data folder and remembers the sha256 of each one read. */
export function openSources(dataFolder) {
  const used = new Map();
  return {
    text(path) {
      const source = SOURCES.find(one => one.path === path);
      if (source === undefined) throw new Error(`${path} is no listed source`);
      const bytes = readFileSync(join(dataFolder, path));
      used.set(path, { ...source, sha256: sha256(bytes) });
      return bytes.toString('utf8');
    },
    json(path) {
      return JSON.parse(this.text(path));
    },
    used: paths => paths.map(path => used.get(path)),
  };
}

/** Hand-made tables by name; remembers the sha256 of each one read, as `openSources` does. */
export function openHandTables(folder) {
  const used = new Map();
  return {
    rows(name) {
      const bytes = readFileSync(join(folder, `${name}.tsv`));
      used.set(name, { path: `data/tables/hand/${name}.tsv`, ...BY_HAND, sha256: sha256(bytes) });
      return parseTsv(bytes.toString('utf8'));
    },
    used: () => [...used.values()],
  };
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Rows of a TSV: comments and empty lines dropped, columns trimmed, `;` lists left to `listOf`. */
export function parseTsv(text) {
  return text
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('\t').map(column => column.trim()));
}

/** The values of a column that `;` parts; '-' stands for none. */
export function listOf(column) {
  return (column ?? '')
    .split(';')
    .map(one => one.trim())
    .filter(one => one !== '' && one !== '-');
}
