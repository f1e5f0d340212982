export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6' | 'windows-1252';

const HEAD_BYTES = 4096;
const SAMPLE_BYTES = 64 * 1024;

/** The letters that make up more than half of any Arabic text; in bytes read by the wrong table they don't. */
const FREQUENT_LETTERS = new Set('اليمونرتهبعد');
const MIN_FREQUENT_SHARE = 0.55;
const MIN_ARABIC_SHARE = 0.8;

/** Names a page may write into `<meta charset>` and what they decode as. */
const DECLARED: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1256': 'windows-1256',
  cp1256: 'windows-1256',
  'cp-1256': 'windows-1256',
  'x-cp1256': 'windows-1256',
  'iso-8859-6': 'iso-8859-6',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/** What bytes are written in: byte order mark, valid UTF-8, what the page declares, then which letters come out; null where none fits. */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const wide = detectWide(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  return declaredEncoding(bytes) ?? detectByLetters(bytes);
}

/** UTF-16 without a mark: every second byte is nearly always 0 (Latin) or 6 (Arabic). */
function detectWide(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES & ~1);
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0 || sample[i] === 6) even++;
    if (sample[i + 1] === 0 || sample[i + 1] === 6) odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.8 && even < pairs * 0.3) return 'utf-16le';
  return even > pairs * 0.8 && odd < pairs * 0.3 ? 'utf-16be' : null;
}

/** A cut-off last letter is forgiven: downloads end anywhere. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let cut = 0; cut <= 3 && cut <= bytes.length; cut++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      // Not valid up to here: try one byte less, then give up.
    }
  }
  return false;
}

function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
  const declared = name !== undefined && Object.hasOwn(DECLARED, name) ? DECLARED[name]! : null;
  // A page that declares UTF-8 and isn't: the bytes decide.
  return declared === 'utf-8' ? null : declared;
}

function detectByLetters(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: { encoding: Encoding; share: number } | null = null;
  for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
    const share = arabicShare(new TextDecoder(encoding).decode(sample));
    if (share !== null && (best === null || share > best.share)) best = { encoding, share };
  }
  if (best) return best.encoding;
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  // A few accents and curly quotes among plain letters
  return high < sample.length * 0.1 ? 'windows-1252' : null;
}

/** How much of the letters are the frequent ones of Arabic; null where this isn't Arabic at all. */
function arabicShare(text: string): number | null {
  let [arabic, frequent, strange] = [0, 0, 0];
  for (const char of text) {
    if (char >= '\u0621' && char <= '\u064a') {
      arabic++;
      if (FREQUENT_LETTERS.has(char)) frequent++;
    } else if (char >= '\u00a0' && !/[«»،؛؟ـ\u064b-\u0652\u00a0“”‘’–—…\u200c-\u200f]/.test(char)) strange++;
  }
  if (arabic < 20 || arabic < (arabic + strange) * MIN_ARABIC_SHARE) return null;
  return frequent >= arabic * MIN_FREQUENT_SHARE ? frequent / arabic - strange / arabic : null;
}
