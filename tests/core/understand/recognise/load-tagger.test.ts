import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTagger, TaggerFileError } from '../../../../src/core/understand/recognise/load-tagger.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../../../data/model/tagger.bin', import.meta.url)));

const changed = (at: number) => {
  const copy = bytes.slice();
  copy[at]! ^= 1;
  return copy;
};

describe('loadTagger', () => {
  it('reads the file that ships', () => {
    expect(loadTagger(bytes).weightsFor('ar', 'anercorp').outsideBias).toBeGreaterThanOrEqual(0);
  });

  it('takes at most a megabyte and a half, and has the checksum that stands beside it', () => {
    expect(bytes.length).toBeLessThanOrEqual(1_500_000);
    const written = readFileSync(new URL('../../../../data/model/tagger.bin.sha256', import.meta.url), 'utf8');
    expect(written).toBe(`${createHash('sha256').update(bytes).digest('hex')}  tagger.bin\n`);
  });

  it.each([
    ['another kind of file', changed(0), /no file of the tagger/],
    ['an empty file', new Uint8Array(0), /no file of the tagger/],
    ['a file of another version', changed(4), /version/],
    ['a file with one bit turned', changed(bytes.length - 5), /damaged/],
    ['a file cut short', bytes.slice(0, -9), /damaged/],
  ])('refuses %s and says why', (_name, wrong, reason) => {
    expect(() => loadTagger(wrong)).toThrow(TaggerFileError);
    expect(() => loadTagger(wrong)).toThrow(reason);
  });
});
