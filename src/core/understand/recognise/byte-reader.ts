/** Reads the model's numbers one behind the other; throws a RangeError past the end. */
export class ByteReader {
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError('the model ends too early');
    this.at += 1;
    return byte;
  }

  /** Seven bits a byte, the lowest first; the top bit says that more follow. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new RangeError('a number in the model is too long');
  }

  float(): number {
    const bytes = this.take(4);
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + length);
    if (taken.length < length) throw new RangeError('the model ends too early');
    this.at += length;
    return taken;
  }
}
