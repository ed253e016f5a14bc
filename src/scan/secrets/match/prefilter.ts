import type { CompiledAutomaton } from '../rules/rule.js';

/** Bytes of one block: hits of a block fit the fixed lists, four lanes of 16 KB share the first-level cache. */
const BLOCK = 65_536;
const LANE = BLOCK / 4;
const SMALL = 512;

/** Called for each accepting state reached, with the offset of the trigger's last byte and the state's number. */
export type OnHit = (lastByte: number, accepting: number) => void;

export interface Prefilter {
  /** Finds every trigger that ends in `[from, to)`. */
  run(bytes: Uint8Array, from: number, to: number, onHit: OnHit): void;
}

/** The automaton as a search reads it in every step. */
interface Machine {
  readonly next: Int32Array;
  readonly classes: Uint8Array;
  readonly width: number;
  readonly accepting: number;
  /** So many bytes before a part may be the beginning of a trigger in it. */
  readonly overlap: number;
}

/** A search of `length` bytes, or of four times as many in four lanes. */
type Search = (bytes: Uint8Array, from: number, length: number, onHit: OnHit) => void;

/**
 * The automaton over raw bytes. A step waits for the load of the step before; four lanes over four parts of a block
 * hide that wait. A lane begins the longest trigger before its part, so that none across the border is lost.
 *
 * A state is its row's offset in the table. Rows of accepting states lie behind a power of two, so that one test of
 * the four lanes' joined bits finds the rare step that accepts.
 */
export function prefilter(automaton: CompiledAutomaton): Prefilter {
  const machine = machineOf(automaton);
  const one = oneLane(machine);
  const four = fourLanes(machine);

  function run(bytes: Uint8Array, from: number, to: number, onHit: OnHit): void {
    let at = from;
    while (to - at >= SMALL) {
      const length = Math.min(BLOCK, to - at) >> 2;
      four(bytes, at, length, onHit);
      at += length * 4;
    }
    if (at < to) one(bytes, at, to - at, onHit);
  }

  return { run };
}

function machineOf(automaton: CompiledAutomaton): Machine {
  const width = automaton.classCount;
  const plain = automaton.firstAccepting * width;
  let accepting = 1;
  while (accepting < plain) accepting *= 2;
  return {
    next: table(automaton, accepting),
    classes: Uint8Array.from(Buffer.from(automaton.classes, 'base64')),
    width,
    accepting,
    overlap: automaton.longestTrigger - 1,
  };
}

// The searches are closures over the tables: V8 compiles them with the tables as constants, which a parameter would
// cost a tenth of the speed.

/** The state in which a part begins. */
function warmer({ next, classes, overlap }: Machine): (bytes: Uint8Array, start: number) => number {
  return function warm(bytes, start) {
    let state = 0;
    for (let at = Math.max(0, start - overlap); at < start; at++) {
      state = next[state + (classes[bytes[at] as number] as number)] as number;
    }
    return state;
  };
}

function oneLane(machine: Machine): Search {
  const { next, classes, width, accepting } = machine;
  const warm = warmer(machine);
  return function single(bytes, from, length, onHit) {
    const to = from + length;
    let state = warm(bytes, from);
    for (let at = from; at < to; at++) {
      state = next[state + (classes[bytes[at] as number] as number)] as number;
      if (state >= accepting) onHit(at, (state - accepting) / width);
    }
  };
}

/** Tells what a lane has met, in pairs of place and state. */
function teller({ accepting, width }: Machine): (list: Int32Array, count: number, onHit: OnHit) => void {
  return function tell(list, count, onHit) {
    for (let at = 0; at < count; at += 2) onHit(list[at] as number, ((list[at + 1] as number) - accepting) / width);
  };
}

function fourLanes(machine: Machine): Search {
  const { next, classes, accepting } = machine;
  const warm = warmer(machine);
  const tell = teller(machine);
  const [list0, list1, list2, list3] = [0, 1, 2, 3].map(() => new Int32Array(2 * (LANE + 4))) as Lists;
  return function lanes(bytes, from, length, onHit) {
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
      if ((s0 | s1 | s2 | s3) < accepting) continue;
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
    tell(list0, n0, onHit);
    tell(list1, n1, onHit);
    tell(list2, n2, onHit);
    tell(list3, n3, onHit);
  };
}

type Lists = [Int32Array, Int32Array, Int32Array, Int32Array];

/** The transitions as row offsets, accepting rows from `accepting` on. */
function table(automaton: CompiledAutomaton, accepting: number): Int32Array {
  const { classCount: width, firstAccepting, stateCount } = automaton;
  const offset = (state: number) =>
    state < firstAccepting ? state * width : accepting + (state - firstAccepting) * width;
  // Stored little-endian, as every processor that Node runs on counts.
  const packed = new Uint16Array(Uint8Array.from(Buffer.from(automaton.next, 'base64')).buffer);
  const offsets = Int32Array.from({ length: stateCount }, (_, state) => offset(state));
  const next = new Int32Array(accepting + (stateCount - firstAccepting) * width);
  for (let state = 0; state < stateCount; state++) {
    const row = offset(state);
    for (let at = 0; at < width; at++) {
      next[row + at] = offsets[packed[state * width + at] as number] as number;
    }
  }
  return next;
}
