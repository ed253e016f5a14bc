import type { CompiledRule } from '../rules/rule.js';
import { byteSet } from './byte-classes.js';

/** Reads the runs of bytes that a rule's match may hold, each byte once, however many keywords begin in one run. */
export class RunReader {
  readonly #rule: CompiledRule;
  #inside: Uint8Array | undefined;
  #runEnd = -1;
  #tellingAt = -1;
  #toldFree = -1;

  constructor(rule: CompiledRule) {
    this.#rule = rule;
  }

  /** Before another text. */
  reset(): void {
    this.#runEnd = this.#tellingAt = this.#toldFree = -1;
  }

  /** The end of the bytes from `start` on that a match may hold. */
  endOfRun(bytes: Buffer, start: number): number {
    this.#inside ??= byteSet(this.#rule.bytes);
    const inside = this.#inside;
    const limit = Math.min(bytes.length, start + this.#rule.maxLength);
    let at = Math.max(start, this.#runEnd);
    while (at < limit && inside[bytes[at] as number] === 1) at++;
    this.#runEnd = Math.max(at, this.#runEnd);
    return Math.min(at, limit);
  }

  /** Whether the byte that tells a match is there, remembered for the next start in the same run. */
  tells(bytes: Buffer, start: number, end: number): boolean {
    const { telling } = this.#rule;
    if (telling === null) return true;
    if (this.#tellingAt < start) {
      let at = Math.max(start, this.#toldFree);
      while (at < end && bytes[at] !== telling) at++;
      if (at === end) {
        this.#toldFree = end;
        this.#tellingAt = -1;
        return false;
      }
      this.#tellingAt = at;
    }
    return this.#tellingAt < end;
  }
}
