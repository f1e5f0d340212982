/** Elements that stand inside a line; so do those that HTML doesn't know (`x-link`). A name may reach across their borders. */
export const INLINE_ELEMENTS =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp rt ruby s small span strike strong sub sup time tt u var wbr img picture source br';
