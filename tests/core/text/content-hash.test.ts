import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256Hex } from '../../../src/core/text/content-hash.ts';

it.each(['', 'abc', 'قال بوتين', '😀\ud800'])('hashes %j as its UTF-8 bytes', text => {
  expect(sha256Hex(text)).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex'));
});
