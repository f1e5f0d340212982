import { listOf } from './sources.mjs';

/** Packs the hand-made TSV files into one lexicon. Reads nothing but them. */
export function makeLexicon(hand) {
  const rows = name => hand.rows(name);
  const flat = name => rows(name).flatMap(columns => columns.flatMap(listOf));
  return {
    roleHeads: rows('role-heads')
      .map(([masculine, feminine, plural, kind]) => [masculine, blank(feminine), blank(plural), kind])
      .filter(([, , , kind]) => kind !== 'none'),
    roleModifiers: rows('role-modifiers'),
    courtesy: flat('courtesy'),
    organisationHeads: rows('organisation-heads').map(([head, plural, full, needs, loose]) => [
      head,
      blank(plural),
      full === 'full',
      needs ?? '',
      loose === 'loose',
    ]),
    organisationWords: Object.fromEntries(rows('organisation-words').map(([sort, words]) => [sort, listOf(words)])),
    placeHeads: rows('place-heads').map(([head, where]) => [head, where === 'in']),
    nameParts: rows('name-parts'),
    givenNames: flat('given-names'),
    familyNames: flat('family-names'),
    reportingVerbs: rows('reporting-verbs').map(([perfect, imperfect, participle]) => [perfect, blank(imperfect), blank(participle)]),
    commonVerbs: rows('common-verbs').map(([perfect, imperfect]) => [perfect, blank(imperfect)]),
    stopWords: flat('stop-words'),
    commonWords: flat('common-words'),
    workHeads: flat('work-heads'),
  };
}

/** English words of news, and the names of countries: [code, names]. */
export function makeEnglish(hand, territories) {
  const lists = Object.fromEntries(hand.rows('english').map(([sort, words]) => [sort, listOf(words)]));
  const countries = Object.entries(territories)
    .filter(([code]) => /^[A-Z]{2}(?:-alt-.*)?$/u.test(code) && !/^(?:UN|EZ|EU|QO|ZZ|XA|XB)/u.test(code))
    .map(([code, name]) => [code.slice(0, 2), name]);
  return { ...lists, countries };
}

/** Known organisations: [name, other names, kind]. */
export function makeOrganisations(hand) {
  return hand.rows('organisations').map(columns => {
    const kind = columns.at(-1);
    return [columns[0], columns.length > 2 ? listOf(columns[1]) : [], kind];
  });
}

/** Regions, seas and states no other table has: [name, other names, 1 where the name is an ordinary word or a person's too]. */
export function makeRegions(hand) {
  return hand.rows('places').map(([name, others, , doubtful]) => [name, listOf(others), ...(doubtful === 'doubtful' ? [1] : [])]);
}

function blank(column) {
  return column === undefined || column === '-' ? '' : column;
}
