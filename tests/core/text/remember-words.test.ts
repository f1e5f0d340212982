import { describe, expect, test } from 'vitest';
import { rememberWords } from '../../../src/core/text/remember-words.ts';

function countingMaker(most: number) {
  const asked: string[] = [];
  const make = rememberWords(most, word => {
    asked.push(word);
    return { letters: word.length };
  });
  return { asked, make };
}

describe('what was made of words met lately', () => {
  test('is made once and given again', () => {
    const { asked, make } = countingMaker(10);
    expect(make('وزير')).toBe(make('وزير'));
    expect(asked).toEqual(['وزير']);
  });

  test('is kept for words that go on being met, whatever else comes by', () => {
    const { asked, make } = countingMaker(10);
    for (let i = 0; i < 1000; i += 1) {
      make('وزير');
      make(`${i}`);
    }
    expect(asked.filter(word => word === 'وزير')).toHaveLength(1);
  });

  test('is forgotten for words not met again, so that memory stays flat', () => {
    const { asked, make } = countingMaker(10);
    make('وزير');
    for (let i = 0; i < 30; i += 1) make(`${i}`);
    make('وزير');
    expect(asked.filter(word => word === 'وزير')).toHaveLength(2);
  });

  test('is not kept for long words, which would keep their whole text alive', () => {
    const { asked, make } = countingMaker(10);
    expect(make('والاستراتيجيات')).toEqual({ letters: 14 });
    make('والاستراتيجيات');
    expect(asked).toHaveLength(2);
  });
});
