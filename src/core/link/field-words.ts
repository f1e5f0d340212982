// Walks of life that one person seldom combines, by the role words that give them away (folded, without ال).
// Words of several fields are in none: a رئيس may head a club, a ممثل be an actor or an envoy, a حكم referee or rule.
const FIELDS: Readonly<Record<string, string>> = {
  politics: 'وزير وزيره الوزراء ملك ملكه امير اميره عاهل سلطان سفير سفيره مبعوث مبعوثه سيناتور محافظ',
  sport: 'لاعب لاعبه مدرب مدربه مهاجم مدافع هداف عداء عداءه ملاكم ملاكمه سباح سباحه دراج',
  arts: 'مغني مغنيه مطرب مطربه مخرج مخرجه ملحن شاعر شاعره روائي روائيه رسام رسامه فنان فنانه',
};

/** Folded role word without ال → its field. */
export const FIELD_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map(word => [word, field] as const)),
);
