import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../../../src/core/understand/entities/find-entities.ts';
import type { ArticleName } from '../../../../src/core/understand/recognise/tag-article.ts';
import { analyseText } from '../../../../src/core/understand/tokens/analyse-words.ts';

/** What comes of `text` where the tagger sees `seen`: [its words, kind, score]. */
function withSeen(text: string, seen: readonly (readonly [string, ArticleName['kind'], number])[]): readonly string[] {
  const article = analyseText(text);
  const names = seen.map(([name, kind, score]): ArticleName => {
    const start = text.indexOf(name);
    const end = start + name.length;
    const inside = article.words.filter(word => word.start >= start && word.end <= end);
    return { start, end, kind, score, from: inside[0]!.index, to: inside.at(-1)!.index + 1 };
  });
  return entitiesOf(article, names).flatMap(({ kind, mentions }) => mentions.map(one => `${kind} ${text.slice(one.start, one.end)}`));
}

describe('names of the tagger beside those of the rules', () => {
  test('a name that no rule finds is taken where the tagger is sure', () => {
    const text = 'شرح دينكبير الخطة.';
    expect(withSeen(text, [['دينكبير', 'PER', 0.9]])).toEqual(['person دينكبير']);
    expect(withSeen(text, [['دينكبير', 'PER', 0.5]])).toEqual([]);
  });

  test('the bounds of a name found by its title stay', () => {
    const text = 'قال رئيس الوزراء الكندي جاستن ترودو إن الاتفاق قريب.';
    expect(withSeen(text, [['ترودو', 'PER', 0.95]])).toEqual(['person جاستن ترودو']);
  });

  test('a particle stays outside', () => {
    expect(withSeen('أقر بذلك كل من كاردوسو ورودريغو أمس.', [['ورودريغو', 'PER', 0.9]])).toEqual(['person رودريغو']);
  });

  test('a product takes away the person a rule guessed', () => {
    expect(withSeen('تحدث عن هاري ستايلز طويلا.', [['هاري ستايلز', 'MISC', 0.8]])).toEqual([]);
  });

  test('a mere guess of the rules falls where the tagger sees none', () => {
    const text = 'توقفت لجنة النقل بعد وصول نيرفيلت.';
    expect(withSeen(text, [])).toEqual(['organisation لجنة النقل']);
    expect(withSeen(text, [['نيرفيلت', 'PER', 0.9]])).toEqual(['person نيرفيلت']);
  });

  test('two names with و between them are not one', () => {
    expect(withSeen('أعلن القصر أن كيلفن وهاري غادرا.', [['كيلفن وهاري', 'PER', 0.99]]).filter(one => one.includes(' و'))).toEqual([]);
  });

  test('the head of a longer name stands for it, also where its short name came first', () => {
    const text = 'القاعدة تهدد الدول. ودعا تنظيم القاعدة أنصاره. وظهر الرجل الثاني بالتنظيم أمس.';
    expect(withSeen(text, [['القاعدة', 'ORG', 0.95]])).toEqual([
      'organisation القاعدة',
      'organisation تنظيم القاعدة',
      'organisation التنظيم',
    ]);
  });

  test('على written as علي is no part of a name, where the text writes every ى so', () => {
    const name = 'علي عبدالفتاح الشربيني';
    const text = `أمرت المحكمة بالتحفظ ${name} بعد وصوله`;
    expect(withSeen(`${text} الي المدينة.`, [[name, 'PER', 0.95]])).toEqual(['person عبدالفتاح الشربيني']);
    expect(withSeen(`${text} إلى المدينة.`, [[name, 'PER', 0.95]])).toEqual([`person ${name}`]);
    const apposed = 'وصل المدير ونائبيه علي محمد الريحاوي وسمير نوار الي المدينة.';
    expect(withSeen(apposed, [['علي محمد الريحاوي', 'PER', 0.95]])).toContain('person علي محمد الريحاوي');
  });

  test('the adjective of the feminine noun before a surname is no part of it', () => {
    expect(withSeen('ويقاتل هؤلاء في خطة بوش الصليبية هناك.', [['بوش الصليبية', 'PER', 0.9]])).toEqual(['person بوش']);
  });

  test('a head by itself stands for the longer name before, which a club is called like too', () => {
    const text = 'أقر الاتحاد الأفريقي الخطة. ثم فرض الاتحاد عقوبات.';
    const article = analyseText(text);
    const at = article.words.findLast(word => word.folded === 'الاتحاد')!;
    const seen: ArticleName = { start: at.start, end: at.end, kind: 'ORG', score: 0.99, from: at.index, to: at.index + 1 };
    expect(entitiesOf(article, [seen]).map(({ name, mentions }) => [name, mentions.map(({ form }) => form)])).toEqual([
      ['الاتحاد الأفريقي', ['full', 'part']],
    ]);
  });

  test('a committee of a body that is told of stays', () => {
    const text = 'طلبت لجنة النقل بمجلس الشعب مثول نيرفيلت.';
    expect(withSeen(text, [['نيرفيلت', 'PER', 0.9]])).toContain('organisation لجنة النقل');
  });
});
