import type { DossierKind, EntityId } from '../link/dossier.ts';
import type { DateRange } from '../time/date-range.ts';
import type { HashBits } from './hash-bits.ts';
import type { MatchForm } from './mention.ts';
import type { Tenure } from './tenure.ts';
import type { WordClasses } from './word-classes.ts';
import type { WordTrie } from './word-trie.ts';

/** What is shown of an entity and what settles between candidates; all else of a name is in the tables. */
type IndexedEntity = { readonly id: EntityId; readonly name: string; readonly kind: DossierKind };

/**
 * The shape of {@link NameIndex} and what its numbers mean. Any change of either counts it up, so that an index stored
 * by an older version is made again.
 */
export const INDEX_FORMAT = 4;

/** Forms by the number that stands for them in {@link NamePatterns}. */
export const FORMS = ['full', 'part', 'role', 'alias', 'variant', 'paraphrase'] as const satisfies readonly MatchForm[];

/** What is known of a name's words when the index is made; bits of `NamePatterns.flags`. */
/** A place that is a surname of many, too: «جورج واشنطن». */
export const SURNAME_TOO = 1;
/** At most three letters: never without a cue. */
export const SHORT = 2;
/** A word of the language too (تروس "gears"), or borne by many: says little alone. */
export const INDISTINCT = 4;
/** The first word of a longer personal name, so another name may follow it. */
export const GIVEN = 8;
/** «اتفاقات مينسك» for «اتفاق مينسك»: probable only. */
export const PLURAL = 16;
/** Where sport is spoken of, more likely a club or a federation: a town that is no capital, or «الاتحاد الأوروبي», with which «الاتحاد الأوروبي لكرة القدم» begins. */
export const CLUB_TOO = 64;
/** A short surname that no table knows as a name. */
export const STRANGE = 32;

/** Only the tables call it so: whoever the articles call so comes first. */
export const WORLD_NAME = 128;

/** The names that end at each node of the trie: node `n` has `starts[n]` … `starts[n + 1] - 1`. */
export type NamePatterns = {
  readonly starts: Int32Array;
  /**
   * Below zero for a name that is nobody's here but holds one that is («الاتحاد الأوروبي لكرة القدم»): −1 − the node of
   * the name it begins with, 0 for none.
   */
  readonly entities: Int32Array;
  readonly forms: Uint8Array;
  readonly flags: Uint8Array;
  /** Of a title that alone may mean its holder, the position in {@link NameIndex.tenures}; −1 of a name. */
  readonly tenures: Int32Array;
};

/** Names by how they sound, for other spellings of them (spelling-key.ts). */
export type SpellingTable = {
  /** Open-addressed positions in `keys`, −1 is free. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  /** Trie nodes whose words sound so: key `k` has `nodes[starts[k]]` … `nodes[starts[k + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly nodes: Int32Array;
  readonly keyBits: HashBits;
  /** The sounds of first words and of second words alone: there are far fewer of them than of pairs. */
  readonly firstBits: HashBits;
  readonly secondBits: HashBits;
};

/** An event as it may be told in other words; entities by number. */
export type EventSignature = {
  readonly entity: number;
  /** Hashes of folded words that tell of it, verbs and nouns. */
  readonly triggers: readonly number[];
  /** Whoever takes part, each with what stands for them: a state's capital. */
  readonly participants: readonly (readonly number[])[];
  /** People of whom the trigger alone says which event it is; none for what happens again and again. */
  readonly victims: readonly number[];
  /** Those of the victims whom «ها» may mean. */
  readonly women: readonly number[];
  /** The victims may have lived: «محاولة اغتيال» tells it too. */
  readonly isSurvived: boolean;
  /** Hashes of words that give the attack away beside a general one: «سم», «أعصاب». */
  readonly tools: readonly number[];
  /** Of a happening known by a name («اتفاق أوسلو»), what follows its head; `told`: how far apart they may stand. */
  readonly subjects: readonly number[];
  readonly told: 'name' | 'beside' | 'agreement' | null;
  /** Hashes of its head, bare and with the article: «الاتفاق» looks back at the one just named. */
  readonly heads: readonly number[];
  /** Hashes of words that tell of the subject's taking, where the articles do. */
  readonly takeovers: readonly number[];
  readonly range: DateRange | null;
  /** All that is known of its day, where no range is: 0 is Sunday. */
  readonly weekday: number | null;
};

/** Words that describe a person beside their names and offices, by hash: heads («العميل») and qualities («السابق»), with the article. */
export type Describer = { readonly entity: number; readonly heads: readonly number[]; readonly qualities: readonly number[] };

/**
 * Everything matching needs, compiled from dossiers: typed arrays and plain values, so it can be stored
 * in IndexedDB and cloned. Strings stand only for what is shown.
 */
export type NameIndex = {
  readonly format: typeof INDEX_FORMAT;
  /** Sorted by id. */
  readonly entities: readonly IndexedEntity[];
  readonly trie: WordTrie;
  readonly patterns: NamePatterns;
  /** Days on which titles mean their holders, one for each office of each person. */
  readonly tenures: readonly Tenure[];
  readonly describers: readonly Describer[];
  /** Names of several words by the sound of their first two. */
  readonly spellings: SpellingTable;
  /** Entities that the articles name together: entity `e` has `related[relatedStarts[e]]` … */
  readonly relatedStarts: Int32Array;
  readonly related: Int32Array;
  readonly classes: WordClasses;
  /** Told events, and those of each entity: entity `e` has `lists[starts[e]]` … */
  readonly events: { readonly signatures: readonly EventSignature[]; readonly starts: Int32Array; readonly lists: Int32Array };
};
