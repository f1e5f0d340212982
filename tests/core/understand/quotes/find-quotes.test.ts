import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { understandWithEntities } from '../../../../src/core/understand/understand-with-entities.ts';
import { NEWS_AGENCY, PALACE, RIMA, SAMER } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [
  { ...SAMER, forms: ['الحداد'] },
  RIMA,
  PALACE,
  { id: 'front', kind: 'organisation', name: 'جبهة العمل الوطني' },
  NEWS_AGENCY,
];

const direct = (text: string) =>
  understandText(text, NAMES)
    .quotes.filter(({ how }) => how === 'direct')
    .map(({ start, end, speaker, speakerText, relayedBy }) => ({ words: text.slice(start, end), speaker, speakerText, relayedBy }));

describe('direct quotes', () => {
  it.each([
    ['قال سامر الحداد إن "هذا القرار خاطئ تماما".', 'samer', 'هذا القرار خاطئ تماما'],
    ['قال سامر الحداد: «هذا القرار خاطئ تماما».', 'samer', 'هذا القرار خاطئ تماما'],
    ['وقال: “هذا القرار خاطئ تماما”، بحسب القصر الجمهوري.', null, 'هذا القرار خاطئ تماما'],
    ['«هذا القرار خاطئ تماما»، قالت ريما خوري للصحافيين.', 'rima', 'هذا القرار خاطئ تماما'],
    ['وقال سامر الحداد إنه يرفض، مضيفاً أن "هذا القرار خاطئ تماما".', 'samer', 'هذا القرار خاطئ تماما'],
    ['وهدد سامر الحداد بـ"عواقب وخيمة على الجميع".', 'samer', 'عواقب وخيمة على الجميع'],
    ['قام الرجل "بوضع جهاز صغير" في السيارة، بحسب بيان القصر الجمهوري.', 'palace', 'بوضع جهاز صغير'],
    ['وكتب سامر الحداد على تويتر أن "هذا القرار خاطئ تماما".', 'samer', 'هذا القرار خاطئ تماما'],
    ['وأضاف سامر الحداد "إن القرار "خاطئ تماما" كما ترون".', 'samer', 'إن القرار "خاطئ تماما" كما ترون'],
    ['وجاء في بيان صادر عن القصر الجمهوري: "لا جديد حتى الآن".', 'palace', 'لا جديد حتى الآن'],
    ['وورد في بيان القصر الجمهوري أن "لا جديد حتى الآن".', 'palace', 'لا جديد حتى الآن'],
    ['اجتمعت ريما خوري بالوزراء أمس. وحسب قولها فإن "هذا القرار خاطئ تماما".', 'rima', 'هذا القرار خاطئ تماما'],
    ['استهل سامر الحداد الحفل بأغنية لشاعر "رحل لكنه حاضر معنا"، كما قال.', 'samer', 'رحل لكنه حاضر معنا'],
    ['أكدت ريما خوري رفض بلادها للقرار، وقالت: "هذا القرار خاطئ تماما".', 'rima', 'هذا القرار خاطئ تماما'],
    ['وكان سامر الحداد قد عبر عن صدمته من القرار، واعتبر أنه جاء «انتهاكا للقانون الدولي».', 'samer', 'انتهاكا للقانون الدولي'],
    ['تحدثت ريما خوري أمس. وقالت ردا على سؤال حول الأمر: «هذا القرار خاطئ تماما».', 'rima', 'هذا القرار خاطئ تماما'],
    ['وقالت ريما خوري: لم نر شيئا كهذا من قبل.', 'rima', 'لم نر شيئا كهذا من قبل'],
    ['وقال سامر الحداد: »هذا القرار خاطئ تماما«.', 'samer', 'هذا القرار خاطئ تماما'],
    ["وأضاف سامر الحداد ' ' هذا القرار خاطئ تماما ' ' .", 'samer', 'هذا القرار خاطئ تماما'],
    ["وأضاف سامر الحداد ''هذا القرار خاطئ تماما'' أمس.", 'samer', 'هذا القرار خاطئ تماما'],
    ['وأضاف سامر الحداد »هذا القرار خاطئ تماما« أمس.', 'samer', 'هذا القرار خاطئ تماما'],
    ['حذر سامر الحداد من » أضرار دائمة لا تعوض « للبلاد .', 'samer', 'أضرار دائمة لا تعوض'],
    ['أعلنت جبهة العمل الوطني أنها باقية، وهذا ما أكده سامر الحداد، حيث قال: "هذا القرار خاطئ تماما".', 'samer', 'هذا القرار خاطئ تماما'],
    ['قال سامر الحداد إن الخطر باق ووصف استخدام القنابل في المدن بأنه "تصرف غير أخلاقي تماما".', 'samer', 'تصرف غير أخلاقي تماما'],
    ['فاز سامر الحداد بالجائزة. وأرسل كلمة تلخص رؤيته للأدب قال فيها "هذا القرار خاطئ تماما".', 'samer', 'هذا القرار خاطئ تماما'],
    ['وصرح سامر الحداد، رفض الكشف عن منصبه، لوكالة الأنباء أن «هذا القرار خاطئ تماما».', 'samer', 'هذا القرار خاطئ تماما'],
    ['ونقلت وكالة الأنباء عن ريما خوري قولها "هذا القرار خاطئ تماما".', 'rima', 'هذا القرار خاطئ تماما'],
  ])('have their speaker: %s', (text, speaker, words) => {
    expect(direct(text)).toEqual([expect.objectContaining({ speaker, words })]);
  });

  it('belong to the innermost speaker outside the marks, relayed by the outer one', () => {
    expect(direct('أعلن القصر الجمهوري أن سامر الحداد شدد على "رفض هذا القرار".')).toEqual([
      expect.objectContaining({ speaker: 'samer', relayedBy: 'palace' }),
    ]);
    expect(direct('أعلن القصر الجمهوري أن سامر الحداد "أعرب عن رفضه التام".')).toEqual([
      expect.objectContaining({ speaker: 'palace', relayedBy: null }),
    ]);
  });

  it.each([
    'وصف الرجل السلوك بأنه "مضطرب جدا".',
    'عقد المؤتمر تحت شعار "معا من أجل السلام".',
    'ظهر سامر الحداد في مجلة "كل الناس اليوم".',
    'أعلنت ريما خوري موقفها من العقوبات التي يفرضها "قانون إقرار الدفاع الوطني".',
    'تحدث سامر الحداد في محاضرته "استراتيجية للكشف التدريجي" عن المشاكل.',
    'انضم إلى "جبهة العمل الوطني" أخيرا.',
  ])('are not terms, titles, slogans or names: %s', text => {
    expect(direct(text)).toEqual([]);
  });
});

describe('speech without marks', () => {
  it('is kept as relayed, with its speaker', () => {
    const text = 'قال سامر الحداد إن القرار خاطئ تماما.';
    expect(understandText(text, NAMES).quotes).toEqual([expect.objectContaining({ how: 'relayed', speaker: 'samer' })]);
  });

  it('is not said again of the sentences of a longer quote, nor of oneself', () => {
    const quotes = understandText('قال سامر الحداد: "هذا القرار خاطئ تماما. لن نقبل به أبدا".', NAMES).quotes;
    expect(quotes).toEqual([expect.objectContaining({ how: 'direct', speaker: 'samer' })]);
    const again = understandText('أعلن سامر الحداد أن العمل بدأ حيث أكد الحداد أن القرار خاطئ تماما.', NAMES).quotes;
    expect(again.map(({ relayedBy }) => relayedBy)).not.toContain('samer');
  });

  it('never makes words of what was denied', () => {
    expect(understandText('نفت ريما خوري أن يكون القرار جاهزا.', NAMES).quotes).toEqual([]);
  });
});

describe('words quoted over paragraphs', () => {
  const read = (...paragraphs: readonly string[]) => {
    const article = readArticle(partsOfPlainText(`# عنوان الخبر اليوم\n${paragraphs.join('\n')}`));
    const mentions = [...article.text.matchAll(/سامر الحداد/g)].map(({ index }) => ({
      start: index,
      end: index + 11,
      form: 'full' as const,
    }));
    const samer = { id: 'samer', kind: 'person' as const, name: 'سامر الحداد', roles: [], mentions };
    const found = understandWithEntities({ ...article, boilerplate: [] }, [samer]);
    return {
      direct: found.quotes
        .filter(({ how }) => how === 'direct')
        .map(({ speaker, start, end }) => [speaker, article.text.slice(start, end).replaceAll('\n', ' ')]),
      narrated: found.statements
        .filter(({ saidBy, saidByText }) => saidBy === null && saidByText === null)
        .map(({ start, end }) => article.text.slice(start, end)),
    };
  };

  it.each([
    [['وأضاف سامر الحداد " هذا القرار خاطئ تماما .', 'ولن نقبل به ما دام سامر الحداد حيا " .']],
    [['وقال سامر الحداد: «هذا القرار خاطئ تماما.', 'ولن نقبل به ما دام سامر الحداد حيا».']],
    [['وقال سامر الحداد: «هذا القرار خاطئ تماما.', '«ولن نقبل به ما دام سامر الحداد حيا».']],
    [['وقال سامر الحداد: "هذا القرار خاطئ تماما.', 'ولا رجعة فيه أبدا.', 'ولن نقبل به ما دام سامر الحداد حيا".']],
  ])("are one quote of one speaker, and none of it the outlet's: %s", paragraphs => {
    const { direct, narrated } = read(...paragraphs, 'وغادر الوفد بعد ذلك.');
    expect(direct).toHaveLength(1);
    expect(direct[0]![0]).toBe('samer');
    expect(direct[0]![1]).toMatch(/^هذا القرار خاطئ تماما.*حيا$/);
    expect(narrated.filter(words => /القرار|نقبل|رجعة/.test(words))).toEqual([]);
  });

  it('end with their paragraph where the mark never comes', () => {
    const { direct } = read('وقال سامر الحداد: "هذا القرار خاطئ تماما.', 'وغادر الوفد بعد ذلك، كما قال "مصدر" هناك.');
    expect(direct).toEqual([['samer', 'هذا القرار خاطئ تماما.']]);
  });

  it('are none where a mark stands alone', () => {
    expect(read('بلغ عرض الشاشة 24" بعد أن طورها سامر الحداد مع فريقه الكبير.').direct).toEqual([]);
  });
});
