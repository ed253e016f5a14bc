import type { BinaryForm } from '../model/workspace.js';

/** Signatures at the very start, of formats that a repository holds. */
const SIGNATURES: readonly (readonly [bytes: string, form: BinaryForm])[] = [
  ['\x89PNG\r\n\x1a\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['8BPS\0', 'image'],
  ['\0\0\x01\0', 'image'],
  ['\0\0\x02\0', 'image'],
  ['icns\0', 'image'],
  ['\0\0\0\x0cjP  ', 'image'],
  ['wOFF', 'font'],
  ['wOF2', 'font'],
  ['OTTO\0', 'font'],
  ['ttcf\0', 'font'],
  ['\0\x01\0\0', 'font'],
  ['ID3', 'audio'],
  ['\xff\xfb', 'audio'],
  ['fLaC', 'audio'],
  ['OggS', 'audio'],
  ['MThd', 'audio'],
  ['FORM', 'audio'],
  ['\x1a\x45\xdf\xa3', 'video'],
  ['PK\x03\x04', 'archive'],
  ['PK\x05\x06', 'archive'],
  ['\x1f\x8b\x08', 'archive'],
  ['\xfd7zXZ\0', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['BZh', 'archive'],
  ['!<arch>\n', 'archive'],
  ['\x7fELF', 'executable'],
  ['\xca\xfe\xba\xbe', 'executable'],
  ['\xce\xfa\xed\xfe', 'executable'],
  ['\xcf\xfa\xed\xfe', 'executable'],
  ['\0asm', 'executable'],
  ['%PDF-', 'document'],
  ['\xd0\xcf\x11\xe0', 'document'],
  ['SQLite format 3\0', 'database'],
];
/** Two letters that any text may begin with: they count only where the rest is no text either. */
const WEAK: readonly (readonly [bytes: string, form: BinaryForm])[] = [
  ['MZ', 'executable'],
  ['BM', 'image'],
];

/** More control characters than this share are in no text. */
const MOST_CONTROL = 0.05;
/** TAB to CR, ESC (colours of a terminal) and BACKSPACE are in texts; NUL is judged by itself. */
const IN_TEXTS: ReadonlySet<number> = new Set([0, 8, 9, 10, 11, 12, 13, 27]);

/**
 * The format whose signature a file begins with, or null. Asked only about files with a NUL: without one a signature
 * is the beginning of a text.
 */
export function signedForm(start: Buffer): BinaryForm | null {
  const head = start.toString('latin1', 0, 300);
  return SIGNATURES.find(([bytes]) => head.startsWith(bytes))?.[1] ?? insideForm(head);
}

/** What the first bytes of a file are when there are more control characters among them than in a text; or null. */
export function unsignedForm(start: Buffer): BinaryForm | null {
  if (controlShare(start) <= MOST_CONTROL) return null;
  const head = start.toString('latin1', 0, 2);
  return WEAK.find(([bytes]) => head.startsWith(bytes))?.[1] ?? 'binary file';
}

/** Formats whose signature stands behind a size or a name. */
function insideForm(head: string): BinaryForm | null {
  if (head.startsWith('RIFF'))
    return head.startsWith('WEBP', 8) ? 'image' : head.startsWith('WAVE', 8) ? 'audio' : 'video';
  if (head.startsWith('ftyp', 4)) return /^(?:avif|heic|heix|mif1)/.test(head.slice(8)) ? 'image' : 'video';
  return head.startsWith('ustar', 257) ? 'archive' : null;
}

function controlShare(bytes: Buffer): number {
  let control = 0;
  let others = 0;
  for (const byte of bytes) {
    if (byte === 0) continue;
    if ((byte < 32 && !IN_TEXTS.has(byte)) || byte === 127) control++;
    else others++;
  }
  return control === 0 ? 0 : control / (control + others);
}
