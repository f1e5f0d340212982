/** FNV-1a over UTF-16 code units, an unsigned 32-bit number: spreads well enough for buckets and sketches, keeps no secret. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
