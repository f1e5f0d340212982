import table from '../../../data/tables/hand/event-naming.json';

const FROM_MANY: ReadonlySet<string> = new Set(table.partedFromMany.words);
const FROM_ONE: ReadonlySet<string> = new Set(table.partedFromOne.words);
const OBJECT_HEADS: ReadonlySet<string> = new Set(table.objectHeads.words);

/** «اختتام [فعاليات] المهرجان»: nothing without its part. */
export const PROGRAMMES: ReadonlySet<string> = new Set(table.programmes.words);
/** «[اختتام] فعاليات المهرجان» */
export const PHASES: ReadonlySet<string> = new Set(table.phases.words);
/** Nouns behind which stands who it befell, never who did it: «مقتل». */
export const UNDERGONE: ReadonlySet<string> = new Set(table.undergone.words);
/** «مليون»: ends as a plural and is none. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(table.notPlurals.words);
/** «كاميرا»: its ا is no ending. */
export const FOREIGN: ReadonlySet<string> = new Set(table.foreign.words);
/** Stems whose plural in ون no pattern gives: «ناشط». */
export const SOUND_PLURALS: readonly string[] = table.soundPlurals.words;

/** Whether who did it stands inside the idiom: «إعلان [X] حالة الطوارئ», but «إلقاء القبض» stays whole. Letter for letter. */
export function isPartedByDoer(idiom: string): boolean {
  const [deed = '', head = '', ...rest] = idiom.split(' ');
  if (FROM_ONE.has(deed) && rest.length === 0 && head !== '') return true;
  const isPhrase = OBJECT_HEADS.has(head) && rest.length > 0;
  return FROM_MANY.has(deed) && (isPhrase || /^ال./.test(head) || /.ات$/.test(idiom.slice(deed.length + 1)));
}
