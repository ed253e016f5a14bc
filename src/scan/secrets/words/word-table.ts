import { readWhole } from '../../../io/installation.js';

/** How likely letters and words are, in bits; made by `scripts/word-model.mjs` from frequencies of ten languages. */
export interface WordTable {
  /** Bits of a word of lower-case letters by its letters alone. */
  readonly lettersOf: (word: string) => number;
  /** Bits of a known word as one that people use, null for an unknown one. */
  readonly spoken: (word: string) => number | null;
  /** The same among words of programs: identifiers, messages, options. */
  readonly code: (word: string) => number | null;
  /** The lesser of both; Infinity for an unknown word. */
  readonly known: (word: string) => number;
}

const SIZE = 27;
const TRIPLES = SIZE ** 3;
/** A hash, and a byte for each of two columns. */
const ENTRY = 6;
const UNKNOWN = 255;

let loaded: WordTable | undefined;

/** The table, read when the first value needs it. @throws EnvironmentError when it is missing or damaged */
export function wordTable(): WordTable {
  loaded ??= readTable(readWhole('data/words.bin'));
  return loaded;
}

/** Bits of each letter after two others in sixteenths, then hashes in order, then two columns of bits in eighths. */
function readTable(bytes: Buffer): WordTable {
  const count = (bytes.length - TRIPLES) / ENTRY;
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) hashes[at] = bytes.readUInt32LE(TRIPLES + at * 4);
  const columns = TRIPLES + count * 4;
  const bitsAt = (word: string, column: number) => {
    const at = find(hashes, hashOf(word));
    const byte = at === -1 ? UNKNOWN : (bytes[columns + column * count + at] ?? UNKNOWN);
    return byte === UNKNOWN ? null : byte / 8;
  };
  return {
    lettersOf: (word) => letterBits(bytes, word),
    spoken: (word) => bitsAt(word, 0),
    code: (word) => bitsAt(word, 1),
    known: (word) => {
      const at = find(hashes, hashOf(word));
      if (at === -1) return Number.POSITIVE_INFINITY;
      return Math.min(bytes[columns + at] ?? UNKNOWN, bytes[columns + count + at] ?? UNKNOWN) / 8;
    },
  };
}

function letterBits(bytes: Uint8Array, word: string): number {
  let bits = 0;
  let pair = 0;
  for (let at = 0; at <= word.length; at++) {
    const letter = at === word.length ? 0 : word.charCodeAt(at) - 96;
    bits += bytes[pair * SIZE + letter] ?? UNKNOWN;
    pair = (pair % SIZE) * SIZE + letter;
  }
  return bits / 16;
}

/** FNV-1a over the letters. */
function hashOf(word: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return code;
}

function find(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = sorted[middle] ?? 0;
    if (here === wanted) return middle;
    if (here < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
