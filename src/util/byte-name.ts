import { isUtf8 } from 'node:buffer';

const ESCAPED = /\\x[0-9a-f]{2}/;

/**
 * The text of a file name, which is bytes: each name has a text of its own and can be had back from it. Valid UTF-8
 * stays as it is, a byte that is none becomes `\xff`, and so does the backslash of a name that has such a text in it.
 */
export function nameText(bytes: Buffer): string {
  if (isUtf8(bytes)) return escapeLiteral(bytes.toString('utf8'));
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(escapeLiteral(bytes.toString('utf8', from, at)), byteText(bytes[at] as number));
    from = ++at;
  }
  return parts.join('') + escapeLiteral(bytes.toString('utf8', from));
}

/** The bytes of a name, from its text. */
export function nameBytes(text: string): Buffer {
  if (!text.includes('\\x')) return Buffer.from(text, 'utf8');
  const parts = text.split(/(\\x[0-9a-f]{2})/);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part, 'utf8'))),
  );
}

/** Whether a text stands for a name that is not the same text. */
export function isEscapedName(text: string): boolean {
  return ESCAPED.test(text);
}

function escapeLiteral(text: string): string {
  return text.includes('\\x') ? text.replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c') : text;
}

function byteText(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** Length of the valid UTF-8 character at an offset; 0 when there is none. */
function characterAt(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}
