/** Bits of bytes, the most significant first. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #bits = 0;
  #count = 0;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  /** At most 24 bits. @throws RangeError behind the end */
  take(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw new RangeError('the bits end here');
      this.#bits = ((this.#bits << 8) | (this.#bytes[this.#at++] as number)) & 0x7fffffff;
      this.#count += 8;
    }
    this.#count -= count;
    return (this.#bits >>> this.#count) & ((1 << count) - 1);
  }

  /** Skips to the next whole byte; its offset. */
  align(): number {
    this.#at -= this.#count >> 3;
    this.#count = 0;
    return this.#at;
  }
}
