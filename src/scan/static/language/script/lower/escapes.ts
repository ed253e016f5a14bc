const ESCAPE = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-7]{1,3})|(\r\n|[\s\S]))/g;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...'ntrbfv'].map((letter, at) => [letter, '\n\t\r\b\f\v'[at] ?? ''] as const),
  // A line break after a backslash is none.
  ...['\n', '\r\n', '\r', '\u2028', '\u2029'].map((line) => [line, ''] as const),
]);

/** The text that escapes of a string or a template stand for (ECMA-262 § 12.9.4). */
export function decoded(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, braced?: string, four?: string, two?: string, octal?: string, other = '') => {
    const hex = braced ?? four ?? two;
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return octal !== undefined ? character(Number.parseInt(octal, 8)) : (LETTERS.get(other) ?? other);
  });
}

function character(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
