import { nameWords } from './spelling.ts';

// Organisations whose English name is a translation or other initials, so that no sound leads from one to the other.
// English names in lower case; the Arabic ones as the tables write them (spelling variants join by themselves).
const PAIRS: readonly (readonly [arabic: string, ...english: string[]])[] = [
  ['الأمم المتحدة', 'united nations', 'un'],
  ['مجلس الأمن الدولي', 'un security council', 'security council', 'united nations security council'],
  ['مجلس الأمن', 'un security council', 'security council', 'united nations security council'],
  ['الاتحاد الأوروبي', 'european union', 'eu'],
  ['المفوضية الأوروبية', 'european commission'],
  ['البرلمان الأوروبي', 'european parliament'],
  ['المجلس الأوروبي', 'european council'],
  ['مجلس أوروبا', 'council of europe'],
  ['حلف شمال الأطلسي', 'nato', 'north atlantic treaty organization'],
  ['الناتو', 'nato', 'north atlantic treaty organization'],
  ['الاتحاد الأفريقي', 'african union'],
  ['جامعة الدول العربية', 'arab league', 'league of arab states'],
  ['البيت الأبيض', 'white house'],
  ['مجلس الشيوخ الأمريكي', 'us senate'],
  ['صندوق النقد الدولي', 'international monetary fund', 'imf'],
  ['البنك الدولي', 'world bank'],
  ['البنك المركزي الأوروبي', 'european central bank', 'ecb'],
  ['منظمة الصحة العالمية', 'world health organization', 'world health organisation', 'who'],
  ['منظمة التجارة العالمية', 'world trade organization', 'wto'],
  ['الوكالة الدولية للطاقة الذرية', 'international atomic energy agency', 'iaea'],
  ['المحكمة الجنائية الدولية', 'international criminal court', 'icc'],
  ['محكمة العدل الدولية', 'international court of justice', 'icj'],
  ['منظمة العفو الدولية', 'amnesty international'],
  ['هيومن رايتس ووتش', 'human rights watch'],
  ['أطباء بلا حدود', 'doctors without borders', 'médecins sans frontières'],
  ['مجموعة السبع', 'g7', 'group of seven'],
  ['مجموعة العشرين', 'g20', 'group of 20'],
  ['طالبان', 'taliban'],
  ['حماس', 'hamas'],
  ['حزب الله', 'hezbollah'],
  ['تنظيم القاعدة', 'al-qaeda', 'al qaeda'],
  ['داعش', 'isis', 'islamic state'],
  ['الحزب الشيوعي الصيني', 'chinese communist party'],
];

let arabicOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The Arabic names (in the form names have here) of an organisation named in English; none for one not listed. */
export function arabicNamesOf(english: readonly string[]): ReadonlySet<string> {
  arabicOf ??= read();
  return arabicOf.get(english.join(' ')) ?? new Set();
}

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [arabic, ...others] of PAIRS) {
    for (const other of others) {
      const key = nameWords(other).join(' ');
      found.set(key, (found.get(key) ?? new Set()).add(nameWords(arabic).join(' ')));
    }
  }
  return found;
}
