/** Sets of bytes, as 256 flags each. */
export type ByteSet = Uint8Array;

export function all(): ByteSet {
  return new Uint8Array(256).fill(1);
}

/** One byte alone. */
export function byte(code: number): ByteSet {
  const bytes = new Uint8Array(256);
  bytes[code] = 1;
  return bytes;
}

/** Adds to a set in place. */
export function add(bytes: ByteSet, more: ByteSet): void {
  for (let code = 0; code < 256; code++) if (more[code] === 1) bytes[code] = 1;
}

/** A set that makes no difference between capital and small letters of ASCII. */
export function folded(bytes: ByteSet): ByteSet {
  const both = bytes.slice();
  for (let upper = 65; upper <= 90; upper++) {
    if (bytes[upper] === 1) both[upper + 32] = 1;
    if (bytes[upper + 32] === 1) both[upper] = 1;
  }
  return both;
}

/** What `\d`, `\w`, `\s` and their opposites stand for. */
export function classEscape(letter: string): ByteSet {
  const test = { d: /\d/, w: /\w/, s: /[\t-\r \xa0]/ }[letter.toLowerCase()];
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 256; code++) if (test?.test(String.fromCharCode(code))) bytes[code] = 1;
  return letter === letter.toLowerCase() ? bytes : bytes.map((on) => 1 - on);
}
