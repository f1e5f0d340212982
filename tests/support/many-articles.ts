const PEOPLE = ['فلاديمير بوتين', 'بوريس جونسون', 'شارل ميشيل', 'ليز تروس', 'أليكسي نافالني', 'سيرغي سكريبال'];
const TITLES = [
  'الرئيس الروسي',
  'رئيس الوزراء البريطاني',
  'رئيس المجلس الأوروبي',
  'الوزيرة البريطانية',
  'المعارض الروسي',
  'العميل الروسي السابق',
];
const PLACES = ['موسكو', 'لندن', 'بروكسل', 'باريس', 'كييف', 'برلين', 'وارسو'];
const THINGS = ['صادرات القمح', 'خطوط الغاز', 'رسوم الصيد', 'حركة القطارات', 'أسعار النفط', 'منح الطلاب', 'حماية الغابات', 'سلامة الطيران'];

/** `count` news articles, each of its own words, each naming two of the people that the package's cards are about. */
export function manyArticles(count: number): readonly { readonly title: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, at) => {
    const one = at % PEOPLE.length;
    const other = (one + 1 + (Math.floor(at / PEOPLE.length) % (PEOPLE.length - 1))) % PEOPLE.length;
    const place = (shift: number) => PLACES[(at + shift) % PLACES.length];
    const thing = (shift: number) => THINGS[(at * 3 + shift) % THINGS.length];
    const lines = [
      `التقى ${TITLES[one]} ${PEOPLE[one]} في ${place(0)} ${TITLES[other]} ${PEOPLE[other]} في الجلسة رقم ${at + 1} عن ${thing(0)}.`,
      ...Array.from(
        { length: 14 },
        (_, line) =>
          `وقال ${PEOPLE[line % 2 === 0 ? one : other]} إن المحادثات في ${place(line)} تناولت ${thing(line)} في البند ${at + 1}-${line + 1}، وإن الوفود ستعود إلى ${place(line + 3)} بعد شهر.`,
      ),
    ];
    return { title: `الجلسة ${at + 1}: ${thing(0)} على طاولة ${place(0)}`, text: lines.join('\n') };
  });
}
