import type { CompiledAutomaton } from '../rules/rule.js';

/** Bytes of one block: hits of a block fit the fixed lists, four lanes of 16 KB share the first-level cache. */
const BLOCK = 65_536;
const LANE = BLOCK / 4;
const SMALL = 512;

/** Called once for each accepting state reached, with the offset of the keyword's last byte; offsets ascend. */
export type OnHit = (lastByte: number, state: number) => void;

export interface Prefilter {
  readonly firstAccepting: number;
  /** Finds every keyword that ends in `[from, to)`. */
  run(bytes: Uint8Array, from: number, to: number, onHit: OnHit): void;
}

/**
 * The automaton over raw bytes. A step waits for the load of the step before; four lanes over four parts of a block
 * hide that wait. A lane begins the longest keyword before its part, so that no keyword across the border is lost.
 */
export function prefilter(automaton: CompiledAutomaton): Prefilter {
  const width = automaton.classCount;
  const classes = Int32Array.from(Buffer.from(automaton.classes, 'base64'));
  const packed = Buffer.from(automaton.next, 'base64');
  const next = new Int32Array(automaton.stateCount * width);
  for (let at = 0; at < next.length; at++) next[at] = packed.readUInt16LE(at * 2) * width;
  const accepting = automaton.firstAccepting * width;
  const overlap = automaton.longestKeyword - 1;
  const lists = [0, 1, 2, 3].map(() => new Int32Array(2 * (LANE + 4)));
  const [list0, list1, list2, list3] = lists as [Int32Array, Int32Array, Int32Array, Int32Array];

  function warm(bytes: Uint8Array, start: number): number {
    let state = 0;
    for (let at = Math.max(0, start - overlap); at < start; at++) {
      state = next[state + (classes[bytes[at] as number] as number)] as number;
    }
    return state;
  }

  function single(bytes: Uint8Array, from: number, to: number, onHit: OnHit): void {
    let state = warm(bytes, from);
    for (let at = from; at < to; at++) {
      state = next[state + (classes[bytes[at] as number] as number)] as number;
      if (state >= accepting) onHit(at, state / width);
    }
  }

  function lanes(bytes: Uint8Array, from: number, length: number, onHit: OnHit): void {
    const b1 = from + length;
    const b2 = b1 + length;
    const b3 = b2 + length;
    let s0 = warm(bytes, from);
    let s1 = warm(bytes, b1);
    let s2 = warm(bytes, b2);
    let s3 = warm(bytes, b3);
    let n0 = 0;
    let n1 = 0;
    let n2 = 0;
    let n3 = 0;
    for (let at = 0; at < length; at++) {
      s0 = next[s0 + (classes[bytes[from + at] as number] as number)] as number;
      s1 = next[s1 + (classes[bytes[b1 + at] as number] as number)] as number;
      s2 = next[s2 + (classes[bytes[b2 + at] as number] as number)] as number;
      s3 = next[s3 + (classes[bytes[b3 + at] as number] as number)] as number;
      if (s0 >= accepting) {
        list0[n0++] = from + at;
        list0[n0++] = s0;
      }
      if (s1 >= accepting) {
        list1[n1++] = b1 + at;
        list1[n1++] = s1;
      }
      if (s2 >= accepting) {
        list2[n2++] = b2 + at;
        list2[n2++] = s2;
      }
      if (s3 >= accepting) {
        list3[n3++] = b3 + at;
        list3[n3++] = s3;
      }
    }
    drain(list0, n0, onHit);
    drain(list1, n1, onHit);
    drain(list2, n2, onHit);
    drain(list3, n3, onHit);
  }

  function drain(list: Int32Array, count: number, onHit: OnHit): void {
    for (let at = 0; at < count; at += 2) onHit(list[at] as number, (list[at + 1] as number) / width);
  }

  function run(bytes: Uint8Array, from: number, to: number, onHit: OnHit): void {
    let at = from;
    while (to - at >= SMALL) {
      const length = Math.min(BLOCK, to - at) >> 2;
      lanes(bytes, at, length, onHit);
      at += length * 4;
    }
    if (at < to) single(bytes, at, to, onHit);
  }

  return { firstAccepting: automaton.firstAccepting, run };
}
