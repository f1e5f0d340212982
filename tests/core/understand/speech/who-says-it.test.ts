import { describe, expect, it } from 'vitest';
import type { ExtractedStatement } from '../../../../src/core/understand/extraction.ts';
import { ANKARA, GOVERNMENT, GREECE, NABIL, NEWS_AGENCY, PALACE, PARIS, RIMA, SAMER } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [
  { ...SAMER, forms: ['الحداد'], roles: ['وزير النقل', 'الوزير'] },
  { ...RIMA, forms: ['خوري'] },
  NABIL,
  { ...PALACE, forms: ['القصر'] },
  GOVERNMENT,
  NEWS_AGENCY,
  { id: 'spies', kind: 'organisation', name: 'المخابرات الأميركية' },
  ANKARA,
  GREECE,
  PARIS,
];

function said(
  text: string,
): readonly (Pick<ExtractedStatement, 'saidBy' | 'saidByText' | 'relayedBy' | 'status' | 'leansBack'> & { readonly words: string })[] {
  return understandText(text, NAMES).statements.map(({ start, end, saidBy, saidByText, relayedBy, status, leansBack }) => ({
    words: text.slice(start, end),
    saidBy,
    saidByText,
    relayedBy,
    status,
    leansBack,
  }));
}

describe('who says a statement', () => {
  it.each([
    ['قال سامر الحداد إن اليونان أغلقت الميناء.', 'samer', 'اليونان أغلقت الميناء'],
    ['وأعلن القصر الجمهوري أن اليونان أغلقت الميناء.', 'palace', 'اليونان أغلقت الميناء'],
    ['وتقول أنقرة: إنّ اليونان أغلقت الميناء.', 'ankara', 'اليونان أغلقت الميناء'],
    ['كما أكد القصر في البيان أنّ اليونان أغلقت الميناء.', 'palace', 'اليونان أغلقت الميناء'],
    ['من جهتها، تحدثت الحكومة السويسرية أن اليونان أغلقت الميناء.', 'gov', 'اليونان أغلقت الميناء'],
    ['أما سامر الحداد، فقد أكد أن اليونان أغلقت الميناء.', 'samer', 'اليونان أغلقت الميناء'],
    ['إلا أن ريما خوري، المتحدثة باسم القصر، أوضحت أن اليونان أغلقت الميناء.', 'rima', 'اليونان أغلقت الميناء'],
    ['وجاء ذلك بينما قالت الحكومة السويسرية إنّ اليونان أغلقت الميناء.', 'gov', 'اليونان أغلقت الميناء'],
    ['ولفت بيان القصر إلى أن اليونان أغلقت الميناء.', 'palace', 'اليونان أغلقت الميناء'],
    ['وبحسب القصر الجمهوري، فإن اليونان أغلقت الميناء.', 'palace', 'اليونان أغلقت الميناء'],
    ['أغلقت اليونان الميناء، بحسب ما أعلنت الحكومة السويسرية.', 'gov', 'أغلقت اليونان الميناء'],
  ])('is the party, and its head gives way to the label: %s', (text, saidBy, words) => {
    expect(said(text)).toContainEqual(expect.objectContaining({ saidBy, words }));
    expect(said(text).filter(statement => statement.saidBy === null && statement.saidByText === null)).toEqual([]);
  });

  it.each([
    ['رحبت ريما خوري بالقرار وقالت إن اليونان أغلقت الميناء.', 'rima', 'اليونان أغلقت الميناء'],
    ['قال سامر الحداد إن اليونان أغلقت الميناء وأشار إلى أن باريس فتحته.', 'samer', 'باريس فتحته'],
    ['عبرت ريما خوري عن شكوكها وقالت "أعتقد أن اليونان أغلقت الميناء".', 'rima', 'أعتقد أن اليونان أغلقت الميناء'],
    ['رحبت ريما خوري بالقرار ولكنها قالت إن اليونان أغلقت الميناء.', 'rima', 'اليونان أغلقت الميناء'],
    ['حذرت ريما خوري الحكومة إذا رفضت الاعتراف بالخطأ. وأشارت إلى أن باريس فتحته.', 'rima', 'باريس فتحته'],
    ['قالت ريما خوري إن باريس بعيدة. وجددت مطالبتها بالحل، مؤكدة أن اليونان أغلقت الميناء.', 'rima', 'اليونان أغلقت الميناء'],
    ['قال سامر الحداد إن باريس فتحته حيث قال إن اليونان أغلقت الميناء.', 'samer', 'اليونان أغلقت الميناء'],
  ])('is whoever the verb before tells of, where the next verb has و and no name: %s', (text, saidBy, words) => {
    expect(said(text)).toContainEqual(expect.objectContaining({ saidBy, words }));
  });

  it.each([
    ['أدى حريق في باريس إلى تشريد عشرات العائلات، وفق الحماية المدنية.', 'الحماية المدنية', 'أدى حريق في باريس إلى تشريد عشرات العائلات'],
    ['وأغلقت اليونان الميناء، كما ذكر الصليب الأحمر.', 'الصليب الأحمر', 'أغلقت اليونان الميناء'],
    ['أغلقت اليونان الميناء، على ما أفاد سكان محليون.', 'سكان محليون', 'أغلقت اليونان الميناء'],
    ['وبحسب الحماية المدنية، أغلقت اليونان الميناء.', 'الحماية المدنية', 'أغلقت اليونان الميناء'],
  ])('is a party no table knows by its own words: %s', (text, saidByText, words) => {
    expect(said(text)).toEqual([expect.objectContaining({ saidBy: null, saidByText, words })]);
  });

  it('is nobody where a rule is what something is measured by', () => {
    expect(said('أغلقت اليونان الميناء، وفق القانون الدولي.')).toEqual([expect.objectContaining({ saidBy: null, saidByText: null })]);
  });

  it('is nobody of a clause before the one the source stands in', () => {
    expect(said('حثت ريما خوري اليونان على فتح الميناء، بينما أغلقت باريس المطار، بحسب سامر الحداد.')).toEqual([
      expect.objectContaining({ saidBy: null, saidByText: null, words: 'حثت ريما خوري اليونان على فتح الميناء' }),
      expect.objectContaining({ saidBy: 'samer', words: 'أغلقت باريس المطار' }),
    ]);
  });

  it('is the outlet where somebody speaks for whom the clause tells of', () => {
    expect(said('وطالبت اليونان، على لسان سامر الحداد، بفتح الميناء.')).toEqual([
      expect.objectContaining({ saidBy: null, words: 'طالبت اليونان، على لسان سامر الحداد، بفتح الميناء' }),
    ]);
  });

  it('is whoever stands behind the verb, however like another verb the name is spelled', () => {
    expect(said('قال سامر الحداد إن باريس بعيدة. وقالت تراس إن اليونان أغلقت الميناء.')[1]).toMatchObject({
      saidBy: null,
      saidByText: 'تراس',
    });
  });

  it('is one man and his adjective, not whom he accuses', () => {
    expect(said('واتهم الزعيم الدرزي الحكومة بإغلاق الميناء في باريس.')).toEqual([
      expect.objectContaining({ saidBy: null, saidByText: 'الزعيم الدرزي' }),
    ]);
  });

  it.each(['أفيد بأن اليونان أغلقت الميناء', 'قيل إن اليونان أغلقت الميناء', 'أعلن أن اليونان أغلقت الميناء'])(
    'is nobody where it was told without a name, and stands as it was told: %s',
    text => {
      const named = said(`وقد ${text}.`).filter(({ saidBy, saidByText }) => saidBy !== null || saidByText !== null);
      expect(named).toEqual([]);
    },
  );

  it.each([
    ['واعتبرت أنقرة، أن العقوبات جاءت ردا على قرار اليونان.', 'ankara', 'claimed'],
    ['وتتهم أنقرة اليونان بالتجهيز لإغلاق الميناء، وهو ما ينفيه القصر الجمهوري.', 'ankara', 'claimed'],
    ['وينفي القصر الجمهوري أي خطط لإغلاق موانئ اليونان.', 'palace', 'denied'],
    ['نفت أنقرة أن تكون اليونان طرفا في الاتفاق.', 'ankara', 'denied'],
    ['وزعمت أنقرة أن اليونان أغلقت الميناء.', 'ankara', 'claimed'],
    ['وقالت أنقرة إن اليونان ربما تغلق الميناء.', 'ankara', 'possible'],
    ['وقالت أنقرة إن اليونان ستغلق الميناء.', 'ankara', 'planned'],
  ])('keeps its may, plans, claims and denials: %s', (text, saidBy, status) => {
    expect(said(text)).toEqual([expect.objectContaining({ saidBy, status })]);
  });

  it('keeps the denial at the end of a charge in its sentence', () => {
    const [statement] = said('وتتهم أنقرة اليونان بالتجهيز لإغلاق الميناء، وهو ما ينفيه القصر الجمهوري.');
    expect(statement?.words).toBe('تتهم أنقرة اليونان بالتجهيز لإغلاق الميناء، وهو ما ينفيه القصر الجمهوري');
  });

  it('names a speaker by the words where it is nobody known', () => {
    expect(said('وتشير تقييمات للمخابرات الأميركية إلى أنّ اليونان ربما تخطط لمهاجمة الجزيرة.')).toEqual([
      expect.objectContaining({
        saidBy: null,
        saidByText: 'تقييمات للمخابرات الأميركية',
        status: 'possible',
        words: 'اليونان ربما تخطط لمهاجمة الجزيرة',
      }),
    ]);
    expect(said('وقالت مصادر دبلوماسية إن اليونان أغلقت الميناء.')).toEqual([expect.objectContaining({ saidByText: 'مصادر دبلوماسية' })]);
  });

  it('names all who charge together, not the first of them', () => {
    expect(said('وتتهم أنقرة وباريس اليونان بإغلاق الميناء.')).toEqual([
      expect.objectContaining({ saidBy: null, saidByText: 'أنقرة وباريس', status: 'claimed' }),
    ]);
  });

  it('follows «وأضاف» and «وأضافت» back to the speaker of that gender', () => {
    const text =
      'أعلن القصر الجمهوري أن اليونان وافقت. وقالت الحكومة السويسرية إن باريس رفضت. وأضاف أن اليونان ملتزمة. وأضافت أن باريس مترددة.';
    expect(said(text).map(({ saidBy }) => saidBy)).toEqual(['palace', 'gov', 'palace', 'gov']);
  });

  it('lets «البيان» speak for whoever issued it', () => {
    const text = 'وأضاف القصر الجمهوري في بيان، أن اليونان وافقت. ولفت البيان إلى أن باريس رفضت.';
    expect(said(text).map(({ saidBy }) => saidBy)).toEqual(['palace', 'palace']);
  });

  it('keeps whose words they are apart from who relays them', () => {
    const text = 'أعلن القصر الجمهوري أن سامر الحداد أبلغ ريما خوري أن أنقرة تريد محادثات فورية.';
    expect(said(text)).toEqual([
      expect.objectContaining({ saidBy: 'palace', relayedBy: null, words: 'سامر الحداد أبلغ ريما خوري أن أنقرة تريد محادثات فورية' }),
      expect.objectContaining({ saidBy: 'samer', relayedBy: 'palace', words: 'أنقرة تريد محادثات فورية' }),
    ]);
  });

  it('reads «نقلت وكالة عن X قوله» as the words of X', () => {
    expect(said('ونقلت وكالة الأنباء عن ريما خوري قولها إن اليونان أغلقت الميناء.')).toEqual([
      expect.objectContaining({ saidBy: 'rima', relayedBy: 'agency', words: 'اليونان أغلقت الميناء' }),
    ]);
  });

  it('tells a demand as the deed it is, beside what somebody holds', () => {
    const text = 'أكد سامر الحداد، الاثنين، أن الميناء مغلق أمام اليونان، بينما دعا القصر الجمهوري اليونان لوقف التصعيد.';
    expect(said(text)).toEqual([
      expect.objectContaining({ saidBy: 'samer', words: 'الميناء مغلق أمام اليونان' }),
      expect.objectContaining({ saidBy: null, saidByText: null, words: 'دعا القصر الجمهوري اليونان لوقف التصعيد' }),
    ]);
  });

  it('cuts off the gloss the outlet adds to a party', () => {
    const text = 'ولفت القصر الجمهوري إلى أن باريس متفائلة بالاتفاق، في إشارة إلى العقوبات التي فرضتها اليونان على شركات النقل.';
    expect(said(text)).toEqual([
      expect.objectContaining({ saidBy: 'palace', words: 'باريس متفائلة بالاتفاق' }),
      expect.objectContaining({ saidBy: null, saidByText: null, leansBack: true }),
    ]);
  });

  it('does not hear words in «لم يقل» or «يذكر أن»', () => {
    expect(said('لم يقل سامر الحداد إن اليونان أغلقت الميناء.')).toEqual([
      expect.objectContaining({ saidBy: null, words: 'لم يقل سامر الحداد إن اليونان أغلقت الميناء' }),
    ]);
    expect(said('قال سامر الحداد إن باريس بعيدة. يذكر أن اليونان أغلقت الميناء.').at(-1)).toMatchObject({ saidBy: null, saidByText: null });
  });

  it('keeps the speaker to the end of a quote that runs over full stops', () => {
    const text = 'وقال سامر الحداد "أعتقد أن اليونان تراجعت. كانت باريس شاهدة على ذلك. وستندم اليونان طويلا". ووصل الوفد إلى باريس.';
    expect(said(text).map(({ saidBy }) => saidBy)).toEqual(['samer', 'samer', 'samer', null]);
  });

  it('tells nothing as narration from inside marks whose speaker is not known', () => {
    const text = 'هناك من كتب "لقد تراجعت اليونان. وكانت باريس شاهدة على ذلك".';
    expect(said(text).filter(({ words }) => words.includes('باريس'))).toEqual([]);
  });

  it('leaves narration to the outlet', () => {
    expect(said('طردت اليونان دبلوماسيين من باريس، بتهمة التجسس.')).toEqual([
      {
        words: 'طردت اليونان دبلوماسيين من باريس، بتهمة التجسس',
        saidBy: null,
        saidByText: null,
        relayedBy: null,
        status: 'happened',
        leansBack: false,
      },
    ]);
  });
});

describe('what a relative clause goes back to by a pronoun', () => {
  it('is reached, not said: nobody there brings in words that follow', () => {
    const text = 'رفض سامر الحداد الاتفاق الذي توصلت إليه اليونان في يوليو وما يتردد من أن الاتفاق هو السبيل الوحيد.';
    expect(said(text).map(({ saidBy }) => saidBy)).not.toContain('greece');
  });
});

describe('a verb alone', () => {
  it('is nobody: what it brings in is shown as no one’s words, nor as the outlet’s', () => {
    expect(said('وقال إن اليونان أغلقت الميناء.')).toEqual([]);
    const [quote] = understandText('وقال إن "اليونان أغلقت الميناء كله أمس".', NAMES).quotes;
    expect(quote).toMatchObject({ speaker: null, speakerText: null });
  });
});

describe('a pronoun behind «لكن»', () => {
  const before = 'قال سامر الحداد إن باريس بعيدة.';

  it.each([
    [`${before} ويواجه نبيل عساف تهمة الرشوة، لكنه نفى هذه التهم، قائلا إن اليونان أغلقت الميناء.`, 'nabil'],
    [`${before} ويواجه نبيل عساف تهمة الرشوة، ولكنه نفى التهمة، مؤكدا أن اليونان أغلقت الميناء.`, 'nabil'],
    [`${before} ورفض نبيل عساف التهم التي وجهتها الحكومة السويسرية، قائلا إن اليونان أغلقت الميناء.`, 'nabil'],
    [`${before} ورحبت ريما خوري بالقرار، لكنها رفضت الخطة، قائلة إن اليونان أغلقت الميناء.`, 'rima'],
    [`${before} ويواجه مدير المصنع تهمة الرشوة، لكنه نفى هذه التهم، قائلا إن اليونان أغلقت الميناء.`, null],
  ])('speaks for whoever its clause tells of, never for who spoke before: %s', (text, saidBy) => {
    const statement = said(text).find(({ words }) => words === 'اليونان أغلقت الميناء');
    expect(statement?.saidBy ?? null).toBe(saidBy);
  });

  it('leaves the words to nobody where its clause tells of no one who can speak', () => {
    const text = `${before} لكن المتهم نفى التهمة، قائلا إن اليونان أغلقت الميناء كله.`;
    expect(said(text).flatMap(({ words, saidBy, saidByText }) => (words.includes('اليونان') ? [saidBy ?? saidByText] : []))).not.toContain(
      'samer',
    );
    expect(understandText(text, NAMES).quotes.filter(({ start }) => start > before.length)).toEqual([]);
  });

  it('denies, not the thing denied', () => {
    const by = said('ويواجه نبيل عساف تهمة الرشوة، لكنه نفى التهمة.').flatMap(({ saidByText }) => saidByText ?? []);
    expect(by).toEqual([]);
  });
});

describe('who speaks', () => {
  it.each([
    'اتهم المتظاهرين بأنهم أغلقوا الميناء.',
    'وأبلغ المسؤولين أن اليونان أغلقت الميناء.',
    'وأقنع الفلسطينيين بأن اليونان أغلقت الميناء.',
  ])('is never a plural in ين behind its verb: %s', text => {
    expect(said(text).flatMap(({ saidByText }) => saidByText ?? [])).toEqual([]);
  });

  it.each([
    ['وأعلن الأمين العام أن اليونان أغلقت الميناء.', 'الأمين العام'],
    ['وقال أحد المسؤولين إن اليونان أغلقت الميناء.', 'أحد المسؤولين'],
  ])('may end in ين otherwise: %s', (text, saidByText) => {
    expect(said(text)).toContainEqual(expect.objectContaining({ saidByText }));
  });

  it.each(['كتب ـ سامر الحداد : أغلقت اليونان الميناء أمس.', 'القاهرة - كتبت - ريما خوري: أغلقت اليونان الميناء أمس.'])(
    'is not who wrote the report: %s',
    text => {
      const { quotes } = understandText(text, NAMES);
      expect(quotes).toEqual([]);
      expect(said(text)).toEqual([expect.objectContaining({ saidBy: null, saidByText: null, words: 'أغلقت اليونان الميناء أمس' })]);
    },
  );

  it('is who wrote the words that are handed on', () => {
    expect(said('كتب سامر الحداد على صفحته: أغلقت اليونان الميناء أمس.')).toContainEqual(expect.objectContaining({ saidBy: 'samer' }));
  });
});

describe('what happens or is done', () => {
  it.each([
    'أظهرت عمليات الحصر النهائي أن اليونان أغلقت الميناء.',
    'أكدت هجمات جديدة أن اليونان أغلقت الميناء.',
    'وأثبتت التطورات الأخيرة أن اليونان أغلقت الميناء.',
    'تولت السلطة وقالت إن اليونان أغلقت الميناء.',
    'ترك السلطة وقال إن اليونان أغلقت الميناء.',
  ])('never speaks: %s', text => {
    expect(said(text).filter(({ saidBy, saidByText }) => saidBy !== null || saidByText !== null)).toEqual([]);
  });

  it.each([
    ['قالت السلطة إن اليونان أغلقت الميناء.', 'السلطة'],
    ['أكدت السلطة الفلسطينية أن اليونان أغلقت الميناء.', 'السلطة الفلسطينية'],
    ['أظهرت تحقيقات الشرطة أن اليونان أغلقت الميناء.', 'تحقيقات الشرطة'],
    ['أكدت المعارضة أن اليونان أغلقت الميناء.', 'المعارضة'],
    ['قال قادة محليون إن اليونان أغلقت الميناء.', 'قادة محليون'],
  ])('is kept apart from those who do: %s', (text, saidByText) => {
    expect(said(text)).toContainEqual(expect.objectContaining({ saidBy: null, saidByText }));
  });

  it('leaves quoted words to who adds them', () => {
    const text = 'قالت ريما خوري إن باريس بعيدة. وأضافت قبل وصول سامر الحداد الذي وجه تهديدات بتنفيذ هجمات "اسمعوا له جيدا هذا المساء".';
    const [quote] = understandText(text, NAMES).quotes.filter(({ how }) => how === 'direct');
    expect(quote?.speakerText ?? '').not.toContain('تهديدات');
    expect(quote?.speaker ?? 'rima').toBe('rima');
  });
});
