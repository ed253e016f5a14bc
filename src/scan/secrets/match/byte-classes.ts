function table(test: RegExp): Uint8Array {
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 128; code++) if (test.test(String.fromCharCode(code))) bytes[code] = 1;
  return bytes;
}

/** Bytes of an identifier. */
export const WORD = table(/[A-Za-z0-9_]/);
/** Bytes of a name in code or configuration: identifier, dotted or dashed path. */
export const NAME = table(/[A-Za-z0-9_.-]/);
/** Bytes that may stand in a value without quotes. */
export const BARE = table(/[^\s"'`<>(){}[\],;&|\\]/);
export const BASE64 = table(/[A-Za-z0-9+/_-]/);
export const HEX = table(/[A-Fa-f0-9]/);

export const BYTE = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  dollar: 36,
  apostrophe: 39,
  open: 40,
  close: 41,
  comma: 44,
  dash: 45,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  backslash: 92,
  closeBracket: 93,
  backtick: 96,
  openBrace: 123,
} as const;

/** A set from its 64 hex digits, as compiled rules carry it. */
export function byteSet(hex: string): Uint8Array {
  const bits = Buffer.from(hex, 'hex');
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 256; code++) bytes[code] = ((bits[code >> 3] ?? 0) >> (code & 7)) & 1;
  return bytes;
}
