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

/** Letters of one kind are worth a look from this length on: many are names of types and fields. */
const SHORTEST_PLAIN = 12;
/** Words of a phrase that dice chose, and the groups of a password that a service made, have blanks between them. */
const MOST_BLANKS = 9;
const LONGEST_PHRASE = 100;

/** Whether a value is worth a judgement: of two kinds of characters or long, with a few blanks at most. */
export function mayBeSecret(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  let kinds = 0;
  let blanks = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte <= 32) {
      if (byte !== 32 || bytes[at - 1] === 32 || ++blanks > MOST_BLANKS) return false;
      continue;
    }
    if (byte >= 97 && byte <= 122) kinds |= 1;
    else if (byte >= 65 && byte <= 90) kinds |= 2;
    else if (byte >= 48 && byte <= 57) kinds |= 4;
    else kinds |= 8;
  }
  if (blanks > 1 && length > LONGEST_PHRASE) return false;
  return (kinds & (kinds - 1)) !== 0 || ((kinds & 3) !== 0 && length >= SHORTEST_PLAIN);
}
