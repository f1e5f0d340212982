import { describe, expect, it } from 'vitest';
import { cliticReadings, needsKnownStem } from '../../../src/core/text/clitics.ts';
import { fold } from '../../../src/core/text/fold-text.ts';

const stems = (word: string) => cliticReadings(fold(word)).map(reading => reading.stem);

describe('cliticReadings', () => {
  it.each([
    ['وبوتين', ['وبوتين', 'بوتين', 'وتين']],
    ['بالكرملين', ['بالكرملين', 'الكرملين', 'كرملين']],
    ['وبالكرملين', ['وبالكرملين', 'بالكرملين', 'الكرملين', 'كرملين']],
    ['للكرملين', ['للكرملين', 'الكرملين', 'كرملين']],
    ['وللكرملين', ['وللكرملين', 'للكرملين', 'الكرملين', 'كرملين']],
    ['الأسد', ['الاسد', 'اسد']],
    ['وجو', ['وجو', 'جو']],
    ['لو', ['لو']],
    ['روسيا', ['روسيا']],
    ['Washington', ['washington']],
    ['22', ['22']],
  ])('reads %s', (word, expected) => {
    const got = stems(word);
    for (const stem of expected) expect(got).toContain(stem);
    expect(got[0]).toBe(expected[0]);
  });

  it('takes no letter away that is not a particle: س, ت and a second و stay', () => {
    expect(stems('سيقول')).toEqual(['سيقول']);
    expect(stems('ووواشنطن')).toEqual(['ووواشنطن', 'وواشنطن']);
  });

  it('says where the stem begins, and in لل that the article is the second lam', () => {
    const readings = cliticReadings(fold('وللكرملين'));
    expect(readings).toContainEqual({ stem: 'الكرملين', clitics: 'ول', skip: 2 });
    expect(readings).toContainEqual({ stem: 'كرملين', clitics: 'ولل', skip: 3 });
  });

  it('knows which letters are seldom particles', () => {
    expect(['ف', 'ك', 'وب', 'فك'].every(needsKnownStem)).toBe(true);
    expect(['و', 'ب', 'ل', 'ال', 'بال', 'وال', 'وبال'].some(needsKnownStem)).toBe(false);
  });

  it('does not read pasted noise', () => {
    expect(cliticReadings('ب'.repeat(100_000))).toHaveLength(1);
  });
});
