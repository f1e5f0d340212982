/** Bytes of a text in Windows-1256, which no encoder of the platform writes: the decoder's table, turned round. */
export function encodeWindows1256(text: string): Uint8Array {
  return Uint8Array.from(text, letter => {
    const byte = BYTES.get(letter);
    if (byte === undefined) throw new Error(`Windows-1256 has no ${letter}`);
    return byte;
  });
}

const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)), (letter, byte) => [letter, byte]),
);
