import { fold } from '../../text/fold-text.ts';

type Tense = 'perfect' | 'imperfect' | 'future';

/** One folded form of a verb in the third person, the only one news tells events in. */
export type VerbForm = {
  readonly form: string;
  readonly tense: Tense;
  readonly gender: 'm' | 'f';
  readonly isPlural: boolean;
  readonly isPassive: boolean;
};

/**
 * The third-person forms of a verb, folded: «طرد، يطرد» → طرد، طردت، طردوا، طردا، يطرد، تطرد، يطردون، سيطرد…
 * A verb of two words («ألقى القبض») conjugates its first. Long vowels at the end give way: دعا → دعت، دعوا; يدعو → يدعون.
 */
export function conjugate(perfect: string, imperfect: string, passive = ''): readonly VerbForm[] {
  const [head = '', ...rest] = fold(perfect).split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const forms: VerbForm[] = [];
  if (head !== '') addPerfect(forms, head, tail, false, perfect.split(' ')[0]!);
  if (passive !== '') addPerfect(forms, fold(passive), tail, true, passive);
  const present = fold(imperfect).split(' ')[0] ?? '';
  if (present.length > 2) addImperfect(forms, present.slice(1), tail, endsWeak(imperfect));
  return forms;
}

/** `written`: the stem before folding, where a final ي and ى still differ. */
function addPerfect(forms: VerbForm[], stem: string, tail: string, isPassive: boolean, written: string): void {
  const isWeak = endsWeak(written);
  const base = isWeak ? stem.slice(0, -1) : stem;
  const dual = isWeak ? `${base}يا` : `${base}ا`;
  // A written yeh stays before the ending: دعي → دعيت, توفي → توفيت; that of سعى gives way.
  const feminine = written.endsWith('ي') ? stem : base;
  const add = (form: string, gender: 'm' | 'f', isPlural: boolean) =>
    forms.push({ form: form + tail, tense: 'perfect', gender, isPlural, isPassive });
  add(stem, 'm', false);
  add(`${feminine}ت`, 'f', false);
  add(`${base}وا`, 'm', true);
  // «رد» → «ردا» is spelled like the noun in the accusative, and told of two men far more seldom.
  if (stem.length > 3 || isWeak) add(dual, 'm', true);
  add(`${feminine}تا`, 'f', true);
}

function addImperfect(forms: VerbForm[], stem: string, tail: string, isWeak: boolean): void {
  const base = isWeak ? stem.slice(0, -1) : stem;
  for (const future of ['', 'س']) {
    const tense = future === '' ? 'imperfect' : 'future';
    const add = (form: string, gender: 'm' | 'f', isPlural: boolean) =>
      forms.push({ form: future + form + tail, tense, gender, isPlural, isPassive: false });
    add(`ي${stem}`, 'm', false);
    add(`ت${stem}`, 'f', false);
    add(`ي${base}ون`, 'm', true);
    add(`ي${base}وا`, 'm', true);
    add(`ي${isWeak ? `${base}ي` : stem}ان`, 'm', true);
    if (isWeak && future === '' && base.length > 1) {
      // Jussive after لم: «لم يدع», «لم تنف».
      add(`ي${base}`, 'm', false);
      add(`ت${base}`, 'f', false);
    }
  }
}

/** Whether the stem ends in a long vowel that gives way; a hamza stays («بدأ» → بدأت, folded alike with «بدا» → بدت). */
function endsWeak(written: string): boolean {
  return /[اىيو]$/.test(written.split(' ')[0] ?? '');
}
