import { VERB_ENTRIES } from '../understand/verbs/verb-tables.ts';
import { hashWord } from './word-hash.ts';

let forms: ReadonlySet<number> | undefined;

/** «يضم», «يهزم»: what he does. A town is a she («ليفربول تستضيف …»), its club a he. */
export function isHisVerb(wordHash: number): boolean {
  forms ??= new Set([...VERB_ENTRIES.keys()].filter(form => form.startsWith('ي') && !form.includes(' ')).map(hashWord));
  return forms.has(wordHash);
}
