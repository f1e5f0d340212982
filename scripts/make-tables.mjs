/**
 * Makes data/tables from the sources in PROVENANCE.json, byte for byte the same each time:
 *   node scripts/make-tables.mjs [--data ../shared/data] [--out data/tables]
 * Needs node_modules (CLDR) and the data folder; the build needs neither, it reads what is committed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCommonWords } from './make-tables/common-words.mjs';
import { makeEnglish, makeLexicon, makeOrganisations, makeRegions } from './make-tables/hand.mjs';
import { makeNames } from './make-tables/names.mjs';
import { makeNationalities } from './make-tables/nationalities.mjs';
import { packWords } from './make-tables/pack.mjs';
import { makeCities, makeClubs } from './make-tables/places.mjs';
import { openSources } from './make-tables/sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: { data: { type: 'string', default: join(root, '../shared/data') }, out: { type: 'string', default: join(root, 'data/tables') } },
});
const sources = openSources(options.data);
const hand = join(root, 'data/tables/hand');
const COMMAND = 'npm run make-tables -- --data DATA_FOLDER';

const cldrPath = join(root, 'node_modules/cldr-localenames-full/main/ar/territories.json');
const territories = JSON.parse(readFileSync(cldrPath, 'utf8')).main.ar.localeDisplayNames.territories;
const cldrEnglishPath = join(root, 'node_modules/cldr-localenames-full/main/en/territories.json');
const englishTerritories = JSON.parse(readFileSync(cldrEnglishPath, 'utf8')).main.en.localeDisplayNames.territories;

const names = makeNames(sources);
const openWords = makeCommonWords(sources, ['ner/wikinews/train.conll'], { minCount: 1, cameo: true });
const shareAlikeWords = makeCommonWords(sources, ['ner/anercorp/train.conll', 'ner/aqmar/train.conll'], { minCount: 2, cameo: false });
const lexicon = makeLexicon(hand);
const common = new Set([...openWords.keys(), ...shareAlikeWords.keys()]);
const cities = makeCities(sources, names, common);
for (const word of openWords.keys()) shareAlikeWords.delete(word);

const WIKIDATA = ['names/wikidata/wd_arabic_80', 'names/wikidata/wd_arabic_20', 'names/arwikicats/peoples.json'];
const CITY_FILES = ['cities_full', 'New_Keys', 'P17_PP', 'regions', 'regions2'].map(name => `names/arwikicats/${name}.json`);
const tables = {
  'lexicon.json': { byHand: true, value: lexicon, from: [] },
  'english.json': { byHand: true, value: makeEnglish(hand, englishTerritories), from: [], cldr: cldrEnglishPath },
  'organisations.json': { byHand: true, value: makeOrganisations(hand), from: [] },
  'regions.json': { byHand: true, value: makeRegions(hand), from: [] },
  'countries.json': {
    byHand: true,
    value: makeNationalities(sources, territories, hand),
    from: ['names/nisba/nisba.tsv', 'names/arwikicats/nationalities_data.json'],
    cldr: cldrPath,
  },
  'cities.json': { value: { packed: packWords(cities) }, from: CITY_FILES },
  'clubs.json': { value: { packed: packWords(makeClubs(sources, common)) }, from: ['names/arwikicats/Clubs_key.json'] },
  'names.json': { value: { packed: packWords(names) }, from: WIKIDATA },
  'common-words.json': {
    value: { packed: packWords(openWords) },
    from: ['ner/wikinews/train.conll', 'events/petrarch-arabic/CAMEO.ar.0.5.txt'],
  },
  'common-words.share-alike.json': {
    value: { packed: packWords(shareAlikeWords) },
    from: ['ner/anercorp/train.conll', 'ner/aqmar/train.conll'],
  },
};

mkdirSync(options.out, { recursive: true });
const provenance = {};
for (const [name, table] of Object.entries(tables)) {
  const text = `${JSON.stringify(table.value, null, Array.isArray(table.value) ? 0 : 1)}\n`;
  writeFileSync(join(options.out, name), text);
  const cldr = table.cldr
    ? [
        {
          path: table.cldr.slice(table.cldr.indexOf('cldr-localenames-full')),
          origin: 'Unicode CLDR',
          licence: 'Unicode-3.0',
          sha256: sha256(readFileSync(table.cldr)),
        },
      ]
    : [];
  const ours = table.byHand ? [{ path: 'data/tables/hand', origin: 'made for this project', licence: 'MIT' }] : [];
  const from = [...sources.used(table.from), ...cldr, ...ours];
  provenance[name] = { command: COMMAND, sha256: sha256(text), from };
}
writeFileSync(join(options.out, 'PROVENANCE.json'), `${JSON.stringify(provenance, null, 2)}\n`);

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
