/** Reading and judging a value costs as much as an expression over so many bytes. */
const VALUE_COST = 512;
/** A long value is read several times: its kinds of characters, its entropy, its words. */
const BYTE_COST = 4;

/** What looking at a value costs, in bytes of an expression. */
export function costOf(length: number): number {
  return Math.max(VALUE_COST, length * BYTE_COST);
}

export const SHORTEST_VALUE = 8;
export const LONGEST_VALUE = 1_024;

/** Whether a value is worth a judgement: without blanks, of two kinds of characters at least. */
export function mayBeSecret(bytes: Buffer, start: number, end: number): boolean {
  let kinds = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte <= 32) {
      const scheme = byte === 32 && at - start <= 6 && bytes[at - 1] !== byte;
      if (!scheme) return false;
    }
    if (byte >= 97 && byte <= 122) kinds |= 1;
    else if (byte >= 65 && byte <= 90) kinds |= 2;
    else if (byte >= 48 && byte <= 57) kinds |= 4;
    else kinds |= 8;
  }
  return (kinds & (kinds - 1)) !== 0;
}
