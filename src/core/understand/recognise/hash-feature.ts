/** 32-bit hash of a stretch of a string (FNV-1a over UTF-16 units, then mixed). Never 0: that means "nothing here". */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash) | 1;
}

/** One hash of two, in that order. */
export function joinHashes(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) + b);
}

/** A feature's key in the model: 30 bits, so that a sorted list of them packs into small differences. */
export function featureKey(template: number, value: number): number {
  return mix(Math.imul(template + 1, 0x85ebca6b) ^ value) >>> 2;
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
