import { expect, it } from 'vitest';
import { canonicalUrl } from '../../src/library/canonical-url.ts';

it.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['http://NEWS.example/a/', 'https://news.example/a'],
  ['https://news.example/', 'https://news.example'],
  ['https://news.example/a?utm_source=x&utm_medium=y&fbclid=1', 'https://news.example/a'],
  ['https://news.example/a?b=2&a=1#comments', 'https://news.example/a?a=1&b=2'],
  ['https://reader:secret@news.example/a', 'https://news.example/a'],
  ['https://news.example/خبر', 'https://news.example/%D8%AE%D8%A8%D8%B1'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['not an address', null],
  [null, null],
])('%s is kept as %s', (address, kept) => {
  expect(canonicalUrl(address)).toBe(kept);
});
