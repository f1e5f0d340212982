const PRONOUNS = ['ه', 'ها', 'هم'];

/**
 * The spellings of an object of a table's row: «عقد» itself (its accusative is found by its ending, light-noun.ts);
 * «قلق-» only as somebody's own: قلقه, قلقها, قلقهم; «استقالة+» both ways. Before a pronoun ة → ت and, in the genitive, ء → ئ.
 */
export function objectForms(object: string): readonly string[] {
  const noun = object.replace(/[-+]$/, '');
  if (noun === object) return [object];
  const stem = noun.replace(/ة$/, 'ت');
  const stems = stem.endsWith('اء') ? [stem, stem.replace(/ء$/, 'ئ')] : [stem];
  const owned = stems.flatMap(own => PRONOUNS.map(pronoun => own + pronoun));
  return object.endsWith('+') ? [noun, ...owned] : owned;
}
