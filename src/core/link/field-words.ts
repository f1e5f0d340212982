// Walks of life that one person seldom combines, by the role words that give them away (folded, without ال).
// Words of several fields are in none: a رئيس may head a club, a ممثل be an actor or an envoy, a حكم referee or rule.
const FIELDS = {
  politics:
    'وزير وزيره وزراء جمهوريه حكومه برلمان سيناتور نائب نائبه سفير سفيره مبعوث مبعوثه محافظ رئاسه خارجيه داخليه minister senator ambassador governor chancellor lawmaker congressman mp',
  throne: 'ملك ملكه امير اميره عاهل سلطان امبراطور خديوي شاه king queen prince princess emperor sultan emir',
  sport:
    'لاعب لاعبه مدرب مدربه مهاجم مدافع هداف حارس عداء عداءه ملاكم ملاكمه سباح سباحه دراج مصارع جناح منتخب player footballer striker goalkeeper coach boxer winger midfielder',
  arts: 'مغني مغنيه مطرب مطربه مخرج مخرجه ملحن شاعر شاعره روائي روائيه رسام رسامه فنان فنانه كاتب كاتبه singer actor actress poet novelist painter filmmaker',
  religion: 'شيخ امام مفتي بابا بطريرك مطران كاردينال اسقف حاخام قس داعيه pope bishop cardinal imam mufti rabbi patriarch',
  army: 'لواء عقيد جنرال مشير general colonel admiral marshal',
  learning: 'بروفسور بروفيسور عالم عالمه باحث باحثه طبيب طبيبه جراح استاذ استاذه professor scientist researcher physician surgeon',
} as const;

export type Field = keyof typeof FIELDS;

/** Two of these in one life are rare enough to mean two people; a general may well become a minister, a poet an ambassador. */
const APART: readonly (readonly [Field, ...Field[]])[] = [
  ['sport', 'politics', 'throne', 'arts', 'religion', 'army', 'learning'],
  ['religion', 'army', 'arts', 'throne'],
  ['arts', 'politics', 'army', 'throne', 'learning'],
  ['throne', 'learning'],
];

/** Role words that are titles of respect or everyday nouns by themselves, and a field only at the head of a role: «شيخ الأزهر», not «الشيخ». */
const ONLY_WITH_MORE: ReadonlySet<string> = new Set([
  'شيخ',
  'عالم',
  'استاذ',
  'استاذه',
  'حارس',
  'نائب',
  'نائبه',
  'كاتب',
  'كاتبه',
  'امير',
  'اميره',
  'general',
]);

/** Folded role word without ال → its field. */
const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map(word => [word, field as Field] as const)),
);

/** The field a role's folded words tell of, if they do. */
export function fieldsOfRole(words: readonly string[]): readonly Field[] {
  return words.flatMap(word => {
    const bare = word.startsWith('ال') ? word.slice(2) : word;
    const field = FIELD_OF.get(bare);
    return field === undefined || (ONLY_WITH_MORE.has(bare) && words.length < 2) ? [] : [field];
  });
}

/** True where one of each is a pair that one life seldom holds, and no field is in both. */
export function areFieldsApart(a: ReadonlySet<Field>, b: ReadonlySet<Field>): boolean {
  for (const one of a) if (b.has(one)) return false;
  for (const one of a) for (const other of b) if (isPairApart(one, other) || isPairApart(other, one)) return true;
  return false;
}

function isPairApart(one: Field, other: Field): boolean {
  return APART.some(([field, ...others]) => field === one && others.includes(other));
}
