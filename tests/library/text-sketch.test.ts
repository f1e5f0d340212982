import { describe, expect, it } from 'vitest';
import { areAlike, sketchText } from '../../src/library/text-sketch.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `كلمة${from + at}`.replace(/\d/g, digit => 'ابتثجحخدذر'[Number(digit)] ?? '')).join(' ');
const alike = (one: string, other: string) => areAlike(sketchText(one), sketchText(other));

describe('near-duplicates', () => {
  it('are copies with a line added, cut or changed', () => {
    const story = words(0, 300);
    expect(alike(story, `${words(900, 10)} ${story}`)).toBe(true);
    expect(alike(story, words(0, 270))).toBe(true);
    expect(alike(story, story.replaceAll('ا', 'أ'))).toBe(true);
  });

  it('are not stories that share a paragraph, nor texts too short to tell', () => {
    expect(alike(words(0, 300), `${words(0, 60)} ${words(500, 240)}`)).toBe(false);
    expect(alike(words(0, 300), words(500, 300))).toBe(false);
    expect(alike('نصّ قصير', 'نصّ قصير')).toBe(false);
  });
});
