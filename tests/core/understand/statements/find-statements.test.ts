import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { understandWithEntities } from '../../../../src/core/understand/understand-with-entities.ts';
import { GREECE, MALTA, SAMER } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [{ ...SAMER, forms: ['الحداد'] }, GREECE, MALTA];

const wordsOf = (text: string) => understandText(text, NAMES).statements.map(({ start, end }) => text.slice(start, end));

describe('the words a statement shows', () => {
  it.each([
    ['وبدأت المحادثات بين اليونان ومالطا في الشتاء.', 'بدأت المحادثات بين اليونان ومالطا في الشتاء'],
    ['والاتصالات بين اليونان ومالطا نادرة.', 'الاتصالات بين اليونان ومالطا نادرة'],
    ['وصلت اليونان إلى النهائي.', 'وصلت اليونان إلى النهائي'],
    ['وفي 8 فبراير 2021، طردت اليونان دبلوماسيين.', 'طردت اليونان دبلوماسيين'],
    ['وأضاف سامر الحداد أن "اليونان لن تغير موقفها أبدا" خلال اللقاء.', 'اليونان لن تغير موقفها أبدا'],
    ['وقال سامر الحداد إن "اليونان لن تغير موقفها".', 'اليونان لن تغير موقفها'],
    ['وبينما تطالب مالطا بالتعويض، ترفض اليونان ذلك.', 'بينما تطالب مالطا بالتعويض، ترفض اليونان ذلك'],
  ])('are the source letter for letter, but for the edits allowed: %s', (text, words) => {
    expect(wordsOf(text)).toEqual([words]);
  });

  it('are cut where a new clause begins, never inside one', () => {
    expect(wordsOf('أصدر وزراء اليونان تحذيرا لمالطا، وهددت مالطا بالرد.')).toEqual([
      'أصدر وزراء اليونان تحذيرا لمالطا',
      'هددت مالطا بالرد',
    ]);
    expect(wordsOf('زار سامر الحداد اليونان ومالطا، وهما عضوان في الاتحاد.')).toEqual([
      'زار سامر الحداد اليونان ومالطا، وهما عضوان في الاتحاد',
    ]);
  });

  it('begin behind the mark that closes what was quoted before', () => {
    expect(wordsOf('قالت مالطا بعد فتح الظرف: " خيار جيد ! "، وقد سلم سامر الحداد الجائزة إلى اليونان.')).toContain(
      'قد سلم سامر الحداد الجائزة إلى اليونان',
    );
  });

  it('are left out where they break off or only ask', () => {
    expect(wordsOf('وقال سامر الحداد إن هذه الحكومة لا بد أن... تشهد النور.')).not.toContain('هذه الحكومة لا بد أن');
    expect(wordsOf('وقال سامر الحداد: "فوز اليونان بالكأس؟ كان يوما جميلا."')).toEqual(['كان يوما جميلا']);
  });

  it('never begin or end inside a word', () => {
    const text = 'وأعلن سامر الحداد أن اليونان وقعت الاتفاق، فيما رحبت مالطا به. وأضاف: "هذا يوم كبير لمالطا كلها".';
    for (const words of wordsOf(text)) expect(` ${text} `).toMatch(new RegExp(`[\\s"«وف]${literally(words)}[\\s"».،]`));
  });
});

describe('a statement that needs the sentence before', () => {
  it.each([
    'وشدّد سامر الحداد على أن ذلك يشكل تهديدا لليونان.',
    'هذا يشكل تهديدا لليونان.',
    'خرج من السجن في اليونان.',
    'وقد ولد في مالطا عام 1959.',
  ])('says so: %s', text => {
    expect(understandText(text, NAMES).statements).toEqual([expect.objectContaining({ leansBack: true })]);
  });

  it('does not say so when its subject comes late', () => {
    expect(understandText('توفي صباح اليوم في مالطا الشاعر سامر الحداد عن عمر طويل.', NAMES).statements).toEqual([
      expect.objectContaining({ leansBack: false }),
    ]);
  });
});

describe('what a statement is about', () => {
  it('is every name and event in its words', () => {
    const { statements, events } = understandText('طردت اليونان دبلوماسيين من مالطا.', NAMES);
    expect(statements[0]?.about).toEqual(expect.arrayContaining(['greece', 'malta', events[0]?.id]));
  });

  it('may be nothing known, where somebody known says it', () => {
    expect(understandText('وقال سامر الحداد إن الربيع جميل هذا العام.', NAMES).statements).toEqual([
      expect.objectContaining({ saidBy: 'samer', about: [] }),
    ]);
    expect(understandText('وصل الربيع باكرا هذا العام.', NAMES).statements).toEqual([]);
  });
});

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('a pronoun whose noun stands in the sentence before', () => {
  it.each(['وبينما تطالب مالطا بالإفراج الفوري عنه، ترفض اليونان ذلك.', 'قدمت مالطا له التعويض الكامل.'])(
    'leaves a statement leaning: %s',
    text => {
      expect(understandText(text, NAMES).statements.map(({ leansBack }) => leansBack)).toEqual([true]);
    },
  );

  it.each([
    'طالب سامر الحداد مالطا بالإفراج عنه.',
    'تطالب مالطا الرئيس المسجون بالكشف عنه.',
    'زارت مالطا المعرض الذي شاركت فيه اليونان.',
    'تطالب مالطا بتعويض وبالإفراج عنها.',
  ])('is no fault where somebody or something before it can be meant: %s', text => {
    expect(understandText(text, NAMES).statements.map(({ leansBack }) => leansBack)).not.toContain(true);
  });
});

describe('where words were said', () => {
  it.each([
    ['وقال سامر الحداد، في تغريدة على تويتر، إن اليونان أغلقت الميناء.', 'tweet'],
    ['وأكد سامر الحداد عبر حسابه على فيسبوك أن اليونان أغلقت الميناء.', 'post'],
    ['وأكد سامر الحداد خلال مقابلة مع قناة محلية أن اليونان أغلقت الميناء.', 'interview'],
    ['وأكد سامر الحداد أن اليونان أغلقت تويتر في البلاد.', undefined],
    ['وأكد سامر الحداد أن اليونان أعلنت ذلك في تغريدة.', undefined],
  ])('is kept with them: %s', (text, medium) => {
    expect(understandText(text, NAMES).statements[0]?.medium).toBe(medium);
  });

  it('holds for what is joined on by a participle', () => {
    const text = 'وقال سامر الحداد، في تغريدة على تويتر، إن اليونان بخير، مضيفا أن "مالطا لن تغير موقفها أبدا".';
    expect(understandText(text, NAMES).statements.map(({ medium }) => medium)).toEqual(['tweet', 'tweet']);
  });
});

describe('what asks and answers', () => {
  it.each([
    'هل تغلق اليونان الميناء؟',
    'وماذا فعلت اليونان بعد إغلاق الميناء؟',
    'أنا زرت مالطا مرتين في الصيف.',
    'وكنت أزور مالطا مرتين في الصيف.',
  ])('is no telling of the outlet: %s', text => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('is no telling in the answers of an interview either', () => {
    const article = readArticle(
      partsOfPlainText(
        '# حوار مع شاعر\nمتى غادر الشعراء مالطا في الحرب؟\nغادر الشعراء مالطا في الشتاء بعد إغلاق الميناء.\nوهل عادوا إلى مالطا؟\nعادوا إلى مالطا في الصيف.\nوصلت السفينة إلى مالطا أمس.',
      ),
    );
    const malta = { id: 'malta', kind: 'place' as const, name: 'مالطا', roles: [] };
    const mentions = [...article.text.matchAll(/مالطا/g)].map(({ index }) => ({ start: index, end: index + 5, form: 'full' as const }));
    const found = understandWithEntities({ ...article, boilerplate: [] }, [{ ...malta, mentions }]).statements;
    expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(['وصلت السفينة إلى مالطا أمس']);
  });
});
