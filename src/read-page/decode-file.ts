import { detectEncoding, type Encoding } from './detect-encoding.ts';

type DecodeRefusal = 'empty' | 'binary' | 'too-big' | 'wrong-encoding';

export type DecodedFile =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: DecodeRefusal };

/** One file. The size is to be checked before its bytes are read; this is the second look. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** First bytes of files that are no text, even where some decoder would take them. */
const BINARY_HEADS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip, docx
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0], // doc, xls
];

/** Control characters per letter past which a text is none. */
const MAX_CONTROL_SHARE = 0.002;

/**
 * A file's bytes as text: exactly as decoded, byte order mark removed, line ends kept. UTF-8, UTF-16, Windows-1256 and
 * their neighbours; refused with a reason, never guessed at.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-big' };
  if (BINARY_HEADS.some(head => head.every((byte, i) => bytes[i] === byte))) return { ok: false, reason: 'binary' };
  const encoding = detectEncoding(bytes);
  if (encoding === null) return { ok: false, reason: isMostlyControl(bytes) ? 'binary' : 'wrong-encoding' };
  const text = decode(bytes, encoding);
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  return hasControls(text) ? { ok: false, reason: 'binary' } : { ok: true, text, encoding };
}

/** Node from 20.18.3 on reads Windows-1252 as Latin-1 (nodejs/node#56542): curly quotes come out as control characters. */
const WINDOWS_1252_C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, unit => WINDOWS_1252_C1[unit.charCodeAt(0) - 0x80]!) : text;
}

function hasControls(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c) controls++;
  }
  return controls > 1 + text.length * MAX_CONTROL_SHARE;
}

function isMostlyControl(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls++;
  return controls > bytes.length * MAX_CONTROL_SHARE;
}
