import { describe, expect, test } from 'vitest';
import type { DetectionGold } from '../../../cli/evaluate/detection-gold.ts';
import { type FoundMark, judgePage, scorePage } from '../../../cli/evaluate/score-detection.ts';

const TEXT = 'زار الوزير سالم ناصر طنجة بعد حريق الميناء القديم، وفاز الزهور على طنجة.';

function spanOf(words: string, occurrence = 1): { start: number; end: number } {
  let start = -1;
  for (let k = 0; k < occurrence; k += 1) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const plain = { wide: null, sure: true, inSeeds: true, nested: false } as const;
const GOLD: DetectionGold = {
  file: 'a.txt',
  text: TEXT,
  marks: [
    { ...plain, ...spanOf('سالم ناصر'), wide: spanOf('الوزير سالم ناصر'), entity: 'سالم ناصر', kind: 'person' },
    { ...plain, ...spanOf('طنجة'), entity: 'طنجة', kind: 'place', sure: false },
    { ...plain, ...spanOf('حريق الميناء القديم'), entity: 'حريق ميناء طنجة', kind: 'event', inSeeds: false },
    { ...plain, ...spanOf('الميناء القديم'), entity: 'ميناء طنجة', kind: 'place', nested: true },
  ],
  traps: [{ ...spanOf('طنجة', 2), wrongEntity: 'طنجة', why: 'the club' }],
};

const person: FoundMark = { ...spanOf('سالم ناصر'), name: 'سالم ناصر', kind: 'person' };
const event: FoundMark = { ...spanOf('حريق'), name: 'حريق ميناء', kind: 'event' };

function score(found: readonly FoundMark[], gold = GOLD) {
  return scorePage(
    judgePage(found, gold, (a, b) => a === 'العاصمة' && b === 'سالم ناصر'),
    gold,
  );
}

describe('scorePage', () => {
  test('takes the narrow and the wide span, each for one gold mention', () => {
    expect(score([person]).people).toEqual({ found: 1, wrong: 0, missed: 0 });
    expect(score([{ ...person, ...spanOf('الوزير سالم ناصر') }]).people).toEqual({ found: 1, wrong: 0, missed: 0 });
    expect(score([person, { ...person }]).people).toEqual({ found: 1, wrong: 1, missed: 0 });
  });

  test('wants the right entity, or its capital', () => {
    expect(score([{ ...person, name: 'ناصر سالم' }]).people).toEqual({ found: 0, wrong: 1, missed: 1 });
    expect(score([{ ...person, name: 'العاصمة' }]).people).toEqual({ found: 1, wrong: 0, missed: 0 });
  });

  test('takes the trigger words of an event whose name shares half of its words', () => {
    expect(score([event]).events).toEqual({ found: 1, wrong: 0, missed: 0 });
    expect(score([{ ...event, name: 'انهيار جسر' }]).events).toEqual({ found: 0, wrong: 1, missed: 1 });
  });

  test('does not ask for a nested mention whose outer one was found', () => {
    expect(score([event]).marks).toEqual({ found: 1, wrong: 0, missed: 1 });
    expect(score([]).marks).toEqual({ found: 0, wrong: 0, missed: 3 });
  });

  test('ignores marks on unsure mentions and counts traps that name the wrong entity', () => {
    const city = { name: 'طنجة', kind: 'place' } as const;
    expect(score([{ ...city, ...spanOf('طنجة') }]).marks.wrong).toBe(0);
    expect(score([{ ...city, ...spanOf('طنجة', 2) }])).toMatchObject({ marks: { wrong: 1 }, traps: { set: 1, taken: 1 } });
    expect(score([{ ...city, ...spanOf('طنجة', 2), name: 'نادي طنجة' }]).traps.taken).toBe(0);
  });

  test('reports wordings that are not in the seeds apart', () => {
    expect(score([person]).unseen).toEqual({ found: 0, wrong: 0, missed: 1 });
    expect(score([event]).unseen).toEqual({ found: 1, wrong: 0, missed: 0 });
  });
});
