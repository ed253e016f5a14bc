import type { BitReader } from './bit-reader.js';

const LONGEST_CODE = 20;
const GROUP = 50;
const RUN_A = 0;
const RUN_B = 1;

/** Codes of one Huffman table by length: the first code, the first place in `order`, and how many there are. */
interface Table {
  readonly order: readonly number[];
  readonly counts: readonly number[];
}

/**
 * The symbols of one block, with Huffman codes and the move-to-front order undone.
 * @throws Error when they are more than a block holds, or no code
 */
export function readBlockSymbols(bits: BitReader, blockSize: number): { symbols: Uint8Array; length: number } {
  const used = readUsed(bits);
  const alphabet = used.length + 2;
  const tableCount = bits.take(3);
  const selectors = readSelectors(bits, tableCount);
  const tables = Array.from({ length: tableCount }, () => readTable(bits, alphabet));
  const symbols = new Uint8Array(blockSize);
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let group = 0; ; group++) {
    const table = tables[selectors[group] ?? -1];
    if (table === undefined) throw new Error('a block without an end');
    for (let step = 0; step < GROUP; step++) {
      const code = decode(bits, table);
      if (code === RUN_A || code === RUN_B) {
        run += weight << code;
        weight <<= 1;
        if (run > blockSize) throw new Error('a run longer than its block');
        continue;
      }
      if (run > 0) {
        if (length + run > blockSize) throw new Error('a run longer than its block');
        symbols.fill(used[0] ?? 0, length, length + run);
        length += run;
        run = 0;
        weight = 1;
      }
      if (code === alphabet - 1) return { symbols, length };
      const [symbol] = used.splice(code - 1, 1);
      if (symbol === undefined || length >= blockSize) throw new Error('more than a block holds');
      used.unshift(symbol);
      symbols[length++] = symbol;
    }
  }
}

/** Which bytes the block has, in 16 groups of 16. */
function readUsed(bits: BitReader): number[] {
  const groups = bits.take(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if (((groups >> (15 - group)) & 1) === 0) continue;
    const members = bits.take(16);
    for (let bit = 0; bit < 16; bit++) if (((members >> (15 - bit)) & 1) === 1) used.push(group * 16 + bit);
  }
  return used;
}

/** Which table each group of fifty symbols goes by, moved to the front whenever it is used. */
function readSelectors(bits: BitReader, tableCount: number): number[] {
  const order = Array.from({ length: tableCount }, (_, index) => index);
  const count = bits.take(15);
  const selectors: number[] = [];
  for (let at = 0; at < count; at++) {
    let place = 0;
    while (bits.take(1) === 1) place++;
    const [table] = order.splice(place, 1);
    if (table === undefined) throw new Error('a table that is not there');
    order.unshift(table);
    selectors.push(table);
  }
  return selectors;
}

/** Code lengths as differences, each one up or down. */
function readTable(bits: BitReader, alphabet: number): Table {
  const lengths: number[] = [];
  let length = bits.take(5);
  for (let symbol = 0; symbol < alphabet; symbol++) {
    while (bits.take(1) === 1) length += bits.take(1) === 1 ? -1 : 1;
    if (length < 1 || length > LONGEST_CODE) throw new Error('a code that is too long');
    lengths.push(length);
  }
  const order: number[] = [];
  const counts = [0];
  for (let size = 1; size <= LONGEST_CODE; size++) {
    const members = lengths.flatMap((each, symbol) => (each === size ? symbol : []));
    counts.push(members.length);
    order.push(...members);
  }
  return { order, counts };
}

/** Canonical codes: those of a length follow each other. */
function decode(bits: BitReader, { order, counts }: Table): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let size = 1; size <= LONGEST_CODE; size++) {
    code |= bits.take(1);
    const count = counts[size] ?? 0;
    if (code - count < first) {
      const symbol = order[index + code - first];
      if (symbol === undefined) break;
      return symbol;
    }
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Error('no code');
}
