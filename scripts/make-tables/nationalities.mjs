import { listOf, parseTsv } from './sources.mjs';

/**
 * One row per country: code, names (best first), masculine adjectives, peoples, capitals and seats that stand for its government.
 * nisba.tsv with the faults a close reading found mended (hand/nisba-fixes.tsv), CLDR's names and newspapers' spellings (hand/country-names.tsv) beside, and the
 * adjectives that ArWikiCats knows for the same country.
 */
export function makeNationalities(sources, territories, hand) {
  const rows = new Map();
  for (const [code, adjectives, peoples, capitals, names] of parseTsv(sources.text('names/nisba/nisba.tsv'))) {
    rows.set(code, { code, names: listOf(names), adjectives: listOf(adjectives), peoples: listOf(peoples), capitals: listOf(capitals) });
  }
  for (const [code, adjectives, peoples, capitals, names, note] of hand.rows('nisba-fixes')) {
    const row = rows.get(code);
    if (row === undefined) throw new Error(`nisba-fixes.tsv: ${code} is not in nisba.tsv`);
    const replaced = (column, old) => (listOf(column).length > 0 ? listOf(column) : old);
    row.adjectives = replaced(adjectives, row.adjectives);
    row.peoples = replaced(peoples, row.peoples);
    row.capitals = replaced(capitals, note?.startsWith('drop') ? [] : row.capitals).filter(one => !isOrganisation(one));
    row.names = replaced(names, row.names);
  }
  const spellings = new Map(hand.rows('country-names').map(([code, names]) => [code, listOf(names)]));
  const byName = new Map(Object.values(sources.json('names/arwikicats/nationalities_data.json')).map(one => [one.ar, one]));
  for (const [code, name] of Object.entries(territories)) {
    if (!/^[A-Z]{2}$/u.test(code) || ['UN', 'EZ', 'QO', 'ZZ', 'XA', 'XB', 'EU'].includes(code)) continue;
    const row = rows.get(code) ?? { code, names: [], adjectives: [], peoples: [], capitals: [] };
    const variants = [territories[`${code}-alt-short`], name, territories[`${code}-alt-variant`]].filter(Boolean);
    row.names = unique([...row.names, ...variants, ...(spellings.get(code) ?? [])]);
    for (const variant of row.names) addForms(row, byName.get(variant));
    rows.set(code, row);
  }
  rows.delete('EU');
  return [...rows.values()]
    .map(({ code, names, adjectives, peoples, capitals }) => [
      code,
      names.filter(one => one !== 'المملكة' && one !== 'السلطنة'),
      adjectives,
      peoples,
      capitals,
    ])
    .filter(([, names]) => names.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function addForms(row, forms) {
  if (forms === undefined) return;
  row.adjectives = unique([...row.adjectives, ...(forms.male ? [forms.male] : [])]);
  row.peoples = unique([...row.peoples, ...(forms.males ? [forms.males] : [])]);
}

/** Seats the nisba table lists that are organisations in the news: they stand in hand/organisations.tsv. */
function isOrganisation(name) {
  return ['الكرملين', 'الكريملين', 'البيت الأبيض', 'البنتاغون', 'داونينغ ستريت', 'الإليزيه', 'قصر الإليزيه', 'الكرسي الرسولي'].includes(
    name,
  );
}

function unique(list) {
  return [...new Set(list)];
}
