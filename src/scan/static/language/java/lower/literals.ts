/** What follows a backslash, by the language specification (JLS § 3.10.7). */
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', s: ' ' };

const ESCAPE = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))/g;

/** The text with its escapes resolved; a backslash before the end of a line joins the next one. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, unicode?: string, octal?: string, other = '') => {
    if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (/[\r\n]/.test(other)) return '';
    return ESCAPES[other] ?? other;
  });
}

/** The value of a string or character literal as it is written, quotes and all. */
export function textValue(written: string): string {
  if (written.startsWith('"""'))
    return unescaped(withoutIndent(written.slice(3, written.endsWith('"""') ? -3 : undefined)));
  return unescaped(written.slice(1, -1));
}

/** A text block without the white space that all its lines share (JLS § 3.10.6); the last line counts when it is blank. */
function withoutIndent(raw: string): string {
  const lines = raw.slice(raw.indexOf('\n') + 1).split(/\r?\n/);
  let shared = Number.POSITIVE_INFINITY;
  lines.forEach((line, index) => {
    const indent = line.search(/\S/);
    if (indent >= 0) shared = Math.min(shared, indent);
    else if (index === lines.length - 1) shared = Math.min(shared, line.length);
  });
  return lines.map((line) => line.slice(Math.min(shared, line.length)).trimEnd()).join('\n');
}

/** The value of a number as it is written: `1_000L`, `0x1F`, `017`, `0b11`, `1.5e3f`. */
export function numberValue(written: string): number {
  const plain = written.replaceAll('_', '').toLowerCase();
  if (plain.startsWith('0x')) return plain.includes('p') ? hexFloat(plain) : Number(plain.replace(/l$/, ''));
  if (plain.startsWith('0b')) return Number(plain.replace(/l$/, ''));
  const digits = plain.replace(/[lfd]$/, '');
  return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}

function hexFloat(plain: string): number {
  const [, whole = '', part = '', exponent = '0'] = /^0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)/.exec(plain) ?? [];
  return (Number.parseInt(`0${whole}${part}`, 16) / 16 ** part.length) * 2 ** Number(exponent);
}
