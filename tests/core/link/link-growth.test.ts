import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnderstoodArticle } from '../../../src/core/dataset/dataset.ts';
import { linkArticles, linkInSteps } from '../../../src/core/link/link-articles.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

// Optimised code drops the counters of what it inlines.
beforeAll(() => setFlagsFromString('--no-opt'));
afterAll(() => setFlagsFromString('--opt'));

/** How often the blocks of src/core/link ran while `work` did: a count, so that a busy machine changes nothing. */
async function countBlocks(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  const linking = result.filter(({ url }) => url.includes('/src/core/link/'));
  return linking
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

/** Everyone meets everyone: few names in all of them, the worst there is for what goes by pairs. */
function meeting(number: number, guest = 'هاني صبري'): UnderstoodArticle {
  const text = `التقى الوزير الأردني سمير عطا الرئيس ${guest} في عمان، الاثنين، وبحثا الملف رقم ${number}. وقال سمير عطا إن الملف رقم ${number} سيعرض على اللجنة قريبا جدا. وأضاف ${guest} "سنعود إلى الملف رقم ${number} في الأسبوع المقبل كما وعدنا".`;
  return handMadeArticle(text, {
    entities: [
      { id: 'e1', kind: 'person', name: 'سمير عطا', roles: ['الوزير الأردني'] },
      { id: 'e2', kind: 'person', name: guest, roles: ['الرئيس'] },
      { id: 'e3', kind: 'place', name: 'عمان' },
    ],
    events: [
      {
        id: 'v1',
        type: 'CONSULT',
        name: `لقاء سمير عطا و${guest}`,
        text: `التقى الوزير الأردني سمير عطا الرئيس ${guest}`,
        trigger: 'التقى',
        who: [
          ['e1', 'source'],
          ['e2', 'other'],
        ],
        place: 'e3',
        date: ['الاثنين', null, null],
      },
    ],
    statements: [{ text: `الملف رقم ${number} سيعرض على اللجنة قريبا جدا`, about: ['e1'], saidBy: 'e1' }],
    quotes: [{ text: `سنعود إلى الملف رقم ${number} في الأسبوع المقبل كما وعدنا`, speaker: 'e2' }],
  });
}

/** One agency story in as many papers, each with a line of its own. */
function copy(number: number): UnderstoodArticle {
  const story = [1, 2, 3, 4].map(line => `وقال سمير عطا في البند ${line} إن الملف سيعرض على اللجنة قريبا جدا كما وعد الجميع.`).join(' ');
  return handMadeArticle(`${story} نشرته الصحيفة رقم ${number} في المدينة.`, {
    entities: [{ id: 'e1', kind: 'person', name: 'سمير عطا' }],
    statements: [{ text: 'الملف سيعرض على اللجنة قريبا جدا كما وعد الجميع', about: ['e1'], saidBy: 'e1' }],
  });
}

/** A boilerplate sentence in every article of a site, each telling something else. */
function furnished(number: number): UnderstoodArticle {
  const own = [1, 2, 3].map(line => `قال سمير عطا في الجلسة ${number}-${line} إن الملف سيعرض على اللجنة قريبا جدا.`).join(' ');
  return handMadeArticle(`${own} جميع الحقوق محفوظة لموقعنا ولا يجوز نقل هذا الخبر دون ذكر المصدر كاملا.`, {
    entities: [{ id: 'e1', kind: 'person', name: 'سمير عطا' }],
  });
}

/** Everybody tells of one attack on one man. */
function attack(number: number): UnderstoodArticle {
  const text = `وزاد التوتر بعد تسميم سمير عطا في عمان كما كتب المراسل رقم ${number} أمس.`;
  return handMadeArticle(text, {
    entities: [{ id: 'e1', kind: 'person', name: 'سمير عطا' }],
    events: [{ id: 'v1', type: 'ASSAULT', name: 'تسميم سمير عطا', text: 'تسميم سمير عطا', trigger: 'تسميم', who: [['e1', 'target']] }],
  });
}

/** 1234 → a name of its own, in letters that aren't taken for one another. */
function nameOf(number: number): string {
  return String(number)
    .padStart(4, '0')
    .replace(/\d/g, digit => 'بجدرسعفكلم'.charAt(Number(digit)));
}

const SHAPES: readonly (readonly [string, (number: number) => UnderstoodArticle])[] = [
  ['that all name the same people', number => meeting(number)],
  ['that tell of one event', attack],
  ['that are copies of one story', copy],
  ["that share a site's furniture", furnished],
  ['that each name somebody of their own', number => meeting(number, `مازن ${nameOf(number)}`)],
];

describe('linking twice as many articles', () => {
  it.each(SHAPES)(
    'takes no more than twice the work, for articles %s',
    async (_, make) => {
      const articles = Array.from({ length: 400 }, (_item, number) => make(number));
      linkArticles(articles.slice(0, 10));
      const half = await countBlocks(() => linkArticles(articles.slice(0, 200)));
      const whole = await countBlocks(() => linkArticles(articles));
      expect(half).toBeGreaterThan(200);
      // Sorting is allowed its logarithm.
      expect(whole / half).toBeLessThan(2.2);
      // A busy machine, code that isn't optimised: the counts are the same, only later.
    },
    60_000,
  );

  it('is laid down in more steps, each of no more articles', () => {
    const steps = (count: number) => [...linkInSteps(Array.from({ length: count }, (_item, number) => copy(number)))].length;
    expect(steps(400)).toBeGreaterThanOrEqual(1.9 * steps(200));
    expect(steps(200)).toBeGreaterThan(5);
  });
});
