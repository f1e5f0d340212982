/**
 * Makes data/tables from the sources in PROVENANCE.json, byte for byte the same each time:
 *   node scripts/make-tables.mjs [--data ../shared/data] [--out data/tables]
 * Needs node_modules (CLDR) and the data folder; the build needs neither, it reads what is committed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCommonWords } from './make-tables/common-words.mjs';
import { makeEnglish, makeLexicon, makeOrganisations, makeRegions } from './make-tables/hand.mjs';
import { makeNames } from './make-tables/names.mjs';
import { makeNationalities } from './make-tables/nationalities.mjs';
import { packWords } from './make-tables/pack.mjs';
import { makeCities, makeClubs } from './make-tables/places.mjs';
import { BY_HAND, openHandTables, openSources, sha256 } from './make-tables/sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: { data: { type: 'string', default: join(root, '../shared/data') }, out: { type: 'string', default: join(root, 'data/tables') } },
});
const sources = openSources(options.data);
const handFolder = join(root, 'data/tables/hand');
const COMMAND = 'npm run make-tables -- --data DATA_FOLDER';

const OPEN_WORDS = ['ner/wikinews/train.conll'];
const SHARE_ALIKE_WORDS = ['ner/anercorp/train.conll', 'ner/aqmar/train.conll'];
const CAMEO = 'events/petrarch-arabic/CAMEO.ar.0.5.txt';
const PEOPLE = ['names/wikidata/wd_arabic_80', 'names/wikidata/wd_arabic_20', 'names/arwikicats/peoples.json'];
const CITY_FILES = ['cities_full', 'New_Keys', 'P17_PP', 'regions', 'regions2'].map(name => `names/arwikicats/${name}.json`);

const names = makeNames(sources);
const openWords = makeCommonWords(sources, OPEN_WORDS, { minCount: 1, cameo: true });
const shareAlikeWords = makeCommonWords(sources, SHARE_ALIKE_WORDS, { minCount: 2, cameo: false });
const common = new Set([...openWords.keys(), ...shareAlikeWords.keys()]);
for (const word of openWords.keys()) shareAlikeWords.delete(word);
/** Whose counts decide which labels are left out as ordinary words; nothing of theirs stands in the file. */
const COMMON_WORDS = [...OPEN_WORDS, CAMEO, ...SHARE_ALIKE_WORDS];

const tables = {
  'lexicon.json': byHand(makeLexicon),
  'english.json': byHand(hand => makeEnglish(hand, territories('en')), { cldr: 'en' }),
  'organisations.json': byHand(makeOrganisations),
  'regions.json': byHand(makeRegions),
  'countries.json': byHand(hand => makeNationalities(sources, territories('ar'), hand), {
    from: ['names/nisba/nisba.tsv', 'names/arwikicats/nationalities_data.json'],
    cldr: 'ar',
  }),
  'cities.json': packed(makeCities(sources, names, common), CITY_FILES, [...COMMON_WORDS, ...PEOPLE]),
  'clubs.json': packed(makeClubs(sources, common), ['names/arwikicats/Clubs_key.json'], COMMON_WORDS),
  'names.json': packed(names, PEOPLE),
  'common-words.json': packed(openWords, [...OPEN_WORDS, CAMEO]),
  'common-words.share-alike.json': packed(shareAlikeWords, SHARE_ALIKE_WORDS),
};

mkdirSync(options.out, { recursive: true });
const provenance = {};
for (const [name, { value, from, filteredBy = [] }] of Object.entries(tables)) {
  const text = `${JSON.stringify(value, null, Array.isArray(value) ? 0 : 1)}\n`;
  writeFileSync(join(options.out, name), text);
  provenance[name] = { command: COMMAND, sha256: sha256(text), from, ...(filteredBy.length > 0 ? { filteredBy } : {}) };
}
// The core reads these as somebody wrote them.
for (const name of readdirSync(handFolder).sort()) {
  if (!name.endsWith('.json')) continue;
  const { source } = JSON.parse(readFileSync(join(handFolder, name), 'utf8'));
  provenance[`hand/${name}`] = {
    command: 'written by hand',
    sha256: sha256(readFileSync(join(handFolder, name))),
    from: [{ ...BY_HAND, note: source }],
  };
}
writeFileSync(join(options.out, 'PROVENANCE.json'), `${JSON.stringify(provenance, null, 2)}\n`);

/** A table made of hand-made rows, with other sources beside them where it names some. */
function byHand(make, { from = [], cldr } = {}) {
  const hand = openHandTables(handFolder);
  const value = make(hand);
  return { value, from: [...sources.used(from), ...(cldr ? [cldrSource(cldr)] : []), ...hand.used()] };
}

/** A list of folded words, packed. */
function packed(words, from, filteredBy = []) {
  return { value: { packed: packWords(words) }, from: sources.used(from), filteredBy: sources.used(filteredBy) };
}

function territories(language) {
  return JSON.parse(readFileSync(cldrPath(language), 'utf8')).main[language].localeDisplayNames.territories;
}

function cldrSource(language) {
  const path = `cldr-localenames-full/main/${language}/territories.json`;
  return { path, origin: 'Unicode CLDR', licence: 'Unicode-3.0', sha256: sha256(readFileSync(cldrPath(language))) };
}

function cldrPath(language) {
  return join(root, `node_modules/cldr-localenames-full/main/${language}/territories.json`);
}
