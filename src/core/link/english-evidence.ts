import { englishWords } from '../tables/english.ts';
import { splitWords } from '../text/words.ts';

/** Endings that make a country's adjective of its name: Russia → Russian, Egypt → Egyptian, Japan → Japanese, Iraq → Iraqi. */
const ADJECTIVE_ENDINGS = ['ian', 'ean', 'ese', 'ish', 'an', 'n', 'i'];
const SHORTEST_STEM = 4;
/** Those that no ending makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  american: 'us',
  us: 'us',
  british: 'gb',
  uk: 'gb',
  french: 'fr',
  dutch: 'nl',
  swiss: 'ch',
  spanish: 'es',
  greek: 'gr',
  danish: 'dk',
  irish: 'ie',
  polish: 'pl',
  saudi: 'sa',
  emirati: 'ae',
  thai: 'th',
  finnish: 'fi',
  swedish: 'se',
  omani: 'om',
  afghan: 'af',
  yemeni: 'ye',
  czech: 'cz',
  israeli: 'il',
  turkish: 'tr',
  belgian: 'be',
  norwegian: 'no',
  chinese: 'cn',
  lebanese: 'lb',
  maltese: 'mt',
};
/** A title may be so long: "former British Prime Minister". */
const MAX_TITLE_WORDS = 6;

let stems: ReadonlyMap<string, string> | undefined;

/** ISO code of the country that an English adjective or name tells of ("Russian", "Egypt"), lower-case words; null for any other word. */
export function countryOfEnglishWord(word: string): string | null {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined && Object.hasOwn(IRREGULAR, word)) return irregular.toUpperCase();
  stems ??= readStems();
  const exact = stems.get(word);
  if (exact !== undefined) return exact;
  for (const ending of ADJECTIVE_ENDINGS) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    const code = stem.length >= SHORTEST_STEM ? stems.get(stem) : undefined;
    if (code !== undefined) return code;
  }
  return null;
}

/** The words of an English title before a name: "Russian President" of "… said Russian President Vladimir Putin"; none across a comma. */
export function titleWordsBefore(text: string, start: number): readonly string[] {
  const before = text.slice(Math.max(0, start - 80), start);
  const clause = before.slice(before.search(/[^.,;:!?"“”()\n]*$/));
  const words = splitWords(clause).slice(-MAX_TITLE_WORDS);
  const titles = englishWords().titles;
  const isTitle = words.some(({ start: from, end }) => titles.has(clause.slice(from, end)));
  return isTitle ? words.map(({ folded }) => folded) : [];
}

/** Names of one word, whole and without their last vowels: Russia → russia, russi, russ. */
function readStems(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, code] of englishWords().places) {
    if (!/^[A-Z]{2}$/.test(code) || /[^a-z]/.test(name)) continue;
    for (let stem = name; stem.length >= SHORTEST_STEM; stem = stem.slice(0, -1)) {
      if (!found.has(stem)) found.set(stem, code);
      if (!/[aeiouy]$/.test(stem)) break;
    }
  }
  return found;
}
