// Common Arabic names that a long vowel or another weak letter parts from one another (محمد / محمود, حسن / حسين,
// سالم / سليم): two of them are never two spellings of one name, as «سيرغي» and «سيرجي» are. Folded, without ال.
const NAMES = `
محمد محمود احمد حمد حامد حميد حمود حماد حمدي محمدي حسن حسين حسان حسني حسون محسن محاسن سالم سليم سلام سلامه سلمان
سليمان سلمي سلوي سعد سعيد سعود سعاد سعدي سعده مسعود اسعد ناصر نصير نصر نصار ناصري كريم كرم كرام اكرم كامل كمال كميل
جمال جميل جمل جميله عمر عامر عمار عمرو عمير معمر عماره عمران علي علاء عليا علياء خالد خلود خليل خلف خليفه خلدون رشيد
راشد رشاد رشدي مرشد رامي ريم راما ريما سامي سمي سما سماء سامر سمير سمر سميره فارس فراس فايز فوزي فواز فوزيه فاضل فضل
فضيل فيصل فهد فريد ماجد مجد مجيد ماجده مجدي منير منار منيره امير اميره امين امينه امان ايمن ايمان مني امنه نور نوري انور
نوار نوره نزار نبيل نبال نبيله نادر نديم ندي ناديه هاني هناء هاشم هشام هيثم هادي هدي هديل وليد ولاء يوسف ياسر يسري يسرا
ياسين زياد زيد زايد يزيد زيدان زكي زكريا زهير زهره طارق طلال طالب عادل عدلي عدي عدنان عيد عوده عياد عواد عبيد عباد عابد
عبود عباده غازي غسان قاسم قسيم ليلي ليال مالك ملك مليك ملكه ماهر مهر مراد مريد مروان مروه مريم مرام وائل وسام وسيم بدر
بدور بدري بشار بشير بشر بشري بلال باسل باسم بسام بسيم بسمه بكر بكار بكري تامر ثامر جابر جبر جبير جبار حازم حاتم حبيب
حكيم حاكم حلمي حليم حليمه رائد رياض رضا رضي رضوان ربيع رفيق رافت رفعت صالح صلاح صابر صبري صباح صبيح ضياء عاصم عصام عزت
عزيز عزه عزام فاروق فرج فراج فتحي فاتح فواد فائد لطفي لطيف لطيفه مازن مهدي مهند نجيب ناجي نجوي نجاه نعيم نعمان
`;

const NATIVE = new Set(NAMES.trim().split(/\s+/));

/** True for two different words that are both common Arabic names. */
export function areTwoNativeNames(a: string, b: string): boolean {
  return a !== b && NATIVE.has(bare(a)) && NATIVE.has(bare(b));
}

/** True for a name of nothing but common Arabic names: thousands bear it. */
export function areCommonNames(words: readonly string[]): boolean {
  return words.every(word => NATIVE.has(bare(word)));
}

function bare(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}
