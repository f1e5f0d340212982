import { listOf, readTsv } from './sources.mjs';

/** Packs the hand-made TSV files into one lexicon. Reads nothing but them. */
export function makeLexicon(handFolder) {
  const rows = name => readTsv(`${handFolder}/${name}.tsv`);
  const flat = name => rows(name).flatMap(columns => columns.flatMap(listOf));
  return {
    roleHeads: rows('role-heads')
      .map(([masculine, feminine, plural, kind]) => [masculine, blank(feminine), blank(plural), kind])
      .filter(([, , , kind]) => kind !== 'none'),
    roleModifiers: rows('role-modifiers'),
    courtesy: flat('courtesy'),
    organisationHeads: rows('organisation-heads').map(([head, plural, full, needs]) => [head, blank(plural), full === 'full', needs ?? '']),
    placeHeads: rows('place-heads').map(([head, where]) => [head, where === 'in']),
    nameParts: rows('name-parts'),
    reportingVerbs: rows('reporting-verbs').map(([perfect, imperfect, participle]) => [perfect, blank(imperfect), blank(participle)]),
    commonVerbs: rows('common-verbs').map(([perfect, imperfect]) => [perfect, blank(imperfect)]),
    stopWords: flat('stop-words'),
    commonWords: flat('common-words'),
    workHeads: flat('work-heads'),
  };
}

/** English words of news, and the names of countries: [code, names]. */
export function makeEnglish(handFolder, territories) {
  const lists = Object.fromEntries(readTsv(`${handFolder}/english.tsv`).map(([sort, words]) => [sort, listOf(words)]));
  const countries = Object.entries(territories)
    .filter(([code]) => /^[A-Z]{2}(?:-alt-.*)?$/u.test(code) && !/^(?:UN|EZ|EU|QO|ZZ|XA|XB)/u.test(code))
    .map(([code, name]) => [code.slice(0, 2), name]);
  return { ...lists, countries };
}

/** Known organisations: [name, other names, kind]. */
export function makeOrganisations(handFolder) {
  return readTsv(`${handFolder}/organisations.tsv`).map(columns => {
    const kind = columns.at(-1);
    return [columns[0], columns.length > 2 ? listOf(columns[1]) : [], kind];
  });
}

/** Regions, seas and states no other table has: [name, other names]. */
export function makeRegions(handFolder) {
  return readTsv(`${handFolder}/places.tsv`).map(([name, others]) => [name, listOf(others)]);
}

function blank(column) {
  return column === undefined || column === '-' ? '' : column;
}
