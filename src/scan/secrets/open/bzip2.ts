import { BitReader } from './bit-reader.js';
import { readBlockSymbols } from './bzip2-symbols.js';

const BLOCK = 0x314159;
const BLOCK_REST = 0x265359;
const STREAM_HEADER = 4;

/**
 * Unpacks bzip2 (its format as the reference program writes it: Burrows–Wheeler, move to front, Huffman), several
 * streams one behind another too.
 * @returns null when it would be more than `most` bytes
 * @throws RangeError or Error when it is damaged
 */
export function bunzip2(bytes: Buffer, most: number): Buffer | null {
  const parts: Buffer[] = [];
  let total = 0;
  for (let at = 0; at + STREAM_HEADER < bytes.length && bytes.toString('latin1', at, at + 3) === 'BZh'; ) {
    const blockSize = ((bytes[at + 3] as number) - 48) * 100_000;
    if (blockSize < 100_000 || blockSize > 900_000) throw new Error('not a level of bzip2');
    const bits = new BitReader(bytes, at + STREAM_HEADER);
    while (bits.take(24) === BLOCK && bits.take(24) === BLOCK_REST) {
      const block = unpackBlock(bits, blockSize, most - total);
      if (block === null) return null;
      total += block.length;
      parts.push(block);
    }
    // The mark of the end and the checksum of the stream.
    bits.take(24);
    bits.take(24);
    bits.take(8);
    at = bits.align();
  }
  return Buffer.concat(parts);
}

/** Null: more than `most` bytes. */
function unpackBlock(bits: BitReader, blockSize: number, most: number): Buffer | null {
  bits.take(24);
  bits.take(8);
  if (bits.take(1) === 1) throw new Error('a randomised block');
  const origin = bits.take(24);
  const { symbols, length } = readBlockSymbols(bits, blockSize);
  if (origin >= length) throw new Error('a block that begins outside itself');
  return unrun(transformBack(symbols, length, origin), most);
}

/** Inverse of the Burrows–Wheeler transform. */
function transformBack(symbols: Uint8Array, length: number, origin: number): Uint8Array {
  const starts = new Uint32Array(257);
  for (let at = 0; at < length; at++)
    starts[(symbols[at] as number) + 1] = (starts[(symbols[at] as number) + 1] as number) + 1;
  for (let code = 0; code < 256; code++) starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const next = new Uint32Array(length);
  for (let at = 0; at < length; at++) {
    const code = symbols[at] as number;
    const place = starts[code] as number;
    next[place] = at;
    starts[code] = place + 1;
  }
  const text = new Uint8Array(length);
  for (let at = 0, from = next[origin] as number; at < length; at++, from = next[from] as number)
    text[at] = symbols[from] as number;
  return text;
}

/** Four equal bytes are followed by a count of further ones. */
function unrun(text: Uint8Array, most: number): Buffer | null {
  let size = 0;
  eachRun(text, (_, count) => {
    size += count;
  });
  if (size > most) return null;
  const out = Buffer.allocUnsafe(size);
  let at = 0;
  eachRun(text, (byte, count) => {
    out.fill(byte, at, at + count);
    at += count;
  });
  return out;
}

function eachRun(text: Uint8Array, onRun: (byte: number, count: number) => void): void {
  let same = 0;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] as number;
    same = byte === last ? same + 1 : 1;
    last = byte;
    onRun(byte, 1);
    if (same < 4) continue;
    at++;
    if (at < text.length) onRun(byte, text[at] as number);
    same = 0;
    last = -1;
  }
}
