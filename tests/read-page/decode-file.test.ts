import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/read-page/decode-file.ts';

const ARABIC =
  'أعلن الرئيس، الاثنين، «عدم ارتياحه» لواقع العلاقات بين البلدين؛ وأكد الوزير أن المحادثات مستمرة في العاصمة منذ عام 2014.\r\n';

/** Windows-1256, written by the decoder's own table read backwards. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) letters.set(new TextDecoder(encoding).decode(new Uint8Array([byte])), byte);
  return Uint8Array.from(text, char => letters.get(char) ?? 0x3f);
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  if (mark) view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16((i + (mark ? 1 : 0)) * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

describe('decodeFile', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(ARABIC), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${ARABIC}`), 'utf-8'],
    ['UTF-16 little endian', utf16(ARABIC, true, true), 'utf-16le'],
    ['UTF-16 big endian', utf16(ARABIC, false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(ARABIC, true, false), 'utf-16le'],
    ['UTF-16 big endian without a mark', utf16(ARABIC, false, false), 'utf-16be'],
    ['Windows-1256', encode(ARABIC, 'windows-1256'), 'windows-1256'],
    ['ISO 8859-6', encode(ARABIC.replace(/[«»]/g, '"'), 'iso-8859-6'), 'iso-8859-6'],
  ])('reads %s as it was written, line ends and all', (_name, bytes, encoding) => {
    const decoded = decodeFile(bytes);
    expect(decoded).toEqual({ ok: true, text: encoding === 'iso-8859-6' ? ARABIC.replace(/[«»]/g, '"') : ARABIC, encoding });
  });

  // The same bytes in both tables; Node 20 can't read 1252 itself.
  it('reads an English file with curly quotes in Windows-1252', () => {
    const text = 'He said “no” – it is the Prime Minister’s café, and nothing more was said that day by anyone.';
    expect(decodeFile(encode(text, 'windows-1254'))).toEqual({ ok: true, text, encoding: 'windows-1252' });
  });

  it('follows what a page declares, unless the bytes say otherwise', () => {
    const html = `<html><head><meta charset="windows-1256"></head><p>${'نص'}</p></html>`;
    expect(decodeFile(encode(html, 'windows-1256'))).toMatchObject({ ok: true, text: html });
    const lying = `<meta charset="utf-8"><p>${ARABIC}</p>`;
    expect(decodeFile(encode(lying, 'windows-1256'))).toMatchObject({ ok: true, text: lying, encoding: 'windows-1256' });
  });

  it('forgives a letter cut off at the end of a download', () => {
    const bytes = new TextEncoder().encode(ARABIC.trim());
    expect(decodeFile(new TextEncoder().encode('نص طويل').subarray(0, 12))).toMatchObject({ ok: true, encoding: 'utf-8' });
    expect(decodeFile(bytes.subarray(0, bytes.length - 1)).ok).toBe(true);
  });

  it.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', new TextEncoder().encode(' \n\t \ufeff'), 'empty'],
    ['a mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 and then words'), 'binary'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'binary'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary'],
    ['zeros', new Uint8Array(1000), 'binary'],
    ['letters between zeros', new TextEncoder().encode('abc\0def\0ghi\0jkl'), 'binary'],
    ['letters in no known table', Uint8Array.from({ length: 600 }, (_, i) => 0x80 + ((i * 7) % 128)), 'wrong-encoding'],
    ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61), 'too-big'],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(decodeFile(bytes)).toEqual({ ok: false, reason });
  });

  it('never throws, and never lets a NUL through', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const decoded = decodeFile(bytes);
        expect(decoded.ok ? decoded.text.includes('\0') : false).toBe(false);
      }),
    );
  });
});
