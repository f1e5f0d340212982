/** Writes what ByteReader reads. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const more = new Uint8Array(this.bytes.length * 2);
      more.set(this.bytes);
      this.bytes = more;
    }
    this.bytes[this.length++] = value;
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  float(value: number): void {
    this.take(new Uint8Array(Float32Array.of(value).buffer));
  }

  take(bytes: Uint8Array): void {
    for (const byte of bytes) this.byte(byte);
  }

  written(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
