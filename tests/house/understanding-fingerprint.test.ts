import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { defineUnderstanding } from '../../scripts/build/understanding-fingerprint.mjs';
import { ROOT } from '../../scripts/set-up.mjs';

it('the package understands as the dataset in it was understood, and knows when it will understand otherwise', async () => {
  const { UNDERSTANDING_FINGERPRINT, LINKING_FINGERPRINT } = await defineUnderstanding();
  const head = JSON.parse(readFileSync(path.join(ROOT, 'dist/chromium/dataset/dataset.json'), 'utf8')) as { extractor: number };
  const background = readFileSync(path.join(ROOT, 'dist/chromium/background.js'), 'utf8');
  expect(Number.isSafeInteger(head.extractor)).toBe(true);
  // Minified as 0x… where that is shorter: either way the build put in the dataset's number.
  expect([String(head.extractor), `0x${head.extractor.toString(16)}`].some(number => background.includes(number))).toBe(true);
  expect(Number(UNDERSTANDING_FINGERPRINT)).toBeGreaterThan(1);
  expect(Number(LINKING_FINGERPRINT)).toBeGreaterThan(1);
  expect(LINKING_FINGERPRINT).not.toBe(UNDERSTANDING_FINGERPRINT);
});
