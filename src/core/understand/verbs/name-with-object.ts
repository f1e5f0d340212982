import { fold } from '../../text/fold-text.ts';

const PREPOSITION = /^(إلى|عن|على|في|من)$/;
/** «قلقه», «دعوتها», «استيائهم»: a pronoun behind the object. */
const PRONOUN = /(?<=\p{L}{2})(?:ها|هم|ه)$/u;
const TANWIN = /(?<=\p{L}{2}[^ي])ا$/u;

/**
 * The noun of a verb with its object, in the article's own word for the object: a row's «إعراب عن القلق» of «صدمته» →
 * «إعراب عن الصدمة», its «إرسال قوات» of «جنودا» → «إرسال جنود». Nouns of one word, and those that hold the object, stay.
 * `isJoined`: the object stands behind ب, «تقدم [ببلاغ]».
 */
export function nameWithObject(noun: string, object: string, isJoined = false): string {
  const words = noun.split(' ');
  const own = bareObject(isJoined ? object.replace(/^ب/, '') : object);
  const folded = fold(own);
  const isNamed = words.some(word => {
    const bare = fold(word).replace(/^(ال|لل|ل)/, '');
    return bare === folded || bare === folded.replace(/^[بل]/, '');
  });
  if (words.length === 1 || isNamed) return noun;
  const kept = PREPOSITION.test(words[1]!) ? 2 : 1;
  return [...words.slice(0, kept), words[kept]?.startsWith('ال') === true ? `ال${own}` : own].join(' ');
}

/** «طلبا» → طلب, «مطالبته» → مطالبة, «استيائه» → استياء. */
function bareObject(object: string): string {
  const bare = object.replace(/^لل/, '');
  const owned = bare.replace(PRONOUN, '');
  if (owned === bare) return bare.replace(TANWIN, '');
  return owned.replace(/(?<!ا)ت$/, 'ة').replace(/ائ$/, 'اء');
}
