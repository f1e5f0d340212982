import commonWords from '../../../data/tables/common-words.json';
import shareAlikeWords from '../../../data/tables/common-words.share-alike.json';
import lexicon from '../../../data/tables/lexicon.json';
import names from '../../../data/tables/names.json';
import { fold } from '../text/fold-text.ts';
import { adjectiveForms, countries, peopleForms } from './countries.ts';
import { roleHeadForms } from './roles.ts';
import { unpackWords } from './unpack-words.ts';

/** What the tables know of a folded word, as bits of one number. */
export const WORD = {
  /** Ordinary word of news. */
  common: 1,
  /** … and a frequent one. */
  frequent: 2,
  /** Particle, pronoun, numeral, day or month: never part of a name by itself. */
  stop: 4,
  /** Token of personal names: seen, seen often, very often. */
  name: 8,
  nameKnown: 16,
  nameFrequent: 32,
  roleHead: 64,
  rolePlural: 128,
  courtesy: 256,
  organisationHead: 512,
  placeHead: 1024,
  /** Form of a verb that reports speech or an act of a person. */
  reporting: 2048,
  /** Adjective of a country or its people. */
  nationality: 4096,
  /** عبد، أبو. */
  namePrefix: 8192,
  /** بن، آل، دي. */
  nameLink: 16384,
  /** الدين، الله: second halves of compound given names. */
  nameSuffix: 32768,
  kinship: 65536,
  /** Form of a verb a name may stand beside. */
  verb: 131072,
  /** Noun before the name of a work or product. */
  workHead: 262144,
  /** Arabic given name: a definite word behind it is a family name. */
  givenName: 524288,
  /** Office, trade or ordinary word that families are called too: السيد، الحداد. */
  familyName: 1048576,
} as const;

let flags: Map<string, number> | undefined;

/** All that is known of a folded word without clitics; 0 for a stranger. */
export function wordFlags(folded: string): number {
  return allWordFlags().get(folded) ?? 0;
}

/** Every folded word that the tables know. */
export function allWordFlags(): ReadonlyMap<string, number> {
  flags ??= loadFlags();
  return flags;
}

function loadFlags(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    map.set(word, (map.get(word) ?? 0) | bits);
  };
  const addAll = (words: readonly string[], bits: number): void => {
    for (const word of words) if (word !== '') add(fold(word), bits);
  };
  const nameBits = [WORD.name, WORD.name | WORD.nameKnown, WORD.name | WORD.nameKnown | WORD.nameFrequent];
  unpackWords(names.packed, (word, bin) => add(word, nameBits[bin]!));
  for (const { packed } of [commonWords, shareAlikeWords])
    unpackWords(packed, (word, bin) => add(word, bin === 1 ? WORD.common | WORD.frequent : WORD.common));
  addAll(lexicon.commonWords, WORD.common);
  addAll(lexicon.stopWords, WORD.stop | WORD.common);
  addAll(lexicon.courtesy, WORD.courtesy);
  addAll(lexicon.workHeads, WORD.workHead | WORD.common);
  addAll(lexicon.givenNames, WORD.givenName | WORD.name | WORD.nameKnown);
  addAll(lexicon.familyNames, WORD.familyName);
  for (const [form, kind] of roleHeadForms()) add(form, kind === 'kin' ? WORD.roleHead | WORD.kinship : WORD.roleHead);
  for (const [, , plural = ''] of lexicon.roleHeads)
    addAll([plural, plural.replace(/ون$/u, 'ين')].flatMap(withArticle), WORD.rolePlural | WORD.common);
  for (const [head, plural] of lexicon.organisationHeads) {
    addAll(withArticle(String(head)), WORD.organisationHead | WORD.common);
    addAll(withArticle(String(plural)), WORD.common);
  }
  for (const [head] of lexicon.placeHeads) addAll(withArticle(String(head)), WORD.placeHead | WORD.common);
  for (const [part = '', kind] of lexicon.nameParts) {
    addAll([part], kind === 'prefix' ? WORD.namePrefix : kind === 'suffix' ? WORD.nameSuffix : WORD.nameLink);
  }
  for (const [perfect = '', imperfect = '', participle = ''] of lexicon.reportingVerbs)
    addAll(verbForms(perfect, imperfect, participle), WORD.reporting | WORD.common);
  for (const [perfect = '', imperfect = ''] of lexicon.commonVerbs) addAll(verbForms(perfect, imperfect, ''), WORD.common | WORD.verb);
  for (const country of countries()) {
    for (const form of [...adjectiveForms(country), ...peopleForms(country)])
      for (const word of form.split(' ')) if (word === form || /(?:يه?|ون|ين)$/u.test(word)) add(word, WORD.nationality);
  }
  return map;
}

function withArticle(word: string): readonly string[] {
  return word === '' ? [] : [word, `ال${word}`];
}

/** قال → قال قالت قالوا يقول تقول يقولون سيقول ستقول قائلا قائلة */
function verbForms(perfect: string, imperfect: string, participle: string): readonly string[] {
  const stem = fold(perfect);
  const forms = [
    stem,
    stem.endsWith('ي') || stem.endsWith('ا') ? `${stem.slice(0, -1)}ت` : `${stem}ت`,
    stem.endsWith('ي') || stem.endsWith('ا') ? `${stem.slice(0, -1)}وا` : `${stem}وا`,
  ];
  if (imperfect !== '') {
    const feminine = `ت${fold(imperfect).slice(1)}`;
    forms.push(fold(imperfect), feminine, `س${fold(imperfect)}`, `س${feminine}`, `${fold(imperfect)}ون`);
  }
  if (participle !== '') forms.push(`${fold(participle)}ا`, `${fold(participle)}ه`);
  return forms;
}
