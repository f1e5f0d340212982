import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/understand/recognise/model-format.ts';
import {
  addUnary,
  createFeatureReader,
  REACH,
  type SentenceFeatures,
} from '../../../../src/core/understand/recognise/sentence-features.ts';
import { WeightSink } from '../../../../src/core/understand/recognise/weight-sink.ts';
import { UNARY_WIDTH } from '../../../../src/core/understand/recognise/weight-table.ts';
import { packagedTagger } from '../../../support/packaged-tagger.ts';

const SENTENCES: readonly (readonly [Language, string])[] = [
  ['ar', 'وقال الرئيس الروسي فلاديمير بوتين إن موسكو « لن تتراجع » .'],
  ['ar', 'وقال بوتين ، الرئيس الروسي ، إن واشنطن و بكين ستوقعان والاستراتيجيات 2014 .'],
  ['ar', 'كلمة'],
  ['en', 'President Vladimir Putin said in Moscow that Putin would visit the U.S. in 2014 .'],
];

describe('sums of what words say by themselves', () => {
  it.each(SENTENCES)('%s: with what words say together they are, to the last bit, all features in a row: %s', (language, sentence) => {
    const { unary, alone } = packagedTagger().weightsFor(language, 'anercorp');
    const features = createFeatureReader(language)(sentence.split(' '));
    for (let at = 0; at < features.length; at += 1) {
      const inARow = new Float64Array(UNARY_WIDTH);
      addUnary(features, at, new WeightSink(unary).into(inARow, 0));
      const together = new Float64Array(UNARY_WIDTH);
      features.addTogether(at, new WeightSink(unary).into(together, 0));
      const sums = Array.from(together, (sum, label) => sum + aloneAt(features, at, label));
      expect(sums).toEqual([...inARow]);
    }

    function aloneAt(of: SentenceFeatures, at: number, label: number): number {
      let sum = 0;
      for (let offset = -REACH; offset <= REACH; offset += 1) sum += alone.of(of, at + offset)[(offset + REACH) * UNARY_WIDTH + label]!;
      return sum;
    }
  });

  it('are made once for a word, whatever sentence it stands in', () => {
    const { alone } = packagedTagger().weightsFor('ar', 'anercorp');
    const read = createFeatureReader('ar');
    const first = alone.of(read(['الرئيس', 'بوتين']), 1);
    expect(alone.of(read(['بوتين', 'وصل', 'أمس']), 0)).toBe(first);
    expect(alone.of(read(['وصل']), 0)).not.toBe(first);
  });
});
