/**
 * One bit for each hash that is in a set: small enough to stay in the processor's cache, it spares most look-ups
 * in the large tables. About one hash in sixteen that is not in the set looks as if it were.
 */
export type HashBits = Int32Array;

const BITS_PER_HASH = 16;
const LEAST_BITS = 1 << 10;

export function makeHashBits(hashes: Iterable<number>): HashBits {
  const all = new Set(hashes);
  let size = LEAST_BITS;
  while (size < all.size * BITS_PER_HASH) size *= 2;
  const bits = new Int32Array(size / 32);
  for (const hash of all) {
    const bit = bitOf(hash, size);
    bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return bits;
}

/** False: certainly not in the set. */
export function mayHold(bits: HashBits, hash: number): boolean {
  const bit = bitOf(hash, bits.length * 32);
  return (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** The upper bits of one multiplication (Fibonacci hashing): asked for every word of a text, several times. */
function bitOf(hash: number, size: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> Math.clz32(size - 1);
}
