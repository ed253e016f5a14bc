/** The ways in which an editor, a shell or an attacker may write one text. */
export const ENCODINGS = [
  'utf8',
  'utf8-mark',
  'utf16le',
  'utf16le-mark',
  'utf16be',
  'utf16be-mark',
  'utf32le',
  'utf32le-mark',
  'utf32be',
  'utf32be-mark',
] as const;
export type EncodingName = (typeof ENCODINGS)[number];

const MARK = '\ufeff';

/** A text in one of these encodings. */
export function encode(text: string, name: EncodingName): Buffer {
  const [encoding = '', mark] = name.split('-');
  const whole = mark === undefined ? text : MARK + text;
  switch (encoding) {
    case 'utf16le':
      return Buffer.from(whole, 'utf16le');
    case 'utf16be':
      return Buffer.from(whole, 'utf16le').swap16();
    case 'utf32le':
      return utf32(whole, (bytes, point, at) => bytes.writeUInt32LE(point, at));
    case 'utf32be':
      return utf32(whole, (bytes, point, at) => bytes.writeUInt32BE(point, at));
    default:
      return Buffer.from(whole, 'utf8');
  }
}

function utf32(text: string, write: (bytes: Buffer, point: number, at: number) => void): Buffer {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) write(bytes, point, index * 4);
  return bytes;
}

/** The bytes with a NUL before each of these places, which count from 0 to 1. */
export function withNuls(bytes: Buffer, places: readonly number[]): Buffer {
  const offsets = places.map((place) => Math.floor(place * bytes.length)).sort((a, b) => a - b);
  const parts: Buffer[] = [];
  let from = 0;
  for (const at of offsets) {
    parts.push(bytes.subarray(from, at), Buffer.from([0]));
    from = at;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}
