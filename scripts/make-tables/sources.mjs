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

/** Every file the tables are made of, with where it came from and under what licence. */
const SOURCES = [
  { path: 'names/wikidata/wd_arabic_80', origin: 'Merhav & Ash 2018, names from Wikidata', licence: 'CC0-1.0' },
  { path: 'names/wikidata/wd_arabic_20', origin: 'Merhav & Ash 2018, names from Wikidata', licence: 'CC0-1.0' },
  ...ARWIKICATS.map(name => ({ path: `names/arwikicats/${name}.json`, origin: 'ArWikiCats', licence: 'MIT' })),
  { path: 'names/nisba/nisba.tsv', origin: 'made for this project', licence: 'MIT' },
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
      used.set(path, { ...source, sha256: createHash('sha256').update(bytes).digest('hex') });
      return bytes.toString('utf8');
    },
    json(path) {
      return JSON.parse(this.text(path));
    },
    used: paths => paths.map(path => used.get(path)),
  };
}

/** Rows of a hand-made TSV: comments and empty lines dropped, columns trimmed, `;` lists left to the caller. */
export function readTsv(path) {
  return parseTsv(readFileSync(path, 'utf8'));
}

export function parseTsv(text) {
  return text
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('\t').map(column => column.trim()));
}

export function listOf(column) {
  return (column ?? '')
    .split(';')
    .map(one => one.trim())
    .filter(one => one !== '' && one !== '-');
}
