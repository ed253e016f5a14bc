import { SINK_KINDS, type SinkKind } from './model.js';

/** Sink kinds as bits: a set of them is one number. */
const BITS = new Map<string, number>(SINK_KINDS.map((kind, index) => [kind, 2 ** index]));

/** Harmless everywhere: a number, a digest, one of some constants. */
export const EVERYWHERE = 2 ** SINK_KINDS.length - 1;

export function bitOf(kind: SinkKind): number {
  return BITS.get(kind) ?? 0;
}

export function bitsOf(kinds: readonly SinkKind[]): number {
  return kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}
